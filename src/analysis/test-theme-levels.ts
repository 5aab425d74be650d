import { againstTheRest } from '../estimates/against-the-rest.js';
import type { Breakdown } from '../estimates/breakdown.js';
import { correctedDifferences } from '../estimates/corrected-difference.js';
import { crossTable } from '../estimates/cross-table.js';
import { levelMeans } from '../estimates/level-means.js';
import { pairDifferences } from '../estimates/pair-differences.js';
import type { DifferenceTest } from '../estimates/test-result.js';
import { benjaminiHochberg } from '../numerics/adjust-p.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import { differenceRow, type TestKind, type TestRow } from './test-row.js';
import { testedBreakdowns } from './tested-breakdowns.js';
import type { CountedCode } from './theme-levels.js';

/**
 * Tests between the levels of each variable (the segment has tests of its own) whether a theme or parent is stated more
 * or less often: all pairs of levels, and with three levels or more each level against the rest, by the codes as they
 * stand, and then by the corrected shares where people coded enough answers on both sides. Each kind is adjusted for all
 * its tests of that theme and variable (Benjamini and Hochberg), as for closed questions.
 */
export function testThemeLevels(survey: Survey, weights: Weights, codes: readonly CountedCode[]): TestRow[] {
  const variables = testedBreakdowns(survey).filter(({ by }) => by !== 'segment');
  return codes.flatMap((each) => variables.flatMap((variable) => testLevels(each, variable, weights)));
}

function testLevels({ code, masks, base }: CountedCode, { by, levels, codes }: Breakdown, weights: Weights): TestRow[] {
  const at = Int16Array.from(base, (inside, i) => (inside === 1 ? codes[i]! : -1));
  const table = crossTable(weights, { codes: masks.states, count: 2 }, { codes: at, count: levels.length });
  const means = levelMeans(weights, table, [0, 1]);
  const row = (test: TestKind, a: number, b: number | undefined) =>
    ({ test, variable: code, by, a: levels[a]!, b: b === undefined ? '' : levels[b]! });
  const pairs = pairDifferences(means);
  const rest = levels.length < 3 ? [] : againstTheRest(weights, table, [0, 1], means);
  const corrected = correctedDifferences(weights, { codes: at, count: levels.length }, masks);
  const rows = (kind: TestKind, tests: readonly (DifferenceTest & { readonly a: number; readonly b?: number })[]): TestRow[] => {
    const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
    return tests.map((test, k) => differenceRow(row(kind, test.a, test.b), test, adjusted[k]!));
  };
  return [
    ...pairs.map((pair) => differenceRow(row('theme_pair', pair.a, pair.b), pair, pair.pAdjusted)),
    ...rest.map((each) => differenceRow(row('theme_rest', each.level, undefined), each, each.pAdjusted)),
    ...rows('theme_pair_corrected', corrected.pairs),
    ...(levels.length < 3 ? [] : rows('theme_rest_corrected', corrected.rest.map((test) => ({ a: test.level, ...test })))),
  ];
}
