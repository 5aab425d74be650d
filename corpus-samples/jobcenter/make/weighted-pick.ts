import type { Random } from '../../../src/numerics/random.js';

/** One of the options, with chance proportional to its weight (0 or more, at least one above 0). */
export function weightedPick<T>(options: readonly T[], weights: readonly number[], random: Random): T {
  let left = random() * weights.reduce((a, b) => a + b, 0);
  for (let i = 0; i < options.length - 1; i++) {
    left -= weights[i]!;
    if (left < 0) return options[i]!;
  }
  return options.at(-1)!;
}
