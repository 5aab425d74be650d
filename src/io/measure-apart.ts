import { Worker } from 'node:worker_threads';
import { InputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { keptMeasures, type RunMeasures } from '../use-cases/run-measures.js';

/** What the thread is to find: folders of runs, which it opens itself. */
export type MeasureOrder =
  | { readonly find: 'comparison'; readonly first: string; readonly second: string }
  | { readonly find: 'learning'; readonly run: string; readonly question: string | undefined };

/** What it answers with. */
export type Measured = { readonly found: unknown } | { readonly refused: readonly Notice[] };

/** Compares runs and measures learning in a thread of its own: the seconds that it takes keep nobody waiting but who asked. */
export function measuresApart(): RunMeasures {
  return keptMeasures({
    compare: (first, second) => inThread({ find: 'comparison', first: first.folder, second: second.folder }),
    learn: ({ folder }, question) => inThread({ find: 'learning', run: folder, question }),
  });
}

/** @throws InputError what the thread refused with */
function inThread<T>(order: MeasureOrder): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../measure-thread.js', import.meta.url), { workerData: order });
    // The program need not wait for it to end.
    worker.unref();
    worker.once('message', (message: Measured) => {
      if ('refused' in message) reject(new InputError(message.refused));
      else resolve(message.found as T);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}
