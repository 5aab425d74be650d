import type { AnalysisRun } from '../analysis/run.js';
import { countOf, type Count } from '../figures/figure.js';
import type { Label } from '../survey/study-definition.js';
import { hiddenLevels } from './hidden-levels.js';
import { questionLabel, variableLabel } from './study-labels.js';

/** How unequal the weights are by every variable, and whether they stand for everybody in the population. */
export interface WeightCheck {
  /** Everybody first; none in runs from before this was told, and where nothing is weighted. */
  readonly groups: readonly WeightedGroup[];
  readonly reconciled: readonly ReconciledQuestion[];
  /** Citizens in the population; absent for weights that do not rest on strata. */
  readonly population?: number;
  readonly sumOfWeights: number;
  /** Whether every question's parts add up to the population. */
  readonly addsUp: boolean;
}

export interface WeightedGroup {
  /** Null for everybody. */
  readonly of: { readonly variable: Label; readonly level: Label } | null;
  readonly n: Count;
  /** Null where there are too few to tell of them. */
  readonly spread: {
    readonly smallest: number;
    readonly largest: number;
    readonly designEffect: number;
    readonly effectiveN: number;
    readonly efficiency: number;
  } | null;
  /** Groups of the population with under five answers, before and after small ones were merged; null without strata. */
  readonly smallStrata: { readonly before: number; readonly after: number } | null;
}

/** Citizens, as the weights count them. */
export interface ReconciledQuestion {
  readonly label: Label;
  readonly answered: number;
  readonly dontKnow: number;
  readonly missing: number;
  readonly notAsked: number;
  readonly uncovered: number;
}

/** Sums of weights differ from the population by rounding alone when they are nearer than this share of it. */
const roundingBelow = 1e-9;

export function weightCheckOf({ study, results, plan }: Pick<AnalysisRun, 'study' | 'results' | 'plan'>): WeightCheck {
  const { weightDiagnosis = [], reconciliation = [], weights } = results;
  const { minimumCell } = plan.quotes;
  const population = weights.strata?.population;
  const labelOf = (variable: string, level: string): Label =>
    study.variables.find(({ id }) => id === variable)?.levels.find(({ id }) => id === level)?.label
      ?? { da: level, en: level };
  const hiddenOf = new Map([...new Set(weightDiagnosis.map(({ variable }) => variable))].map((variable) => [variable, hiddenLevels(
    { results, plan }, variable,
    weightDiagnosis.flatMap((each) => (each.variable === variable ? [{ level: each.level, n: each.spread?.n ?? 0 }] : [])),
  )]));
  return {
    groups: weights.scheme === 'unweighted' ? [] : weightDiagnosis.map(({ variable, level, spread, strata, cells }) => {
      const n = spread?.n ?? 0;
      const hidden = variable === '' ? undefined : hiddenOf.get(variable)?.get(level);
      return {
        of: variable === '' ? null : { variable: variableLabel(study, variable), level: labelOf(variable, level) },
        n: hidden === 'complement' ? { kind: 'suppressed', under: minimumCell, complement: true } : countOf(n, n, minimumCell),
        spread: spread && !hidden ? spread : null,
        smallStrata: strata && cells && { before: strata.small, after: cells.small },
      };
    }),
    reconciled: weights.scheme === 'unweighted' ? [] : reconciliation.map(({ question, ...parts }) =>
      ({ label: questionLabel(study, question), ...parts })),
    ...(population !== undefined && { population }),
    sumOfWeights: weights.sum,
    addsUp: population !== undefined && reconciliation.every(({ answered, dontKnow, missing, notAsked, uncovered }) =>
      Math.abs(answered + dontKnow + missing + notAsked + uncovered - population) <= roundingBelow * population),
  };
}
