import type { Observer } from '../use-cases/ports.js';

/** The process's own clock and memory. */
export function nodeObserver(begins: Observer['begins'] = () => undefined): Observer {
  return { now: () => performance.now(), memory: () => process.memoryUsage().rss, begins };
}
