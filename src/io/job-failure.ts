import type { JobMessage } from './job-process.js';

/** What is told of an error of the program: its name and places. Its message is left out, for it may quote an answer. */
export function failureOf(error: unknown): JobMessage {
  if (!(error instanceof Error)) return { kind: 'failed', error: typeof error, stack: [] };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return { kind: 'failed', error: error.name, stack: places.map((line) => line.trim()) };
}
