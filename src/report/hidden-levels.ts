import type { AnalysisRun } from '../analysis/run.js';
import { emptyEstimate } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import { suppressComplements } from '../estimates/suppress-complements.js';

/** Why the number of citizens at a level is not told: they are few, or it would tell of others who are. */
export type HiddenLevel = 'few' | 'complement';

/**
 * Levels of a variable whose number of citizens no report may tell (`suppressComplements` on these numbers). Where some
 * are few, those that the analysis of non-response hides are hidden too: two tables that hide different levels beside the
 * few would together tell of these.
 *
 * @param counts citizens with weight at each level
 */
export function hiddenLevels(
  { results, plan: { quotes: { minimumCell } } }: Pick<AnalysisRun, 'results' | 'plan'>,
  by: string,
  counts: readonly { readonly level: string; readonly n: number }[],
): ReadonlyMap<string, HiddenLevel> {
  const isFew = (n: number): boolean => n > 0 && n < minimumCell;
  const elsewhere = results.nonResponse?.variables.find(({ variable }) => variable === by)?.levels ?? [];
  const also = new Set(counts.some(({ n }) => isFew(n)) ? elsewhere.flatMap(({ level, flag }) => (flag === 'suppress' ? [level] : [])) : []);
  const figures = counts.map(({ level, n }): QuestionFigure => ({
    variable: '', statistic: 'share', category: '', by, level, dontKnow: 0,
    estimate: { ...emptyEstimate, n, flag: n < minimumCell || also.has(level) ? 'suppress' : '' },
  }));
  return new Map(suppressComplements(figures, minimumCell).flatMap(({ level, estimate: { n, flag } }) =>
    (flag === 'suppress' ? [[level, n < minimumCell ? 'few' : 'complement'] as const] : [])));
}
