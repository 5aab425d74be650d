// The thread of `measure-apart.ts`: compares two runs, or measures what more coding would bring.
import { parentPort, workerData } from 'node:worker_threads';
import { nodePorts } from './cli/ports.js';
import { letPagesGoFirst } from './io/let-pages-go-first.js';
import type { Measured, MeasureOrder } from './io/measure-apart.js';
import { openRunFolder } from './io/run-folder.js';
import { InputError } from './notices/input-error.js';
import { runMeasures } from './use-cases/run-measures.js';

letPagesGoFirst();
parentPort!.postMessage(await measured(workerData as MeasureOrder), []);

async function measured(order: MeasureOrder): Promise<Measured> {
  const measures = runMeasures(await nodePorts());
  const opened = async (folder: string) => ({ folder, run: await openRunFolder(folder) });
  try {
    return { found: order.find === 'comparison' ? await measures.compare(await opened(order.first), await opened(order.second))
      : await measures.learn(await opened(order.run), order.question) };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.notices };
    throw error;
  }
}
