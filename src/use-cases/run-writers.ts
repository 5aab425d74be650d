import type { AnalysisRun } from '../analysis/run.js';
import { designOfCells } from '../weighting/variance-design.js';
import type { Weights } from '../weighting/weights.js';

/** A run's citizens as comparisons of what they write count them. */
export interface RunWriters {
  /** Position of each respondent. */
  readonly positions: ReadonlyMap<string, number>;
  /** 1 for those with an answer that has content and is in the language that is compared. */
  readonly wrote: Uint8Array;
  readonly weights: Pick<Weights, 'values' | 'design'>;
}

/**
 * @param counts whether an answer to a question counts; by default all do
 * @param citizens 1 for each citizen who counts as a writer if they wrote; by default all. The others stay in the design
 */
export function runWriters(
  { bulk, plan }: AnalysisRun, counts: (question: string) => boolean = () => true, citizens?: Uint8Array,
): RunWriters {
  const rows = bulk.weights;
  const positions = new Map(rows.map(({ respondent }, i) => [respondent, i]));
  const wrote = new Uint8Array(rows.length);
  for (const { respondent, question, hasContent, language } of bulk.answers) {
    const at = positions.get(respondent)!;
    if (hasContent && language === plan.contrast.language && counts(question) && (!citizens || citizens[at])) wrote[at] = 1;
  }
  const values = Float64Array.from(rows, ({ weight }) => weight);
  return { positions, wrote, weights: { values, design: designOfCells(values, Int32Array.from(rows, ({ cell }) => cell)) } };
}
