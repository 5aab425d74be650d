import { againstTheRest } from '../estimates/against-the-rest.js';
import type { Breakdown } from '../estimates/breakdown.js';
import { correctedDifference } from '../estimates/corrected-difference.js';
import { fewestCodings } from '../estimates/corrected-share.js';
import { crossTable } from '../estimates/cross-table.js';
import { levelMeans } from '../estimates/level-means.js';
import { pairDifferences } from '../estimates/pair-differences.js';
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
  const codings = levels.map((_, level) => at.reduce((sum, each, i) => sum + (each === level ? masks.measured[i]! : 0), 0));
  const pairs = pairDifferences(means);
  const rest = levels.length < 3 ? [] : againstTheRest(weights, table, [0, 1], means);
  const corrected = (kind: TestKind, sides: readonly { readonly a: number; readonly b?: number }[]): TestRow[] => {
    const tests = sides.flatMap(({ a, b }) => {
      // Most levels of a variable with many have too few, and finding that out for each pair costs more than the tests.
      if (codings[a]! < fewestCodings || (b !== undefined && codings[b]! < fewestCodings)) return [];
      const groups = Int8Array.from(at, (level) => (level === a ? 0 : level >= 0 && (b === undefined || level === b) ? 1 : -1));
      const test = correctedDifference(weights, groups, masks);
      return test ? [{ a, b, test }] : [];
    });
    const adjusted = benjaminiHochberg(tests.map(({ test }) => test.p));
    return tests.map(({ a, b, test }, k) => differenceRow(row(kind, a, b), test, adjusted[k]!));
  };
  return [
    ...pairs.map((pair) => differenceRow(row('theme_pair', pair.a, pair.b), pair, pair.pAdjusted)),
    ...rest.map((each) => differenceRow(row('theme_rest', each.level, undefined), each, each.pAdjusted)),
    ...corrected('theme_pair_corrected', pairs),
    ...corrected('theme_rest_corrected', rest.map(({ level }) => ({ a: level }))),
  ];
}
