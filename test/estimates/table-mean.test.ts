import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneWayTable } from '../../src/estimates/cross-table.js';
import { carriersIn } from '../../src/estimates/linearised.js';
import { tableMean } from '../../src/estimates/table-mean.js';
import { weightedMean } from '../../src/estimates/weighted-mean.js';
import { weightSchemes, type WeightScheme } from '../../src/weighting/weight-scheme.js';
import { unweighted, weigh, type Weights } from '../../src/weighting/weights.js';
import { referenceSurvey } from './reference-study.js';

const survey = referenceSurvey();
const cached = new Map<WeightScheme, Weights>();
const weightsOf = (scheme: WeightScheme) => {
  if (!cached.has(scheme)) cached.set(scheme, weigh(survey, scheme));
  return cached.get(scheme)!;
};
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), 1e-6);

describe('the mean out of a table', () => {
  it('is the mean over the respondents, whatever the scheme, the base and the values', () => {
    fc.assert(fc.property(
      fc.constantFrom(...weightSchemes),
      fc.constantFrom(...survey.variables.values()),
      fc.nat(12),
      fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), { minLength: 5, maxLength: 5 }),
      (scheme, { codes }, level, values) => {
        const weights = weightsOf(scheme);
        const answers = survey.questions.get('q1')!;
        if (answers.kind !== 'scale') throw new Error('q1 has no scale');
        const rows = { codes: Int32Array.from(answers.scores, (score) => (score < 1 ? -1 : score - 1)), count: 5 };
        const all = carriersIn(weights, Uint8Array.from(codes, (code) => (code === level ? 1 : 0)));
        const members = all.filter((i) => rows.codes[i]! >= 0 && values[rows.codes[i]!] !== undefined);
        const expected = weightedMean(weights, members, (i) => values[rows.codes[i]!]!);
        const got = tableMean(weights, oneWayTable(weights, all, rows), (row) => values[row]);
        if (!expected || !got) return got === expected;
        return got.n === expected.n && got.df === expected.df && near(got.value, expected.value)
          && near(got.sumOfWeights, expected.sumOfWeights) && near(got.kishN, expected.kishN)
          && Math.abs(got.variance - expected.variance) <= 1e-10 * expected.variance + 1e-20;
      },
    ), { numRuns: 300 });
  });

  it('is exactly 1 with no variance where everybody has the value', () => {
    const weights = weightsOf('raked');
    const members = carriersIn(weights, new Uint8Array(survey.count).fill(1));
    const table = oneWayTable(weights, members, { codes: new Int32Array(survey.count), count: 1 });
    expect(tableMean(weights, table, () => 1)).toMatchObject({ value: 1, variance: 0, n: members.length });
  });

  it('is none where nobody is in the base', () => {
    const weights = unweighted(3);
    const rows = { codes: Int32Array.of(-1, 0, 0), count: 2 };
    expect(tableMean(weights, oneWayTable(weights, Int32Array.of(0), rows), () => 1)).toBeUndefined();
    expect(tableMean(weights, oneWayTable(weights, Int32Array.of(0, 1, 2), rows), (row) => (row === 1 ? 1 : undefined)))
      .toBeUndefined();
  });
});
