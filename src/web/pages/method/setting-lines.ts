import type { AnalysisRun } from '../../../use-cases/ports.js';
import { formatNumber } from '../../../wording/numbers.js';
import type { Wording } from '../../shown-share.js';

/** A name and what it is. */
export interface Line {
  readonly name: string;
  readonly value: string;
}

/** How the weights came about, and what they cost in certainty. */
export function weightLines({ plan, results }: AnalysisRun, { words, language }: Wording): Line[] {
  const { weights } = results;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const scheme = { name: words.method.scheme, value: words.method.schemes[weights.scheme] };
  if (weights.scheme === 'unweighted') return [scheme, { name: words.method.carriers, value: number(weights.n) }];
  const { strata } = weights;
  return [
    scheme,
    ...(plan.weighting.kind === 'strata'
      ? [{ name: words.method.base, value: words.method.bases[plan.weighting.base] }]
      : []),
    ...(strata ? [{ name: words.method.strata, value: number(strata.count) }] : []),
    { name: words.method.carriers, value: number(weights.n) },
    { name: words.method.sum, value: number(weights.sum) },
    { name: words.method.range, value: `${number(weights.smallest, 2)}–${number(weights.largest, 2)}` },
    { name: words.method.effectiveN, value: number(weights.effectiveN) },
    { name: words.method.designEffect, value: number(weights.designEffect, 2) },
    ...(strata && strata.empty > 0
      ? [{ name: words.method.uncovered, value: words.method.uncoveredIn(strata.uncovered, strata.empty) }]
      : []),
  ];
}

/** What was decided before the analysis. */
export function settingLines({ plan }: AnalysisRun, { words }: Wording): Line[] {
  const { k, dimensions, starts } = plan.clusters;
  const { perTheme, length: [shortest, longest], minimumCell } = plan.quotes;
  return [
    // A seed is typed again as it stands: no thousands separator.
    { name: words.method.seed, value: String(plan.seed) },
    { name: words.method.clusters, value: words.method.clusterSettings(k, dimensions, starts) },
    { name: words.method.quotes, value: words.method.quoteSettings(perTheme, shortest, longest, minimumCell) },
  ];
}
