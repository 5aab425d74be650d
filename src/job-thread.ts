// The thread of `job.ts`: analyses, or deletes a respondent, as the command line does, and tells how far it is.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { withErasePorts } from './cli/erase-ports.js';
import { nodePorts } from './cli/ports.js';
import { codebookVersions } from './io/codebook-versions.js';
import { commandLog } from './io/database/command-log.js';
import { workspaceDatabase } from './io/database/workspace-database.js';
import { failureOf } from './io/job-failure.js';
import type { JobMessage, JobOrder } from './io/job-process.js';
import { requireReplaceable } from './io/output-folder.js';
import { topicsApart } from './io/topics-apart.js';
import { toCsv } from './io/write-csv.js';
import { InputError } from './notices/input-error.js';
import { analyseAgain } from './use-cases/analyse-again.js';
import { analyseStudy, type AnalysedStudy, type AnalysePorts } from './use-cases/analyse-study.js';
import type { ErasePorts } from './use-cases/erase.js';
import { eraseRespondent } from './use-cases/erase-stored-study.js';

await compute(workerData as JobOrder, (message) => parentPort!.postMessage(message, []));

async function compute(order: JobOrder, tell: (message: JobMessage) => void): Promise<void> {
  try {
    await (order.erasure ? eraseOne(order.erasure, tell) : analyseOne(order, tell));
  } catch (error) {
    tell(error instanceof InputError ? { kind: 'refused', notices: error.notices } : failureOf(error));
  }
}

async function eraseOne(erasure: NonNullable<JobOrder['erasure']>, tell: (message: JobMessage) => void): Promise<void> {
  const told: ErasePorts['told'] = (stage, position, of) => tell({ kind: 'stage', stage, position, of });
  const erased = await withErasePorts(erasure.data, undefined, (ports) => eraseRespondent({ ...ports, told }, erasure), erasure.job);
  tell({ kind: 'erased', erasure: erased });
}

async function analyseOne(order: JobOrder, tell: (message: JobMessage) => void): Promise<void> {
  const database = workspaceDatabase(order.workspace);
  const workspace = { commands: commandLog(database), csv: toCsv };
  try {
    const { run, timings } = await analysed(order, { ...await toldPorts(tell), workspace }, tell);
    tell({ kind: 'done', run: run.id, timings });
  } finally {
    await database.close();
  }
}

function analysed(
  { from, runs, seed, k, codebooks = [], codebookFolder }: JobOrder, ports: AnalysePorts, tell: (message: JobMessage) => void,
): Promise<AnalysedStudy> {
  const folderFor = (run: { readonly id: string }): Promise<string> => {
    tell({ kind: 'run', run: run.id });
    return requireReplaceable(join(runs, run.id));
  };
  return from.kind === 'run'
    ? analyseAgain(ports, { run: from.path, folderFor, seed, k, codebooks, saved: codebookVersions(codebookFolder) })
    : analyseStudy(ports, { study: from.path, folderFor, seed, k });
}

/** The world as the command line has it, with every stage told: reading before those of the analysis, report and files after them. */
async function toldPorts(tell: (message: JobMessage) => void): Promise<AnalysePorts> {
  let count: number | null = null;
  tell({ kind: 'stage', stage: 'read', position: 1, of: null });
  const ports = await nodePorts((stage, position, of) => {
    count = of + 3;
    tell({ kind: 'stage', stage, position: position + 1, of: count });
  });
  return {
    ...ports,
    findTopics: topicsApart(),
    renderReport(report) {
      tell({ kind: 'stage', stage: 'report', position: count && count - 1, of: count });
      return ports.renderReport(report);
    },
    runFiles: {
      ...ports.runFiles,
      filesOf(...parts) {
        tell({ kind: 'stage', stage: 'write', position: count, of: count });
        return ports.runFiles.filesOf(...parts);
      },
    },
  };
}
