import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Notice } from '../notices/notice.js';
import type { ChosenCodebook, RespondentErasure } from '../use-cases/jobs.js';
import type { StageTiming } from '../use-cases/ports.js';
import type { Erasure } from '../workspace/erasure.js';

/** What a process is to analyse, and where things lie. */
export interface JobOrder {
  /** A study file, or the folder of a run whose inputs are analysed anew. */
  readonly from: { readonly kind: 'study' | 'run'; readonly path: string };
  /** The folder of runs, and the database of codings. */
  readonly runs: string;
  readonly workspace: string;
  readonly seed?: number | undefined;
  readonly k?: number | 'auto' | undefined;
  /** Those of them that take the place of the run's own. */
  readonly codebooks?: readonly ChosenCodebook[] | undefined;
  /** The folder of saved codebooks. */
  readonly codebookFolder: string;
  /** The most memory that the values of each of its threads may take, in megabytes. */
  readonly memory: number;
  /** Whom to delete instead of analysing, in which data folder, and the job that does it. */
  readonly erasure?: RespondentErasure & { readonly data: string | undefined; readonly job: string };
}

/** What a process tells. The last but 'stage' and 'run' end it. */
export type JobMessage =
  | { readonly kind: 'stage'; readonly stage: string; readonly position: number | null; readonly of: number | null }
  /** The run is about to be written. */
  | { readonly kind: 'run'; readonly run: string }
  | { readonly kind: 'done'; readonly run: string; readonly timings: readonly StageTiming[] }
  | { readonly kind: 'erased'; readonly erasure: Erasure }
  | { readonly kind: 'refused'; readonly notices: readonly Notice[] }
  | { readonly kind: 'out-of-memory' }
  /** An error of the program: its name and places, not its message, which may quote an answer. */
  | { readonly kind: 'failed'; readonly error: string; readonly stack: readonly string[] };

export interface JobProcess {
  readonly pid: number | undefined;
  /** Ends it at once. */
  kill(): void;
}

/** How a process ended: with a code, or by a signal; by neither when it could not begin. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

/** @param ended called once when the process is gone, whether it was killed or came to its end */
export type StartJobProcess = (
  order: JobOrder,
  told: (message: JobMessage) => void,
  ended: (how: ProcessEnd) => void,
) => JobProcess;

/** The program of such a process. */
const program = fileURLToPath(new URL('../job.js', import.meta.url));

/**
 * Starts an analysis in a process of its own: whatever befalls it does not befall the pages, and it ends when they do. It does not
 * inherit what the program writes to, so that nothing of an answer can be printed.
 */
export const startJobProcess: StartJobProcess = (order, told, ended) => {
  const child = fork(program, [], { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  let isOver = false;
  const over = (code: number | null, signal: string | null): void => {
    if (!isOver) ended({ code, signal });
    isOver = true;
  };
  child.on('message', told);
  child.once('error', () => over(null, null));
  // Its channel is empty by then: no message comes later.
  child.once('close', over);
  child.send(order, () => undefined);
  return { pid: child.pid, kill: () => child.kill('SIGKILL') };
};

const megabyte = 2 ** 20;

/** Memory for an analysis, in megabytes: half of what the machine, or the container, has; between 512 and 8,192. */
export function memoryForJobs(): number {
  const allowed = process.constrainedMemory();
  // 0 or a number beyond all machines where nothing is said.
  const most = allowed > 0 && allowed < totalmem() ? allowed : totalmem();
  return Math.round(Math.min(8192, Math.max(512, most / 2 / megabyte)));
}
