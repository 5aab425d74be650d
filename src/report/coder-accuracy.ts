import type { AnalysisRun } from '../analysis/run.js';
import type { Label } from '../survey/study-definition.js';
import type { Evaluation, Scores, ThemeAgreement } from '../themes/agreement.js';

/** How well the coding finds what a human coder found; undefined where nobody coded any of the study's answers. */
export interface CoderAccuracy {
  /** Answers that were compared. */
  readonly n: number;
  readonly themes: readonly (Omit<ThemeAgreement, 'theme' | 'given' | 'right'> & { readonly label: Label })[];
  readonly micro: Scores;
  readonly macro: Scores;
}

export function coderAccuracy(
  evaluation: Evaluation | undefined,
  themes: AnalysisRun['results']['themes'],
): CoderAccuracy | undefined {
  if (!evaluation || evaluation.n === 0) return undefined;
  const labels = new Map(themes.map(({ theme, label }) => [theme, label]));
  return {
    n: evaluation.n,
    themes: evaluation.themes.map(({ theme, precision, recall, f1, alpha, support }) =>
      ({ label: labels.get(theme) ?? { da: theme, en: theme }, precision, recall, f1, alpha, support })),
    micro: evaluation.micro,
    macro: evaluation.macro,
  };
}
