import type { AnalysisRun } from '../analysis/run.js';
import type { IntervalBars } from '../figures/figure.js';
import { themesFigure } from '../figures/themes-figure.js';
import type { Label } from '../survey/study-definition.js';
import { coderAccuracy, type CoderAccuracy } from './coder-accuracy.js';
import { codingCaution, type CodingCaution } from './coding-caution.js';
import { groupSections, type GroupSection } from './group-sections.js';

/** What is said in answer to open questions that have a codebook of their own beside the first's. */
export interface FurtherQuestions {
  readonly questions: readonly Label[];
  readonly codebook: { readonly id: string; readonly version: string };
  readonly coder: AnalysisRun['results']['coder'];
  readonly themes?: { readonly figure: IntervalBars; readonly caution: CodingCaution };
  /** Without clusters, which are of all open answers and stand under the first questions. */
  readonly groups: readonly GroupSection[];
  /** Absent when nobody coded any of these answers by hand. */
  readonly coding?: CoderAccuracy;
}

/**
 * @param part a part of the run, as `partsOfRun` gives it
 * @param run the whole run
 * @param position of the part, so that no two figures of a report have the same id; 1 is the first after the first
 */
export function furtherQuestions(part: AnalysisRun, run: AnalysisRun, position: number): FurtherQuestions {
  const { results: { themes, coding, coder, weights }, plan } = part;
  const figure = themesFigure(themes, weights.scheme !== 'unweighted', plan.quotes.minimumCell);
  const accuracy = coderAccuracy(coding, themes);
  return {
    questions: part.study.texts.map(({ label }) => label),
    codebook: plan.codebook,
    coder,
    ...(figure && { themes: { figure: { ...figure, id: `${figure.id}-${position + 1}` }, caution: codingCaution(part.results) } }),
    groups: groupSections({ ...part, results: { ...part.results, clusterings: [] } }, figure, run.study),
    ...(accuracy && { coding: accuracy }),
  };
}
