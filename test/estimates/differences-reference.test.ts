// Oracle: R 4.2.2, survey 4.5: svychisq(statistic = 'F'), regTermTest(svyglm), svycontrast(svyglm(y ~ 0 + g)),
// svyglm(y ~ I(g == level)), p.adjust; the calls stand in test/oracles/reference/r/02_study.R.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { againstTheRest } from '../../src/estimates/against-the-rest.js';
import { crossTable, type CrossTable } from '../../src/estimates/cross-table.js';
import { equalMeansTest } from '../../src/estimates/equal-means.js';
import { levelMeans, type LevelMeans } from '../../src/estimates/level-means.js';
import { pairDifferences } from '../../src/estimates/pair-differences.js';
import { raoScottTest } from '../../src/estimates/rao-scott.js';
import { benjaminiHochberg } from '../../src/numerics/adjust-p.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { weigh, type Weights } from '../../src/weighting/weights.js';
import { comparison, expectedJson, referenceSurvey } from './reference-study.js';

const survey = referenceSurvey();
const schemes = ['unweighted', 'ps', 'ps_collapsed'] as const;
const weightsOf = new Map<string, Weights>(schemes.map((scheme) => [scheme, weigh(survey, scheme)]));
const steps = [1, 2, 3, 4, 5];

type Row = Readonly<Record<string, number>> &
  Readonly<Record<'scheme' | 'question' | 'by' | 'a' | 'b' | 'level' | 'theme', string>>;

const tables = new Map<string, { weights: Weights; table: CrossTable }>();

/** The steps of a question by the levels of a variable, once for all tests of a scheme. */
function tableOf(scheme: string, question: string, by: string) {
  const key = `${scheme} ${question} ${by}`;
  let found = tables.get(key);
  if (found) return found;
  const answers = survey.questions.get(question)!;
  if (answers.kind !== 'scale') throw new Error(`${question} has no scale`);
  const { codes, levels } = survey.variables.get(by)!;
  const weights = weightsOf.get(scheme)!;
  const rows = { codes: answers.scores.map((score) => score - 1), count: 5 };
  found = { weights, table: crossTable(weights, rows, { codes, count: levels.length }) };
  tables.set(key, found);
  return found;
}

/**
 * What svyglm(y ~ g, family = quasibinomial) estimates of two levels: the difference of their shares' logits, whose
 * variance follows from the shares' own by the slopes 1 / p(1 - p).
 */
function logOddsRatio({ means: [a, b], covariance: { values: [aa, ab, , bb] } }: LevelMeans): { value: number; se: number } {
  const [slopeA, slopeB] = [1 / (a! * (1 - a!)), 1 / (b! * (1 - b!))];
  return {
    value: Math.log(a! / (1 - a!)) - Math.log(b! / (1 - b!)),
    se: Math.sqrt(slopeA ** 2 * aa! + slopeB ** 2 * bb! - 2 * slopeA * slopeB * ab!),
  };
}

const levelAt = (by: string, id: string) => survey.variables.get(by)!.levels.findIndex((level) => level.id === id);

/** Statistics within 1e-9, chances within 1e-6. */
function expectWithin(figures: ReturnType<typeof comparison>, chances: ReturnType<typeof comparison>, numbers: number) {
  const [a, b] = [figures.result(), chances.result()];
  expect(a.worst, a.where).toBeLessThan(1e-9);
  expect(b.worst, b.where).toBeLessThan(1e-6);
  expect(a.count + b.count).toBe(numbers);
}

describe('every test of the reference comes out as R has it', () => {
  const expected: Record<string, Row[]> = expectedJson('tests.json');

  test('a question against a variable, and equal means: 324 numbers', () => {
    const [figures, chances] = [comparison(), comparison()];
    for (const row of expected['association_and_means']!) {
      const { weights, table } = tableOf(row.scheme, row.question, row.by);
      const place = `${row.scheme} ${row.question} ${row.by}`;
      const association = raoScottTest(weights, table);
      figures.number(`${place} n`, association.n, row['n']!);
      figures.number(`${place} F`, association.statistic, row['rao_scott_F']!);
      figures.number(`${place} ndf`, association.df1, row['ndf']!);
      figures.number(`${place} ddf`, association.df2, row['ddf']!);
      chances.number(`${place} p`, association.p, row['p_F']!);
      const means = equalMeansTest(levelMeans(weights, table, steps));
      figures.number(`${place} Wald F`, means.statistic, row['means_wald_F']!);
      figures.number(`${place} Wald df`, means.df1, row['means_df']!);
      figures.number(`${place} Wald ddf`, means.df2, row['means_ddf']!);
      chances.number(`${place} Wald p`, means.p, row['means_p']!);
    }
    expectWithin(figures, chances, 324);
  });

  test('differences of all pairs of levels: 3990 numbers', () => {
    const [figures, chances] = [comparison(), comparison()];
    const rows = new Map<string, Row[]>();
    for (const row of expected['pairwise_means']!) {
      const place = `${row.scheme} ${row.question} ${row.by}`;
      rows.set(place, [...(rows.get(place) ?? []), row]);
    }
    for (const [place, group] of rows) {
      const { scheme, question, by } = group[0]!;
      const { weights, table } = tableOf(scheme, question, by);
      const pairs = pairDifferences(levelMeans(weights, table, steps));
      expect(pairs).toHaveLength(group.length);
      for (const row of group) {
        const [a, b] = [levelAt(by, row.a), levelAt(by, row.b)];
        const sign = a < b ? 1 : -1;
        const pair = pairs.find((each) => each.a === Math.min(a, b) && each.b === Math.max(a, b))!;
        const where = `${place} ${row.a} ${row.b}`;
        figures.number(`${where} diff`, sign * pair.difference!, row['diff']!);
        figures.number(`${where} se`, pair.se, row['se']!);
        figures.number(`${where} t`, sign * pair.statistic!, row['t']!);
        figures.number(`${where} df`, pair.df, row['df']!);
        chances.number(`${where} p`, pair.p, row['p']!);
        chances.number(`${where} BH`, pair.pAdjusted, row['p_bh']!);
        chances.number(`${where} Holm`, pair.pHolm, row['p_holm']!);
      }
    }
    expectWithin(figures, chances, 3990);
  });

  test('each municipality against the rest: 546 numbers', () => {
    const [figures, chances] = [comparison(), comparison()];
    for (const row of expected['municipality_against_the_rest']!) {
      const { weights, table } = tableOf(row.scheme, row.question, 'municipality');
      const means = levelMeans(weights, table, steps);
      const level = levelAt('municipality', row.level);
      const found = againstTheRest(weights, table, steps, means)[level]!;
      const place = `${row.scheme} ${row.question} ${row.level}`;
      figures.number(`${place} mean`, means.means[level], row['mean']!);
      figures.number(`${place} diff`, found.difference, row['diff_from_rest']!);
      figures.number(`${place} se`, found.se, row['se']!);
      figures.number(`${place} t`, found.statistic, row['t']!);
      figures.number(`${place} df`, found.df, row['df']!);
      chances.number(`${place} p`, found.p, row['p']!);
      chances.number(`${place} BH`, found.pAdjusted, row['p_bh']!);
    }
    expectWithin(figures, chances, 546);
  });

  test('citizens in each segment, and those of them who wrote: 48 numbers', () => {
    const figures = comparison();
    const wrote = survey.variables.get('has_text')!;
    for (const row of expectedJson('themes.json').segments as Row[]) {
      const segment = ['satisfied', 'neutral', 'dissatisfied'].indexOf(String(row['segment']));
      const sums = { n: 0, sum_w: 0, n_text: 0, sum_w_text: 0 };
      weightsOf.get(row.scheme)!.values.forEach((weight, i) => {
        if (!(weight > 0) || survey.segment[i] !== segment) return;
        const text = wrote.levels[wrote.codes[i]!]?.id === '1' ? 1 : 0;
        sums.n += 1;
        sums.sum_w += weight;
        sums.n_text += text;
        sums.sum_w_text += text * weight;
      });
      for (const part of ['n', 'sum_w', 'n_text', 'sum_w_text'] as const) {
        figures.number(`${row.scheme} ${row['segment']} ${part}`, sums[part], row[part]!);
      }
    }
    expectWithin(figures, comparison(), 48);
  });

  test('themes of the dissatisfied against the satisfied who wrote, also as odds: 234 numbers', () => {
    const [figures, chances, iterated] = [comparison(), comparison(), comparison()];
    const { columns, rows } = parseCsv(
      readFileSync(new URL('../oracles/reference/input/responses.csv', import.meta.url)), 'responses.csv').table;
    const cell = (i: number, column: string) => rows[survey.positions[i]!]![columns.indexOf(column)];
    // Dissatisfied first: a difference is the first level less the second.
    const segment = survey.segment.map((code, i) =>
      (cell(i, 'has_text') !== '1' ? -1 : code === 2 ? 0 : code === 0 ? 1 : -1));
    for (const scheme of schemes) {
      const weights = weightsOf.get(scheme)!;
      const group = (expectedJson('themes.json').dissatisfied_against_satisfied as Row[])
        .filter((row) => row.scheme === scheme);
      const found = group.map((row) => {
        const states = Int8Array.from({ length: survey.count }, (_, i) => Number(cell(i, `theme_${row.theme}`)));
        const table = crossTable(weights, { codes: states, count: 2 }, { codes: segment, count: 2 });
        const shares = levelMeans(weights, table, [0, 1]);
        const [pair] = pairDifferences(shares);
        return { association: raoScottTest(weights, table), pair: pair!, odds: logOddsRatio(shares) };
      });
      const adjusted = benjaminiHochberg(found.map(({ pair }) => pair.p));
      const associated = benjaminiHochberg(found.map(({ association }) => association.p));
      group.forEach((row, k) => {
        const { association, pair, odds } = found[k]!;
        const place = `${scheme} ${row.theme}`;
        iterated.number(`${place} log odds`, odds.value, row['log_odds_ratio']!);
        iterated.number(`${place} log odds se`, odds.se, row['log_odds_ratio_se']!);
        figures.number(`${place} diff`, pair.difference, row['diff_dissatisfied_minus_satisfied']!);
        figures.number(`${place} se`, pair.se, row['se']!);
        figures.number(`${place} df`, pair.df, row['df']!);
        figures.number(`${place} t`, pair.statistic, row['t']!);
        chances.number(`${place} p`, pair.p, row['p']!);
        chances.number(`${place} BH`, adjusted[k], row['p_bh']!);
        figures.number(`${place} F`, association.statistic, row['rao_scott_F']!);
        figures.number(`${place} ndf`, association.df1, row['ndf']!);
        figures.number(`${place} ddf`, association.df2, row['ddf']!);
        chances.number(`${place} p_F`, association.p, row['p_F']!);
        chances.number(`${place} p_F BH`, associated[k], row['p_F_bh']!);
      });
    }
    expectWithin(figures, chances, 198);
    // R's glm stops when its deviance changes by less than 1e-8 of itself.
    expect(iterated.result().worst, iterated.result().where).toBeLessThan(1e-7);
    expect(iterated.result().count).toBe(36);
  });
});
