import { emptyEstimate, type Estimate } from '../estimates/estimate.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import type { Label, Scale } from '../survey/study-definition.js';
import { baseCell } from './data-table.js';
import type { Apart, Asked, StackedBars, StackedRow } from './figure.js';
import type { Finding, LevelScore, Verdict } from './finding.js';
import { measureOf } from './measure.js';

/** Citizens whose answers are a bar: a level of a variable. */
export interface QuestionLevel {
  readonly level: string;
  readonly label: Label;
}

/** A variable that a question is broken down by. */
export interface QuestionBreakdown {
  readonly by: string;
  readonly label: Label;
  /** In reading order; those without figures (not asked) are left out. */
  readonly levels: readonly QuestionLevel[];
  /** What the tests say; a level that is not named does not differ from the others together. */
  readonly verdict: Verdict;
  readonly apart: ReadonlyMap<string, Apart>;
}

/** What all figures of a question have in common. */
export interface QuestionFrame {
  /** Of the question's scale, most positive first. */
  readonly steps: Scale['steps'];
  readonly asked?: Asked;
  readonly weighted: boolean;
  /** Fewest citizens that may be shown. */
  readonly minimumCell: number;
}

/** Fewest steps of a scale whose two ends of two steps each leave no step out or in twice. */
const fewestForNets = 4;

/**
 * The answers to a question with a scale: a bar of everybody, and one of each level of a variable below it.
 *
 * @param id of the figure, unique on its page
 * @param figures the question's own, over everybody (`by` is '') and by the variable
 */
export function questionFigure(
  id: string,
  figures: readonly QuestionFigure[],
  frame: QuestionFrame,
  breakdown?: QuestionBreakdown,
): StackedBars {
  const { steps, asked, weighted } = frame;
  const all = figures.filter(({ by }) => by === '');
  const first = rowOf(all, { kind: 'group', group: 'all' }, frame);
  const below = (breakdown?.levels ?? []).flatMap(({ level, label }) => {
    const own = figures.filter((each) => each.by === breakdown?.by && each.level === level);
    if (own.length === 0) return [];
    const row = rowOf(own, { kind: 'label', label }, frame);
    // A suppressed score is not told by a mark either.
    const apart = row.score.kind === 'measured' ? breakdown?.apart.get(level) : undefined;
    return [{ level, label, row: apart ? { ...row, apart } : row }];
  });
  return {
    kind: 'stacked-bars',
    id,
    finding: breakdown
      ? levelsApart(breakdown, below.map(({ level, label, row: { score, apart } }) => ({ level, label, score, apart })))
      : positiveShare(first, steps),
    base: { weighted, groups: [{ group: 'all', n: first.n }] },
    steps,
    rows: [first, ...below.map(({ row }) => row)],
    ...(asked && { asked }),
    dontKnow: all[0]?.dontKnow ?? 0,
  };
}

function rowOf(
  own: readonly QuestionFigure[],
  of: NonNullable<StackedRow['of']>,
  { steps, weighted, minimumCell }: QuestionFrame,
): StackedRow {
  const estimateOf = (statistic: QuestionFigure['statistic'], category: string): Estimate | undefined =>
    own.find((each) => each.statistic === statistic && each.category === category)?.estimate;
  const mean = estimateOf('mean', '') ?? emptyEstimate;
  const [top, bottom] = [estimateOf('net', 'top2'), estimateOf('net', 'bottom2')];
  return {
    of, weighted,
    n: baseCell(measureOf(mean, minimumCell)),
    shares: steps.map(({ score }) => measureOf(estimateOf('share', String(score)) ?? emptyEstimate, minimumCell)),
    score: measureOf(mean, minimumCell),
    ...(top && bottom && steps.length >= fewestForNets && {
      nets: { top: measureOf(top, minimumCell), bottom: measureOf(bottom, minimumCell) },
    }),
  };
}

function positiveShare({ nets, shares, score }: StackedRow, steps: Scale['steps']): Finding {
  const labels = steps.map(({ label }) => label);
  if (!nets) return { code: 'positive-share', steps: labels.slice(0, 1), share: shares[0]!, score };
  return {
    code: 'positive-share',
    steps: labels.slice(0, 2),
    share: nets.top,
    negative: { steps: labels.slice(-2), share: nets.bottom },
    score,
  };
}

function levelsApart(
  { label: by, verdict }: QuestionBreakdown,
  levels: readonly (LevelScore & { readonly apart: Apart | undefined })[],
): Finding {
  const value = ({ score }: LevelScore): number => (score.kind === 'measured' ? score.value : 0);
  const named = (apart: Apart): LevelScore[] => levels
    .filter((each) => each.apart === apart)
    .toSorted((a, b) => (apart === 'higher' ? value(b) - value(a) : value(a) - value(b)))
    .map(({ level, label, score }) => ({ level, label, score }));
  const [higher, lower] = [named('higher'), named('lower')];
  return { code: 'levels-apart', by, verdict, higher, lower, others: levels.length - higher.length - lower.length };
}
