import { hiddenCounts } from './hidden-counts.js';
import type { QuestionFigure } from './question-figures.js';

/**
 * Suppresses further levels of a breakdown where those that are could be found by subtraction: the figure of everybody
 * is known, and so are the other levels'. What is left when all that may be shown is subtracted must be two levels or
 * more, at least the minimum cell of respondents together, and so many that each level under the minimum may still have
 * any number under it, of one up; until it is, the level with the fewest respondents of those that are left is suppressed
 * too (the first of equals). That holds for each statistic by itself, its base being its own. Empty levels hide nothing
 * (complementary suppression; Hundepool et al. 2012, Statistical Disclosure Control, chapter 4).
 *
 * The levels of a variable may leave out some of everybody. They do not count as hidden: another variable may tell of
 * them.
 *
 * @param figures of one or more questions, each with its own flag
 * @param minimumCell that the flags were given by
 */
export function suppressComplements(figures: readonly QuestionFigure[], minimumCell: number): QuestionFigure[] {
  const hidden = new Set<QuestionFigure>();
  for (const levels of breakdownsOf(figures.filter(({ by }) => by !== '')).values()) {
    for (const figure of complementsOf(levels, minimumCell)) hidden.add(figure);
  }
  return figures.map((figure) =>
    (hidden.has(figure) ? { ...figure, estimate: { ...figure.estimate, flag: 'suppress' } } : figure));
}

/** The figures of one statistic over the levels of one variable, for each that has something to hide. */
function breakdownsOf(figures: readonly QuestionFigure[]): Map<string, QuestionFigure[]> {
  const keyOf = ({ variable, by, statistic, category }: QuestionFigure) =>
    JSON.stringify([variable, by, statistic, category]);
  const found = new Map(figures.filter(isHidden).map((figure) => [keyOf(figure), [] as QuestionFigure[]]));
  if (found.size > 0) for (const figure of figures) found.get(keyOf(figure))?.push(figure);
  return found;
}

function complementsOf(levels: readonly QuestionFigure[], minimumCell: number): QuestionFigure[] {
  const hidden = hiddenCounts(levels.map(({ estimate }) => estimate.n), minimumCell, levels.map(isHidden));
  return levels.filter((_, i) => hidden[i]);
}

function isHidden({ estimate: { flag, n } }: QuestionFigure): boolean {
  return flag === 'suppress' && n > 0;
}
