import { againstTheRest } from '../estimates/against-the-rest.js';
import { isMadeOf } from '../estimates/breakdown.js';
import { correctedDifferences } from '../estimates/corrected-difference.js';
import { crossTable, type Codes, type CrossTable } from '../estimates/cross-table.js';
import { equalMeansTest } from '../estimates/equal-means.js';
import { levelMeans } from '../estimates/level-means.js';
import { pairDifferences } from '../estimates/pair-differences.js';
import { raoScottTest } from '../estimates/rao-scott.js';
import type { DifferenceTest, FTest } from '../estimates/test-result.js';
import { benjaminiHochberg } from '../numerics/adjust-p.js';
import { segments } from '../survey/segment.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedPart, CodedStudy } from './code-study.js';
import type { ReadAnswer } from './read-answer.js';
import { differenceRow, type TestRow } from './test-row.js';
import { testedBreakdowns } from './tested-breakdowns.js';
import { themeMasks } from './theme-masks.js';

/**
 * Tests each question with a scale against each of its breakdowns of 2 to 20 levels, the segment among them: whether
 * its steps are spread alike, whether its means are alike, all pairs of levels, and with three levels or more each
 * level against the rest. Of a question with options: whether they are spread alike.
 *
 * @param domain 1 for each respondent among whom it is tested; by default everybody. All others stay in the variance design
 * @param isWanted whether a breakdown is; by default all are
 */
export function testQuestions(
  survey: Survey,
  weights: Weights,
  domain: Uint8Array = new Uint8Array(survey.count).fill(1),
  isWanted: (by: string) => boolean = () => true,
): TestRow[] {
  const { definition, questions } = survey;
  const usual = testedBreakdowns(survey).filter(({ by }) => isWanted(by));
  return definition.questions.flatMap(({ id: question, answer }) => {
    const answers = questions.get(question)!;
    if (answers.kind === 'several' || answer.kind === 'several') return [];
    const given = answers.kind === 'scale' ? answers.scores : answers.choices;
    const count = answer.kind === 'scale'
      ? definition.scales.find(({ id }) => id === answer.scale)!.steps.length : answer.options.length;
    const rows = { codes: given.map((code, i) => (domain[i] ? code - 1 : -1)), count };
    return usual.flatMap(({ by, levels, codes }) => {
      if (isMadeOf(definition, by, question)) return [];
      const table = crossTable(weights, rows, { codes, count: levels.length });
      const of = { variable: question, by };
      return answers.kind === 'choice'
        ? [overallRow({ test: 'rao_scott', ...of }, raoScottTest(weights, table))]
        : testTable(weights, table, of, levels);
    });
  });
}

function testTable(
  weights: Weights,
  table: CrossTable,
  of: { readonly variable: string; readonly by: string },
  levels: readonly string[],
): TestRow[] {
  const steps = Array.from({ length: table.rows }, (_, i) => i + 1);
  const means = levelMeans(weights, table, steps);
  return [
    overallRow({ test: 'rao_scott', ...of }, raoScottTest(weights, table)),
    overallRow({ test: 'wald', ...of }, equalMeansTest(means)),
    ...pairDifferences(means).map((pair) =>
      differenceRow({ test: 'pair', ...of, a: levels[pair.a]!, b: levels[pair.b]! }, pair, pair.pAdjusted)),
    ...(levels.length < 3 ? [] : againstTheRest(weights, table, steps, means).map((rest) =>
      differenceRow({ test: 'rest', ...of, a: levels[rest.level]!, b: '' }, rest, rest.pAdjusted))),
  ];
}

/**
 * Tests for each theme whether the dissatisfied state it more or less often than the satisfied, among those whose
 * answer has content: by the codes as they stand, and then, where people coded enough answers of both that were drawn
 * at random, by the shares corrected for coding errors; adjusted for the themes of the same codebook. None where a study
 * has no segments.
 */
export function testThemes(
  survey: Survey,
  weights: Weights,
  { parts }: CodedStudy,
): TestRow[] {
  return survey.definition.segments.kind === 'none' ? [] : parts.flatMap((part) => testPart(survey, weights, part));
}

function testPart(survey: Survey, weights: Weights, { codebook, read, coded }: CodedPart): TestRow[] {
  const groups = contentSegments(survey, read);
  const masksOf = themeMasks(survey.count, read, coded);
  const [raw, corrected]: [ThemeTest[], ThemeTest[]] = [[], []];
  for (const { id: theme } of codebook.themes) {
    const masks = masksOf(theme);
    const table = crossTable(weights, { codes: masks.states, count: 2 }, groups);
    raw.push({ theme, test: pairDifferences(levelMeans(weights, table, [0, 1]))[0]! });
    const [test] = correctedDifferences(weights, groups, masks).pairs;
    if (test) corrected.push({ theme, test });
  }
  return [...themeRows('theme', raw), ...themeRows('theme_corrected', corrected)];
}

interface ThemeTest {
  readonly theme: string;
  readonly test: DifferenceTest;
}

function themeRows(kind: 'theme' | 'theme_corrected', tests: readonly ThemeTest[]): TestRow[] {
  const adjusted = benjaminiHochberg(tests.map(({ test }) => test.p));
  return tests.map(({ theme, test }, k) => differenceRow(
    { test: kind, variable: theme, by: 'segment', a: 'dissatisfied', b: 'satisfied' }, test, adjusted[k]!));
}

/** 0 for the dissatisfied and 1 for the satisfied whose answer counts in the base of themes. */
function contentSegments({ count, segment }: Survey, read: readonly ReadAnswer[]): Codes & { readonly codes: Int8Array } {
  const codes = new Int8Array(count).fill(-1);
  for (const { answer: { respondent }, inBase } of read) {
    if (inBase) codes[respondent] = ['dissatisfied', 'satisfied'].indexOf(segments[segment[respondent]!] ?? '');
  }
  return { codes, count: 2 };
}

function overallRow(of: Pick<TestRow, 'test' | 'variable' | 'by'>, test: FTest): TestRow {
  return { ...of, a: '', b: '', difference: null, se: null, ...test, pAdjusted: null, flag: '' };
}
