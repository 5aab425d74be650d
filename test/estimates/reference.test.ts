// Oracle: R 4.2.2, survey 4.5: svymean and svyciprop over postStratify; the calls stand in test/oracles/reference/r, 04_edge.R and
// 05_worked_example.R. The worked example's figures are those of the published study.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { estimateScore } from '../../src/estimates/estimate-score.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey } from '../../src/survey/survey.js';
import { unweighted, weigh, type Weights } from '../../src/weighting/weights.js';
import { clopperPearsonInterval, wilsonInterval } from '../../src/numerics/proportion-interval.js';
import { benjaminiHochberg, holm } from '../../src/numerics/adjust-p.js';
import { tableOf } from '../survey/example-study.js';
import { comparison } from './reference-study.js';

const folder = new URL('../oracles/reference/expected/', import.meta.url);
const oracle = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A study with one stratum variable and one question. */
function study(respondents: readonly { stratum: string; score: number | null }[], population: Readonly<Record<string, number>>) {
  const definition = parseStudy(`format: 1
title: Reference
population: { file: p, count: citizens }
respondents: { file: r, id: id }
variables: { stratum: { label: Stratum } }
scales: { five: { 5: e, 4: d, 3: c, 2: b, 1: a } }
questions: [{ id: y, scale: five, present: y }]
texts: [{ id: text, column: id, label: text }]
weighting: { strata: [stratum], base: answered }
segments: { question: y }
`, 'study.yaml');
  const survey = readSurvey(definition, {
    population: tableOf('p', 'stratum|citizens', ...Object.entries(population).map(([s, n]) => `${s}|${n}`)),
    respondents: tableOf('r', 'id|stratum|y', ...respondents.map(({ stratum, score }, i) => `${i + 1}|${stratum}|${score ?? ''}`)),
  });
  const answers = survey.questions.get('y')!;
  if (answers.kind !== 'scale') throw new Error('not a scale');
  return { weights: weigh(survey, 'ps'), scores: answers.scores, notices: survey.notices.map(({ code }) => code) };
}

describe('the published example', () => {
  const { rows, ...all } = oracle('worked_example.json');
  // One stratum a step, so that each step's ratios sum to the published sum.
  const { weights, scores } = study(
    rows.flatMap(({ score, n }: { score: number; n: number }) => Array.from({ length: n }, () => ({ stratum: `s${score}`, score }))),
    Object.fromEntries(rows.map(({ score, sum_w }: { score: number; sum_w: number }) => [`s${score}`, sum_w])),
  );
  const everybody = new Uint8Array(scores.length).fill(1);
  const percent = (share: number | null) => Number((100 * share!).toFixed(1));

  test.each<Record<string, number>>(rows)('$label comes out to the printed decimal, weighted and unweighted', (row) => {
    const has = (i: number) => scores[i] === row['score'];
    expect(percent(estimateShare(weights, everybody, has, 5).value)).toBe(row['published_weighted_pct']);
    expect(percent(estimateShare(unweighted(scores.length), everybody, has, 5).value)).toBe(row['published_pct']);
  });

  test('so do its sums and mean score', () => {
    expect(weights).toMatchObject({ n: 8613 });
    expect(weights.sum).toBeCloseTo(64_085, 6);
    expect(estimateScore(weights, everybody, (i) => scores[i]!, 5).value).toBeCloseTo(all.weighted_mean, 9);
    const satisfied = estimateShare(weights, everybody, (i) => scores[i]! >= 4, 5);
    expect(100 * satisfied.value!).toBeCloseTo(all.weighted_satisfied_pct, 9);
  });

  test('and all else that follows from its ratios: 29 numbers', () => {
    const compared = comparison();
    const equal = unweighted(scores.length);
    const percentOf = (of: Weights, has: (score: number) => boolean) =>
      100 * estimateShare(of, everybody, (i) => has(scores[i]!), 5).value!;
    for (const row of rows) {
      const own = Array.from(scores.keys()).filter((i) => scores[i] === row.score);
      const sum = own.reduce((total, i) => total + weights.values[i]!, 0);
      compared.number(`${row.score} n`, own.length, row.n);
      compared.number(`${row.score} sum`, sum, row.sum_w);
      compared.number(`${row.score} ratio`, sum / own.length, row.mean_ratio);
      compared.number(`${row.score} share`, percentOf(equal, (score) => score === row.score), row.pct);
      compared.number(`${row.score} weighted`, percentOf(weights, (score) => score === row.score), row.weighted_pct);
    }
    compared.number('mean', estimateScore(equal, everybody, (i) => scores[i]!, 5).value, all.mean);
    compared.number('satisfied', percentOf(equal, (score) => score >= 4), all.satisfied_pct);
    compared.number('dissatisfied', percentOf(equal, (score) => score <= 2), all.dissatisfied_pct);
    compared.number('weighted dissatisfied', percentOf(weights, (score) => score <= 2), all.weighted_dissatisfied_pct);
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-12);
    expect(count).toBe(29);
  });
});

describe('small cases', () => {
  const cases = oracle('edge_cases.json');
  interface Person { s: string; y: number | null; g: string }
  const people: Person[] = cases.respondents;
  const freq = (table: { s: string; Freq: number }[]) => Object.fromEntries(table.map(({ s, Freq }) => [s, Freq]));
  const from = (population: { s: string; Freq: number }[]) =>
    study(people.map(({ s, y }) => ({ stratum: s, score: y })), freq(population));
  const mean = ({ weights, scores }: ReturnType<typeof study>, has: (person: Person) => boolean) =>
    estimateScore(weights, Uint8Array.from(people, (person, i) => (scores[i]! > 0 && has(person) ? 1 : 0)), (i) => scores[i]!, 3);

  function expectEqual(estimate: ReturnType<typeof mean>, [row]: Record<string, number | null>[]): void {
    expect(estimate.n).toBe(row!['n']);
    expect(estimate.sumOfWeights).toBeCloseTo(row!['sum_w']!, 9);
    expect(estimate.value).toBeCloseTo(row!['est']!, 12);
    if (row!['df'] === 0) return expect([estimate.se, estimate.low, estimate.high]).toEqual([null, null, null]);
    expect(estimate.se).toBeCloseTo(row!['se']!, 12);
    expect(estimate.low).toBeCloseTo(row!['ci_t_lo']!, 9);
    expect(estimate.high).toBeCloseTo(row!['ci_t_hi']!, 9);
    expect(estimate.df).toBe(row!['df']);
  }

  test('weights and means over everybody, a domain and a domain of one', () => {
    const basic = from(cases.population);
    basic.weights.values.forEach((weight, i) => expect(weight).toBeCloseTo(cases.basic.weights[i], 12));
    expectEqual(mean(basic, () => true), cases.basic.mean_all);
    expectEqual(mean(basic, ({ g }) => g === 'w'), cases.basic.mean_w);
    expectEqual(mean(basic, ({ s }) => s === 'D'), cases.basic.mean_stratum_with_one);
  });

  test('an empty stratum leaves its citizens uncovered and the figures as they are', () => {
    const { population, sum_w, mean: row } = cases.population_stratum_without_respondents;
    const study = from(population);
    expect(study.weights.sum).toBeCloseTo(sum_w, 9);
    expect(study.weights.strata).toMatchObject({ empty: 1, uncovered: 13 });
    expectEqual(mean(study, () => true), row);
  });

  test('a share has the Wilson interval on its effective n', () => {
    const { weights } = from(cases.population);
    const [row] = cases.proportion_one_case;
    const share = estimateShare(weights, new Uint8Array(14).fill(1), (i) => i === 2, 3);
    expect(share.value).toBeCloseTo(row.est, 12);
    expect(share.se).toBeCloseTo(row.se, 12);
    expect(share.low).toBeCloseTo(row.ci_wilson_lo, 9);
    expect(share.high).toBeCloseTo(row.ci_wilson_hi, 9);
  });

  test('a share of nobody or everybody has an exact interval and no spread', () => {
    const equal = unweighted(14);
    const [none, every] = cases.clopper_pearson_base_R;
    const share = (has: boolean) => estimateShare(equal, new Uint8Array(14).fill(1), () => has, 3);
    expect(share(false)).toMatchObject({ value: 0, se: 0, low: 0 });
    expect(share(false).high).toBeCloseTo(none.ci[1], 9);
    expect(share(true).low).toBeCloseTo(every.ci[0], 9);
  });

  test('nobody in an empty stratum gets a weight, and a stratum of no citizens changes none', () => {
    const { weights_partial_TRUE: partial, population } = cases.population_stratum_without_respondents;
    const { weights: nobody, population: zero } = cases.stratum_with_zero_population_and_no_respondent;
    const compared = comparison();
    for (const [name, people14, right] of [['partial', population, partial], ['zero', zero, nobody]] as const) {
      const { values } = from(people14).weights;
      expect(values).toHaveLength(14);
      values.forEach((weight, i) => compared.number(`${name} ${i}`, weight, right[i]));
    }
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-12);
    expect(count).toBe(28);
  });

  test('a respondent in a stratum that the population lacks, where R stops, is left out with a notice', () => {
    const { population, message } = cases.respondent_in_stratum_without_population;
    expect(message).toContain('absent from population');
    const { weights, notices } = from(population);
    expect(weights.values).toHaveLength(13);
    expect(notices).toContain('stratum-not-in-population');
  });

  test('a share of 0 or 1 has no spread, as in R, but an interval, which R does not give', () => {
    const { weights } = from(cases.population);
    const all = new Uint8Array(14).fill(1);
    expect(estimateShare(weights, all, () => false, 3).se).toBe(cases.proportion_zero.se);
    expect(estimateShare(weights, all, () => true, 3).se).toBe(cases.proportion_one.se);
    expect(cases.proportion_zero.ci[0].ci_wilson_hi).toBe(null);
    expect(estimateShare(weights, all, () => false, 3).high).toBeGreaterThan(0.2);
  });

  test('exact and Wilson intervals of counts, and adjusted chances: 28 numbers', () => {
    const compared = comparison();
    for (const { x, n, ci } of cases.clopper_pearson_base_R) {
      const { low, high } = clopperPearsonInterval(x / n, n);
      compared.number(`exact ${x} low`, low, ci[0]);
      compared.number(`exact ${x} high`, high, ci[1]);
    }
    for (const { x, n, ci } of cases.wilson_base_R) {
      const { low, high } = wilsonInterval(x / n, n, 1.959963984540054);
      compared.number(`Wilson ${x} low`, low, ci[0]);
      compared.number(`Wilson ${x} high`, high, ci[1]);
    }
    const { p, BH, holm: strictly } = cases.p_adjust;
    benjaminiHochberg(p).forEach((each, i) => compared.number(`BH ${i}`, each, BH[i]));
    holm(p).forEach((each, i) => compared.number(`Holm ${i}`, each, strictly[i]));
    const { count, worst, where } = compared.result();
    expect(worst, where).toBeLessThan(1e-9);
    expect(count).toBe(28);
  });

  test('nobody in the base is no figure, not zero', () => {
    expect(estimateShare(unweighted(3), new Uint8Array(3), () => true, 5)).toMatchObject({ value: null, low: null, n: 0, flag: 'suppress' });
  });

  test('flags small bases', () => {
    const flag = (n: number) => estimateShare(unweighted(n), new Uint8Array(n).fill(1), (i) => i % 2 === 0, 5).flag;
    expect([flag(4), flag(20), flag(100)]).toEqual(['suppress', 'unreliable', '']);
  });
});
