import { getPriority, platform, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/** Half of what pages get. With 10, a tenth, an analysis beside other programs took more than twice as long. */
const niceness = 3;
const lowest = 19;

/**
 * From now on this process, or this thread of the server, makes way for pages. On a machine with nothing else to do it
 * is no slower.
 */
export function letPagesGoFirst(): void {
  // Only Linux has a priority for each thread: elsewhere the pages would be put off too.
  if (isMainThread || platform() === 'linux') setPriority(Math.min(lowest, getPriority() + niceness));
}
