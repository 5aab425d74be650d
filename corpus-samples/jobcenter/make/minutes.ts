import type { Random } from '../../../src/numerics/random.js';
import type { Completion } from './completion.js';
import type { QuantileCurve } from './quantile-curve.js';
import { valueAt } from './quantile-curve.js';

/** Minutes that the complete took: quartiles 2.2, 3.5 and 6.5, and a long tail of windows left open. */
const complete: QuantileCurve = [[0, 0.7], [0.25, 2.2], [0.5, 3.5], [0.75, 6.5], [0.9, 13], [0.97, 34], [1, 190]];
const partial: QuantileCurve = [[0, 0.3], [0.25, 1.4], [0.5, 2.8], [0.75, 5.4], [0.9, 12], [1, 120]];

/**
 * Minutes to answer, one decimal: those who wrote much and the older ones rank later, and the ranks are spread over
 * the curve of the complete or of the partial.
 */
export function drawMinutes(
  respondents: readonly { completion: Completion; age: number; written: number }[],
  random: Random,
): string[] {
  const slowness = respondents.map(({ age, written }) => random() + age / 200 + Math.min(written, 600) / 600);
  const minutes = Array<string>(respondents.length).fill('');
  for (const [status, curve] of [['gennemført', complete], ['delvis', partial]] as const) {
    const own = respondents.flatMap((each, i) => (each.completion.status === status ? [i] : []));
    own.sort((a, b) => slowness[a]! - slowness[b]! || a - b);
    own.forEach((respondent, rank) => {
      minutes[respondent] = valueAt(curve, (rank + 0.5) / own.length).toFixed(1);
    });
  }
  return minutes;
}
