import { constants, platform, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/**
 * From now on this process, or this thread of the server, computes only with what processor time pages leave. On a machine
 * with nothing else to do it is no slower.
 */
export function letPagesGoFirst(): void {
  // Only Linux has a priority for each thread: elsewhere the pages would be put off too.
  if (isMainThread || platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
