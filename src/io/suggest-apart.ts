import { Worker } from 'node:worker_threads';
import type { RunCodebook } from '../use-cases/run-codebooks.js';
import { keptSuggestions, type SuggestFrom, type SuggestInRun } from '../use-cases/suggest-in-run.js';

/** What the thread is given: only what suggestions are made of, since all of it is copied. */
export interface SuggestOrder {
  readonly run: SuggestFrom;
  readonly codebooks: readonly RunCodebook[];
}

/** A suggester that works in a thread of its own: the seconds that it takes keep nobody waiting but who asked. */
export function suggestApart(): SuggestInRun {
  return keptSuggestions(({ plan, bulk: { answers, spelling } }, codebooks) => new Promise((resolve, reject) => {
    const order: SuggestOrder = { run: { plan, bulk: { answers, spelling } }, codebooks };
    const worker = new Worker(new URL('../suggest-thread.js', import.meta.url), { workerData: order });
    // The program need not wait for it to end.
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  }));
}
