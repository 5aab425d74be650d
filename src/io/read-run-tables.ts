import type { RunBulk } from '../analysis/run.js';
import type { TestRow } from '../analysis/test-row.js';
import type { ThemeLevel } from '../analysis/theme-levels.js';
import type { Estimate, EstimateFlag } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import { readContrast, readLevels, readTerms } from './read-contrast-tables.js';
import type { NoticeCode } from '../notices/notice.js';
import { danish } from '../text/language.js';
import type { Group, Segment } from '../survey/segment.js';
import type { SpellingRow } from '../text/study-spelling.js';

/** One row of a table: the text of a column, empty where the run wrote no such column. */
export type RowReader = (column: string) => string;

/**
 * A run's rows from its tables, the way back from `runTables`.
 *
 * @param table the rows of one table
 * @param has whether the run wrote a table of that name
 * @param variables that the run has the respondents' levels of
 */
export async function readRunTables(
  table: (name: string) => Promise<RowReader[]>,
  has: (name: string) => boolean,
  variables: readonly string[],
): Promise<RunBulk> {
  const codes = new Map((await table('codes.csv')).map((row) => [row('id'), row]));
  const split = (themes: string) => (themes === '' ? [] : themes.split(';'));
  return {
    breakdowns: (await table('estimates.csv')).filter((row) => row('by') !== '').map(questionFigure),
    themeLevels: (await table('themes.csv')).filter((row) => row('by') !== '').map(themeLevel),
    answers: (await table('answers.csv')).filter((row) => row('text') !== '').map((row) => ({
      key: row('id'),
      respondent: row('respondent'),
      question: row('question'),
      segment: row('segment') as Segment | '',
      weight: Number(row('weight')),
      hasContent: row('has_content') === '1',
      language: row('language') || danish,
      themes: split(codes.get(row('id'))!('themes')),
      codedBy: codes.get(row('id'))!('by') as 'human' | 'machine',
      text: row('text'),
      masked: row('masked'),
    })),
    evidence: (await table('evidence.csv')).map((row) => ({
      key: row('id'), theme: row('theme'), rule: row('rule'), start: Number(row('start')), end: Number(row('end')),
    })),
    clusters: (await table('clusters.csv')).map((row) => ({
      key: row('id'), group: row('segment') as Group, cluster: numberOr(row('cluster'), -1), distance: numberOr(row('distance'), -1),
    })),
    map: !has('map.csv') ? [] : (await table('map.csv')).map((row) => ({
      key: row('id'), x: Number(row('x')), y: Number(row('y')),
    })),
    weights: (await table('weights.csv')).map((row) => ({
      respondent: row('respondent'),
      complete: row('complete') === '1',
      segment: row('segment') as Segment | '',
      stratum: row('stratum'),
      weight: Number(row('weight')),
      cell: Number(row('cell')),
    })),
    excluded: (await table('excluded.csv')).map((row) => ({
      file: row('file'), row: Number(row('row')), reason: row('reason') as NoticeCode,
    })),
    spelling: !has('spelling.csv') ? [] : (await table('spelling.csv')).map((row) => ({
      form: row('form'), readAs: row('read_as'), kind: row('kind') as SpellingRow['kind'], count: Number(row('count')),
    })),
    contrast: has('contrast.csv') ? readContrast(await table('contrast.csv')) : [],
    terms: has('terms.csv') ? readTerms(await table('terms.csv')) : [],
    levels: has('levels.csv') ? readLevels(await table('levels.csv'), variables) : [],
    tests: has('tests.csv') ? readTests(await table('tests.csv')) : [],
    codings: (await table('codings.csv')).map((row) => ({ key: row('id'), theme: row('theme'), coder: row('coder') })),
  };
}

function readTests(rows: readonly RowReader[]): TestRow[] {
  return rows.map((row) => {
    const number = (column: string) => (row(column) === '' ? null : Number(row(column)));
    return {
      test: row('test') as TestRow['test'],
      variable: row('variable'),
      by: row('by'),
      a: row('a'),
      b: row('b'),
      n: Number(row('n')),
      difference: number('difference'),
      se: number('se'),
      statistic: number('statistic'),
      df1: number('df1'),
      df2: number('df2'),
      p: number('p'),
      pAdjusted: number('p_adjusted'),
      reason: row('reason') as TestRow['reason'],
      flag: row('flag') as TestRow['flag'],
    };
  });
}

function numberOr(text: string, otherwise: number): number {
  return text === '' ? otherwise : Number(text);
}

function questionFigure(row: RowReader): QuestionFigure {
  return {
    variable: row('variable'),
    statistic: row('statistic') as QuestionFigure['statistic'],
    category: row('category'),
    by: row('by'),
    level: row('level'),
    dontKnow: Number(row('n_dont_know')),
    estimate: estimateOf(row),
  };
}

function themeLevel(row: RowReader): ThemeLevel {
  const interval = (name: string): ThemeLevel['raw'] => ({
    value: figureOf(row, name), se: figureOf(row, `${name}_se`), low: figureOf(row, `${name}_ci_low`), high: figureOf(row, `${name}_ci_high`),
  });
  return {
    code: row('theme'),
    kind: row('level') as ThemeLevel['kind'],
    by: row('by'),
    level: row('by_level'),
    coded: Number(row('coded')),
    share: estimateOf(row),
    basis: row('basis') as ThemeLevel['basis'],
    raw: interval('raw'),
    ...(row('correction') !== '' && {
      corrected: {
        ...interval('corrected'),
        codings: Number(row('codings')),
        positives: Number(row('coded_by_people')),
        correction: Number(row('correction')),
        doubt: row('doubt') as NonNullable<ThemeLevel['corrected']>['doubt'],
      },
    }),
  };
}

function figureOf(row: RowReader, column: string): number | null {
  return row(column) === '' ? null : Number(row(column));
}

function estimateOf(row: RowReader): Estimate {
  return {
    value: figureOf(row, 'estimate'),
    se: figureOf(row, 'se'),
    low: figureOf(row, 'ci_low'),
    high: figureOf(row, 'ci_high'),
    n: Number(row('n')),
    sumOfWeights: Number(row('sum_w')),
    effectiveN: Number(row('n_eff')),
    df: Number(row('df')),
    flag: row('flag') as EstimateFlag,
  };
}
