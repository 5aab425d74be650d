import type { AnalysisPlan } from '../analysis/plan.js';
import type { AnalysisRun, LexiconVersion, RunInput, WeightSummary } from '../analysis/run.js';
import type { Label } from '../figures/finding.js';
import type { Group } from '../figures/group.js';

/** How the figures came about: what another person needs to check or repeat them. */
export interface Method {
  readonly runId: string;
  readonly tool: AnalysisRun['tool'];
  readonly plan: AnalysisPlan;
  readonly weights: WeightSummary;
  readonly inputs: readonly RunInput[];
  readonly lexicons: readonly LexiconVersion[];
  /** Of the groups whose figures may be shown. */
  readonly draws: readonly DrawnTheme[];
}

/** The receipt of a draw, without the keys of answers. */
export interface DrawnTheme {
  readonly theme: Label;
  readonly group: Group;
  readonly seed: number;
  readonly method: 'random';
  readonly matching: number;
  readonly eligible: number;
  readonly drawn: number;
}

export function methodOf(run: AnalysisRun): Method {
  const { themes, draws } = run.results;
  const labels = new Map(themes.map(({ theme, label }) => [theme, label]));
  const hidden = (theme: string, group: Group): boolean => themes.some((each) =>
    each.theme === theme && each.groups.some((own) => own.group === group && own.share.flag === 'suppress'));
  return {
    runId: run.id,
    tool: run.tool,
    plan: run.plan,
    weights: run.results.weights,
    inputs: run.inputs,
    lexicons: run.lexicons,
    draws: draws
      .filter(({ theme, segment }) => !hidden(theme, segment))
      .map(({ theme, segment, seed, method, matching, eligible, drawn }) => ({
        theme: labels.get(theme) ?? { da: theme, en: theme },
        group: segment, seed, method, matching, eligible, drawn: drawn.length,
      })),
  };
}
