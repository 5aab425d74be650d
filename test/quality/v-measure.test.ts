import { describe, expect, it } from 'vitest';
import { vMeasure } from './v-measure.js';

describe('the V-measure', () => {
  // scikit-learn 1.2.1, sklearn.metrics.v_measure_score(labels, groups)
  it('is that of scikit-learn', () => {
    expect(vMeasure(['0', '0', '1', '1'], [0, 0, 1, 2])).toBeCloseTo(0.8, 12);
    expect(vMeasure('aabbccd'.split(''), [0, 1, 1, 1, 2, 0, 2])).toBeCloseTo(0.5618848037853958, 12);
  });

  it('is 1 for groups that are the labels, 0 for one group', () => {
    expect(vMeasure(['a', 'b', 'a'], [7, 3, 7])).toBeCloseTo(1, 12);
    expect(vMeasure(['a', 'b', 'a'], [1, 1, 1])).toBe(0);
  });
});
