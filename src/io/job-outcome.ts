import { notice } from '../notices/notice.js';
import type { Job } from '../use-cases/ports.js';
import type { JobMessage, ProcessEnd } from './job-process.js';

/** What a process says last. */
export type JobEnd = Exclude<JobMessage, { kind: 'stage' | 'run' }>;

/** How a job ended, as far as it is known when its process is gone. */
interface Ended {
  readonly last: JobEnd | undefined;
  /** Whether somebody stopped it. */
  readonly isStopped: boolean;
  /** The run that it was about to write, where it stands whole. */
  readonly written: string | undefined;
  readonly how: ProcessEnd;
  /** What it might take, in megabytes. */
  readonly memory: number;
}

/** What a job came to, and what is to be told of a fault of the program. */
export function jobOutcome({ last, isStopped, written, how, memory }: Ended): {
  readonly to: Partial<Job>;
  readonly failure?: { readonly error: string; readonly stack: readonly string[] };
} {
  if (last?.kind === 'erased') return { to: { state: 'done', erased: last.erasure } };
  // A run that was put in its place just before its process was stopped is whole.
  const run = last?.kind === 'done' ? last.run : isStopped ? written : undefined;
  if (run !== undefined) return { to: { state: 'done', run } };
  if (isStopped) return { to: { state: 'stopped' } };
  if (last?.kind === 'refused') return { to: { state: 'refused', notices: last.notices } };
  // The system ends by this signal what takes the last of its memory.
  if (last?.kind === 'out-of-memory' || (!last && how.signal === 'SIGKILL')) {
    return { to: { state: 'refused', notices: [notice('error', 'job-out-of-memory', { limit: memory })] } };
  }
  const failure = last?.kind === 'failed' ? { error: last.error, stack: last.stack }
    : { error: `ended with ${how.signal ?? how.code}`, stack: [] };
  return { to: { state: 'failed' }, failure };
}
