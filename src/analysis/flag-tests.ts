import type { QuestionFigure } from '../estimates/question-figures.js';
import type { ThemeSummary } from './run.js';
import type { ThemeLevel } from './theme-levels.js';
import type { TestRow } from './test-row.js';

/**
 * Flags the differences that would tell a suppressed figure: of the two figures of a difference one may be shown, and
 * the other would follow. Whether figures differ at all tells none, and is not flagged.
 *
 * @param figures of the questions that were tested, by every variable
 * @param themes that were tested
 * @param levels of themes that were tested
 */
export function flagTests(
  rows: readonly TestRow[],
  figures: readonly QuestionFigure[],
  themes: readonly ThemeSummary[],
  levels: readonly ThemeLevel[] = [],
): TestRow[] {
  const hidden = new Set([
    ...figures.filter(({ statistic, estimate }) => statistic === 'mean' && estimate.flag === 'suppress')
      .map(({ variable, by, level }) => JSON.stringify([variable, by, level])),
    ...themes.flatMap(({ theme, groups }) => groups.filter(({ share }) => share.flag === 'suppress')
      .map(({ group }) => JSON.stringify([theme, 'segment', group]))),
    ...levels.filter(({ share }) => share.flag === 'suppress').map(({ code, by, level }) => JSON.stringify([code, by, level])),
  ]);
  return rows.map((row) => {
    const { test, variable, by, a, b } = row;
    const tells = (level: string) => hidden.has(JSON.stringify([variable, by, level]));
    return test !== 'rao_scott' && test !== 'wald' && (tells(a) || tells(b)) ? { ...row, flag: 'suppress' } : row;
  });
}
