import type { JobMessage } from './job-process.js';

/**
 * What is told of an error of the program: that a thread lacked memory, or its name and places. Its message is left out, for
 * it may quote an answer.
 */
export function failureOf(error: unknown): JobMessage {
  if (!(error instanceof Error)) return { kind: 'failed', error: typeof error, stack: [] };
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'out-of-memory' };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return { kind: 'failed', error: error.name, stack: places.map((line) => line.trim()) };
}
