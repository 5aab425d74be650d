import type { Estimate } from '../estimates/estimate.js';
import type { Label } from '../survey/study-definition.js';
import { countOf, type StackedBars, type StackedRow } from './figure.js';
import { measureOf } from './measure.js';

/** The satisfaction question's estimates: each once weighted and once not. */
export interface SatisfactionEstimates {
  readonly steps: readonly ({ readonly score: number; readonly label: Label } & Twice)[];
  readonly score: Twice;
  /** Share of the satisfied. */
  readonly top: Twice;
  readonly dontKnow: number;
}

interface Twice {
  readonly weighted: Estimate;
  readonly unweighted: Estimate;
}

/**
 * How satisfied citizens are: a weighted bar and an unweighted one under it, or the unweighted one alone where the
 * study has no weights.
 *
 * @param weighted whether the study has weights
 * @param minimumCell fewest citizens that may be shown
 */
export function satisfactionFigure(
  satisfaction: SatisfactionEstimates,
  weighted: boolean,
  minimumCell: number,
): StackedBars {
  const row = (kind: keyof Twice): StackedRow => {
    const { n } = satisfaction.score[kind];
    return {
      weighted: kind === 'weighted',
      n: countOf(n, n, minimumCell),
      shares: satisfaction.steps.map((step) => measureOf(step[kind], minimumCell)),
      score: measureOf(satisfaction.score[kind], minimumCell),
    };
  };
  const kind = weighted ? 'weighted' : 'unweighted';
  const first = row(kind);
  return {
    kind: 'stacked-bars',
    id: 'satisfaction',
    finding: {
      code: 'satisfied-share',
      weighted,
      share: measureOf(satisfaction.top[kind], minimumCell),
      score: first.score,
    },
    base: { weighted, groups: [{ group: 'all', n: first.n }] },
    steps: satisfaction.steps.map(({ score, label }) => ({ score, label })),
    rows: weighted ? [first, row('unweighted')] : [first],
    dontKnow: satisfaction.dontKnow,
  };
}
