import { emptyEstimate } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import type { Label, Scale } from '../survey/study-definition.js';
import { baseCell } from './data-table.js';
import type { StackedBars, StackedRow } from './figure.js';
import { measureOf } from './measure.js';

/** Citizens whose answers are a bar: a level of a variable. */
export interface QuestionLevel {
  readonly level: string;
  readonly label: Label;
}

/**
 * The answers to a five-point question: a bar of everybody, and one of each level below it.
 *
 * @param id of the figure, unique on its page
 * @param figures the question's own, over everybody (`by` is '') and by the variable that the levels are of
 * @param steps of the question's scale, most positive first
 * @param levels in reading order; those without figures (not asked) are left out
 * @param weighted whether the study has weights
 * @param minimumCell fewest citizens that may be shown
 */
export function questionFigure(
  id: string,
  figures: readonly QuestionFigure[],
  steps: Scale['steps'],
  levels: readonly QuestionLevel[],
  weighted: boolean,
  minimumCell: number,
): StackedBars {
  const rowOf = (own: readonly QuestionFigure[], of: NonNullable<StackedRow['of']>): StackedRow => {
    const estimateOf = (statistic: QuestionFigure['statistic'], category: string) =>
      own.find((each) => each.statistic === statistic && each.category === category)?.estimate ?? emptyEstimate;
    const mean = estimateOf('mean', '');
    return {
      of, weighted,
      n: baseCell(measureOf(mean, minimumCell)),
      shares: steps.map(({ score }) => measureOf(estimateOf('share', String(score)), minimumCell)),
      score: measureOf(mean, minimumCell),
    };
  };
  const all = figures.filter(({ by }) => by === '');
  const first = rowOf(all, { kind: 'group', group: 'all' });
  const top = all.find(({ statistic, category }) => statistic === 'net' && category === 'top2');
  return {
    kind: 'stacked-bars',
    id,
    finding: {
      code: 'positive-share',
      steps: steps.slice(0, 2).map(({ label }) => label),
      share: measureOf(top?.estimate ?? emptyEstimate, minimumCell),
      score: first.score,
    },
    base: { weighted, groups: [{ group: 'all', n: first.n }] },
    steps,
    rows: [first, ...levels.flatMap(({ level, label }) => {
      const own = figures.filter((each) => each.by !== '' && each.level === level);
      return own.length === 0 ? [] : [rowOf(own, { kind: 'label', label })];
    })],
    dontKnow: all[0]?.dontKnow ?? 0,
  };
}
