import { factorLogit, type Factor } from '../numerics/factor-logit.js';
import { meanAndSpread } from '../numerics/mean-and-spread.js';
import type { Categorical } from '../survey/categorical.js';
import { disposition } from './non-response-rates.js';

/** How alike the chances to answer are. */
export interface RIndicator {
  /** 1 − 2·sd: 1 when everybody is as likely to answer, 0 at worst. */
  readonly value: number;
  readonly meanPropensity: number;
  readonly sdPropensity: number;
  /** sd / mean: bounds the bias of a mean, in its standard deviations. */
  readonly coefficientOfVariation: number;
  /** Variables of the model, in its order. */
  readonly variables: readonly string[];
  /** Whether the model's fit came to rest. */
  readonly converged: boolean;
}

/**
 * The R-indicator of Schouten, Cobben & Bethlehem (2009) from the chances to answer that a logistic regression on the
 * variables' main effects fits (R: `1 - 2 * sd(fitted(glm(responded ~ …, binomial)))`). Citizens without a value form a
 * level of their own, so that none is left out.
 *
 * @returns undefined when there are no variables, or nobody or everybody answered
 */
export function rIndicator(
  variables: ReadonlyMap<string, Categorical>,
  dispositions: Uint8Array,
): RIndicator | undefined {
  const responded = Uint8Array.from(dispositions, (each) => (each === disposition.none ? 0 : 1));
  if (variables.size === 0 || !responded.includes(0) || !responded.includes(1)) return undefined;
  const { fitted, converged } = factorLogit([...variables.values()].map(factorOf), responded);
  const { mean, sd } = meanAndSpread(fitted, () => true);
  return {
    value: 1 - 2 * sd!,
    meanPropensity: mean!,
    sdPropensity: sd!,
    coefficientOfVariation: sd! / mean!,
    variables: [...variables.keys()],
    converged,
  };
}

/** Levels that occur, numbered anew: an empty one has no chance to fit. */
function factorOf({ codes }: Categorical): Factor {
  const numbers = new Map([...new Set(codes)].toSorted((a, b) => a - b).map((code, number) => [code, number]));
  return { levels: numbers.size, codes: Int32Array.from(codes, (code) => numbers.get(code)!) };
}
