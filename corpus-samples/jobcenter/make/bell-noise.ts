import type { Random } from '../../../src/numerics/random.js';

/** A random number with mean 0, standard deviation 1 and a bell's shape: the sum of four uniform ones. */
export function bellNoise(random: Random): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}
