// One analysis in a process of its own, which the pages start. A thread computes, so that the process hears at any time when the
// pages are gone, and so that a thread that takes too much memory can be told from one that fails.
import { Worker } from 'node:worker_threads';
import { failureOf } from './io/job-failure.js';
import type { JobMessage, JobOrder } from './io/job-process.js';
import { letPagesGoFirst } from './io/let-pages-go-first.js';

process.once('message', (order) => superviseJob(order as JobOrder));

function superviseJob(order: JobOrder): void {
  letPagesGoFirst();
  process.once('disconnect', () => process.exit(1));
  const worker = new Worker(new URL('job-thread.js', import.meta.url), {
    workerData: order, resourceLimits: { maxOldGenerationSizeMb: order.memory },
  });
  const tell = (message: JobMessage): void => {
    if (process.connected) process.send!(message, undefined, undefined, () => undefined);
  };
  worker.on('message', tell);
  worker.on('error', (error) => tell(failureOf(error)));
  // What was told is sent before the channel closes.
  worker.on('exit', () => { if (process.connected) process.disconnect(); });
}
