import type { AnalysisPlan } from '../analysis/plan.js';
import type { AnalysisRun, LexiconVersion, RunInput, WeightSummary } from '../analysis/run.js';
import { standsAside } from '../figures/group.js';
import type { DrawReceipt } from '../quotes/draw-quotes.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import { questionLabel, variableLabel } from './study-labels.js';
import { weightCheckOf, type WeightCheck } from './weight-check.js';

/** How the figures came about: what another person needs to check or repeat them. */
export interface Method {
  readonly runId: string;
  readonly tool: AnalysisRun['tool'];
  readonly plan: AnalysisPlan;
  /** What coded the answers that no person did. */
  readonly coder: AnalysisRun['results']['coder'];
  /** The variables that the strata are made of, and the question that the segments come from, by name. */
  readonly strata: readonly Label[];
  readonly segmentQuestion?: Label;
  readonly weights: WeightSummary;
  readonly weightCheck: WeightCheck;
  readonly inputs: readonly RunInput[];
  readonly lexicons: readonly LexiconVersion[];
  /** Of the groups that are told of by quotes, and whose figures may be shown. */
  readonly draws: readonly DrawnTheme[];
}

/** The receipt of a draw, without the keys of answers. */
export interface DrawnTheme {
  readonly theme: Label;
  readonly group: Group;
  readonly seed: number;
  readonly method: DrawReceipt['method'];
  readonly matching: number;
  readonly eligible: number;
  readonly drawn: number;
}

export function methodOf(run: AnalysisRun): Method {
  const { themes, draws, groups } = run.results;
  const { weighting, segments } = run.plan;
  const labels = new Map(themes.map(({ theme, label }) => [theme, label]));
  const hidden = (theme: string, group: Group): boolean => themes.some((each) =>
    each.theme === theme && each.groups.some((own) => own.group === group && own.share.flag === 'suppress'));
  return {
    runId: run.id,
    tool: run.tool,
    plan: run.plan,
    coder: run.results.coder,
    strata: weighting.kind === 'strata' ? weighting.strata.map((id) => variableLabel(run.study, id)) : [],
    ...(segments.kind === 'question' && { segmentQuestion: questionLabel(run.study, segments.question) }),
    weights: run.results.weights,
    weightCheck: weightCheckOf(run),
    inputs: run.inputs,
    lexicons: run.lexicons,
    draws: draws
      .filter(({ theme, segment }) => !hidden(theme, segment) && !standsAside(segment, groups))
      .map(({ theme, segment, seed, method, matching, eligible, drawn }) => ({
        theme: labels.get(theme) ?? { da: theme, en: theme },
        group: segment, seed, method, matching, eligible, drawn: drawn.length,
      })),
  };
}
