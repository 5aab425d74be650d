// Oracle: R 4.2.2, survey 4.5: svymean, svyciprop(method = 'wilson') and svyglm over 14 designs of the synthetic study;
// expected/meta.json names each design's call.
import { describe, expect, test } from 'vitest';
import { designEffect } from '../../src/estimates/design-effect.js';
import { estimateScore } from '../../src/estimates/estimate-score.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import { linearisedCovariance, linearisedVariance } from '../../src/estimates/linearised-covariance.js';
import { carriersIn, linearise, type Linearised } from '../../src/estimates/linearised.js';
import { reconcile } from '../../src/estimates/reconciliation.js';
import { dontKnow, noAnswer } from '../../src/survey/read-question.js';
import { weightSchemes, type WeightScheme } from '../../src/weighting/weight-scheme.js';
import { weigh, type Weights } from '../../src/weighting/weights.js';
import { comparison, expectedJson, referenceSurvey } from './reference-study.js';

interface Row {
  readonly scheme: WeightScheme;
  readonly question: string;
  readonly by: string;
  readonly level: string;
  readonly kind: 'mean' | 'share' | 'dk_share';
  readonly category: string | null;
  readonly n: number;
  readonly n_dk: number | null;
  readonly n_missing: number | null;
  readonly sum_w: number;
  readonly est: number;
  readonly se: number;
  readonly df: number;
  readonly ci_t_lo: number;
  readonly ci_t_hi: number;
  readonly ci_wilson_lo: number | null;
  readonly ci_wilson_hi: number | null;
}

const survey = referenceSurvey();
const weightsOf = new Map(weightSchemes.map((scheme): [WeightScheme, Weights] => [scheme, weigh(survey, scheme)]));
const raked = (scheme: WeightScheme) => scheme.startsWith('raked');

const members = new Map<string, number[]>([['all all', Array.from({ length: survey.count }, (_, i) => i)]]);
for (const [by, { levels, codes }] of survey.variables) {
  codes.forEach((code, i) => {
    if (code < 0) return;
    const key = `${by} ${levels[code]!.id}`;
    if (!members.has(key)) members.set(key, []);
    members.get(key)!.push(i);
  });
}
const membersOf = (by: string, level: string) => members.get(`${by} ${level}`)!;

function scoresOf(question: string): Int8Array {
  const answers = survey.questions.get(question)!;
  if (answers.kind !== 'scale') throw new Error(`${question} has no scale`);
  return answers.scores;
}

type Compare = (part: string, got: number | null, expected: number) => void;

/** A share (a value of 0 or 1) or a mean with all that is said of it. */
function compareFigure(
  weights: Weights,
  base: Uint8Array,
  valueOf: (i: number) => number,
  row: Row,
  compare: Compare,
): void {
  const mean = estimateScore(weights, base, valueOf, 5);
  compare('est', mean.value, row.est);
  compare('se', mean.se, row.se);
  compare('df', mean.df, row.df);
  compare('ci_t_lo', mean.low, row.ci_t_lo);
  compare('ci_t_hi', mean.high, row.ci_t_hi);
  if (row.ci_wilson_lo === null) return;
  const share = estimateShare(weights, base, (i) => valueOf(i) === 1, 5);
  compare('ci_wilson_lo', share.low, row.ci_wilson_lo);
  compare('ci_wilson_hi', share.high, row.ci_wilson_hi!);
}

function compareScale(row: Row, compare: Compare): void {
  const weights = weightsOf.get(row.scheme)!;
  const scores = scoresOf(row.question);
  const sums = { n: 0, sum_w: 0, n_dk: 0, n_missing: 0 };
  const base = new Uint8Array(survey.count);
  const isCounted = row.kind === 'mean' ? (score: number) => score >= 1
    : row.kind === 'dk_share' ? (score: number) => score === dontKnow
    : (score: number) => score === Number(row.category);
  for (const i of membersOf(row.by, row.level)) {
    const score = scores[i]!;
    base[i] = score >= 1 || (row.kind === 'dk_share' && score === dontKnow) ? 1 : 0;
    if (weights.values[i] === 0) continue;
    sums.n_dk += score === dontKnow ? 1 : 0;
    sums.n_missing += score === noAnswer ? 1 : 0;
    sums.n += isCounted(score) ? 1 : 0;
    sums.sum_w += isCounted(score) ? weights.values[i]! : 0;
  }
  for (const part of ['n', 'sum_w', 'n_dk', 'n_missing'] as const) {
    if (row[part] !== null) compare(part, sums[part], row[part]);
  }
  const valueOf = row.kind === 'mean' ? (i: number) => scores[i]! : (i: number) => (isCounted(scores[i]!) ? 1 : 0);
  compareFigure(weights, base, valueOf, row, compare);
}

describe('every mean and share of the reference comes out as R has it', () => {
  const rows: Row[] = expectedJson('estimates_scale.json');

  test.each([
    ['unweighted', 7394], ['ps', 7674], ['ps_collapsed', 7394], ['ps_fpc', 303], ['strat_collapsed', 303],
    ['strat_collapsed_fpc', 303], ['raked', 303], ['raked_calibrate', 303], ['weights_only', 303], ['trim_mean3', 303],
    ['trim_mean3_strict', 303], ['trim_mean2', 303], ['trim_mean2_strict', 303], ['trim_median5_strict', 303],
  ] as const)('%s, %i numbers', (scheme, numbers) => {
    const compared = comparison();
    for (const row of rows.filter((each) => each.scheme === scheme)) {
      const place = [row.question, row.by, row.level, row.kind, row.category].join(' ');
      compareScale(row, (part, got, expected) => compared.number(`${place} ${part}`, got, expected));
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(raked(scheme) ? 1e-8 : 1e-9);
    expect(count).toBe(numbers);
  });

  test('no scheme is left out', () => {
    expect([...new Set(rows.map(({ scheme }) => scheme))].toSorted())
      .toEqual(weightSchemes.filter((scheme) => scheme !== 'given').toSorted());
  });

  test('so do the shares of a question of several answers', () => {
    const answers = survey.questions.get('q6')!;
    const question = survey.definition.questions.find(({ id }) => id === 'q6')!;
    if (answers.kind !== 'several' || question.answer.kind !== 'several') throw new Error('not several');
    const columns = question.answer.options.map(({ column }) => column);
    const compared = comparison();
    for (const row of (expectedJson('estimates_categorical.json') as Row[]).filter((each) => each.question === 'q6')) {
      const chosen = answers.chosen[columns.indexOf(`q6_${row.category}`)]!;
      const base = new Uint8Array(survey.count);
      for (const i of membersOf(row.by, row.level)) base[i] = answers.answered[i]!;
      compareFigure(weightsOf.get(row.scheme)!, base, (i) => chosen[i]!, row, (part, got, expected) =>
        compared.number(`${row.scheme} ${row.level} ${row.category} ${part}`, got, expected));
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-9);
    expect(count).toBe(567);
  });

  test('so do differences of means between groups, and of a group from the rest', () => {
    const { pairwise_means: pairs, municipality_against_the_rest: rest } = expectedJson('tests.json');
    const figures = new Map<string, Linearised>();
    type Group = Pick<Row, 'scheme' | 'question' | 'by' | 'level'> & { readonly outside?: boolean };
    const figure = ({ scheme, question, by, level, outside = false }: Group) => {
      const key = `${scheme} ${question} ${by} ${level} ${outside}`;
      if (figures.has(key)) return figures.get(key)!;
      const scores = scoresOf(question);
      const inside = new Set(membersOf(by, level));
      const base = Uint8Array.from(scores, (score, i) => (score >= 1 && inside.has(i) !== outside ? 1 : 0));
      const weights = weightsOf.get(scheme)!;
      const linearised = linearise(weights, carriersIn(weights, base), (i) => scores[i]!)!;
      figures.set(key, linearised);
      return linearised;
    };
    const compared = comparison();
    const compareDifference = (scheme: WeightScheme, a: Linearised, b: Linearised, diff: number, se: number) => {
      const weights = weightsOf.get(scheme)!;
      const covariance = linearisedCovariance(weights, a, b);
      const variance = linearisedVariance(weights, a) + linearisedVariance(weights, b) - 2 * covariance;
      compared.number(`${scheme} diff`, a.value - b.value, diff);
      compared.number(`${scheme} se`, Math.sqrt(variance), se);
    };
    for (const { a, b, diff, se, ...row } of pairs) {
      compareDifference(row.scheme, figure({ ...row, level: a }), figure({ ...row, level: b }), diff, se);
    }
    for (const { diff_from_rest: diff, se, ...row } of rest) {
      const own = { ...row, by: 'municipality' };
      compareDifference(row.scheme, figure(own), figure({ ...own, outside: true }), diff, se);
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-9);
    expect(count).toBe(1296);
  });

  test('so do design effects of a mean', () => {
    const scores = scoresOf('q1');
    const answered = Uint8Array.from(scores, (score) => (score >= 1 ? 1 : 0));
    const compared = comparison();
    const expected: Record<string, Record<string, number>> = expectedJson('weights_diagnostics.json').svymean_deff;
    for (const [scheme, row] of Object.entries(expected)) {
      const weights = weightsOf.get(scheme as WeightScheme)!;
      const effect = designEffect(weights, linearise(weights, carriersIn(weights, answered), (i) => scores[i]!)!)!;
      compared.number(`${scheme} without`, effect.withoutReplacement, row['q1_mean_deff_without_replacement']!);
      compared.number(`${scheme} with`, effect.withReplacement, row['q1_mean_deff_with_replacement']!);
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-8);
    expect(count).toBe(8);
  });
});

test('answered, don\'t know, missing, not asked and uncovered citizens are all citizens', () => {
  for (const scheme of ['ps', 'ps_collapsed', 'raked', 'trim_mean2_strict'] as const) {
    for (const answers of survey.questions.values()) {
      const { population, ...parts } = reconcile(weightsOf.get(scheme)!, answers);
      expect(population).toBe(67_629);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(67_629, 6);
    }
  }
  const { notAsked: currently, missing } = reconcile(weightsOf.get('unweighted')!, survey.questions.get('q8')!);
  expect([currently, missing]).toEqual([5980, 0]);
});
