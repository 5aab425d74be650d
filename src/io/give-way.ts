import { setImmediate as turn } from 'node:timers/promises';
import type { Pause } from '../use-cases/ports.js';

/**
 * Makes way for whatever else waits, so that long work does not keep pages from being shown.
 *
 * @param milliseconds how long to work before others have their turn (default 25)
 */
export function giveWay(milliseconds = 25): Pause {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await turn();
    since = performance.now();
  };
  return () => (performance.now() - since < milliseconds ? undefined : rest());
}
