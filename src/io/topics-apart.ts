import { availableParallelism } from 'node:os';
import { resourceLimits, Worker } from 'node:worker_threads';
import { findTopics, type FindTopics, type FoundTopics } from '../analysis/find-topics.js';

/**
 * Finds topics in a thread of its own, while this one codes answers; where there is one processor, here. The thread may
 * take as much memory as this one.
 */
export function topicsApart(processors = availableParallelism()): FindTopics {
  if (processors < 2) return async (material) => findTopics(material, () => performance.now());
  return (material) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../topic-thread.js', import.meta.url), { workerData: material, resourceLimits });
    worker.once('message', (found: FoundTopics) => resolve(found));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}
