import { notice, type Notice, type NoticeParameters } from '../notices/notice.js';
import type { Survey } from '../survey/survey.js';
import { rakedWeights } from './raked-weights.js';
import { strataWeights, type CollapseSettings } from './strata-weights.js';
import { trimCap, trimRules, trimWeights } from './trim-weights.js';
import { weightsAsGiven, type UnsummedWeights } from './unsummed-weights.js';
import type { WeightScheme } from './weight-scheme.js';
import { weightSums, type WeightSums } from './weight-spread.js';

/** How many citizens each respondent stands for, and how the variance of what rests on it is taken. */
export interface Weights extends UnsummedWeights, WeightSums {}

export interface WeightingOptions {
  /** Strata with fewer who carry weight are merged where the scheme collapses: a whole number, 1 or more; by default
   * the study's own, or 5. */
  readonly collapseBelow?: number;
  /** Stratum variables that no merged cell reaches across; by default the study's own, or see `collapseAxes`. */
  readonly within?: readonly string[];
}

/**
 * The weights of a study. Those who carry weight are the complete respondents (`base: complete`) or all
 * (`base: answered`); everybody when the study says neither. A study that lacks what the scheme needs is unweighted,
 * with a notice.
 *
 * @param scheme by default ps_collapsed for a study with strata, given for one that brings its weights
 * @throws RangeError when an option is outside its range
 */
export function weigh(survey: Survey, scheme?: WeightScheme, options: WeightingOptions = {}): Weights {
  const rule = survey.definition.weighting;
  const base = weightBase(survey);
  const usual = rule.kind === 'column' ? 'given' : 'ps_collapsed';
  const weights = unsummed(survey, base, scheme ?? usual, resolved(survey, options));
  if (weights?.values.some((weight) => weight > 0)) return summed(weights);
  return unweighted(survey.count, [notice('warning', 'unweighted', { reason: whyUnweighted(survey) })]);
}

/** Everybody counts 1. */
export function unweighted(count: number, notices: readonly Notice[] = []): Weights {
  return summed(weightsAsGiven('unweighted', new Float64Array(count).fill(1), notices));
}

/** Weights that a run kept, of which nothing is known but their values: their variance is that of weights as given. */
export function keptWeights(scheme: WeightScheme, values: Float64Array): Weights {
  return summed(weightsAsGiven(scheme, values, []));
}

function whyUnweighted({ strata, definition }: Survey): NoticeParameters['unweighted']['reason'] {
  const { weighting, population } = definition;
  if (weighting.kind === 'column') return 'no-weighted-respondents';
  if (!strata) return weighting.kind === 'strata' && population ? 'no-stratum-matches' : 'no-population';
  return strata.population.cells.some((cell) => cell.population > 0) ? 'no-weighted-respondents' : 'no-citizens';
}

function resolved({ strata, definition: { weighting } }: Survey, options: WeightingOptions): CollapseSettings {
  const usual = weighting.kind === 'strata' ? weighting : { collapseBelow: 5, collapseWithin: undefined };
  const { collapseBelow = usual.collapseBelow, within = usual.collapseWithin } = options;
  if (!(Number.isInteger(collapseBelow) && collapseBelow >= 1)) {
    throw new RangeError(`collapseBelow ${collapseBelow} is not a whole number of 1 or more`);
  }
  const known = strata?.population.variables ?? [];
  const unknown = strata && within?.find((variable) => !known.includes(variable));
  if (unknown !== undefined) throw new RangeError(`${unknown} is not one of ${known.join(', ')}`);
  return { collapseBelow, ...(within && { within }) };
}

/** 1 for respondents who may carry weight. */
function weightBase(survey: Survey): Uint8Array {
  const rule = survey.definition.weighting;
  return rule.kind === 'strata' && rule.base === 'complete' ? survey.complete : new Uint8Array(survey.count).fill(1);
}

/** Undefined when the study lacks what the scheme needs. */
function unsummed(
  survey: Survey,
  base: Uint8Array,
  scheme: WeightScheme,
  settings: CollapseSettings,
): UnsummedWeights | undefined {
  switch (scheme) {
    case 'unweighted': return weightsAsGiven(scheme, Float64Array.from(base), []);
    case 'given': return survey.givenWeights && weightsAsGiven(scheme, survey.givenWeights, []);
    case 'ps':
    case 'ps_collapsed':
    case 'ps_fpc':
    case 'strat_collapsed':
    case 'strat_collapsed_fpc': return survey.strata && strataWeights(survey, base, scheme, settings);
    case 'raked':
    case 'raked_calibrate': return survey.strata && rakedWeights(survey, base, scheme);
    case 'weights_only':
    case 'trim_mean3':
    case 'trim_mean3_strict':
    case 'trim_mean2':
    case 'trim_mean2_strict':
    case 'trim_median5_strict': return baseWeights(survey, base, scheme, settings);
  }
}

/** The base weights, trimmed where the scheme says so, and nothing known of how they came about. */
function baseWeights(
  survey: Survey,
  base: Uint8Array,
  scheme: WeightScheme,
  settings: CollapseSettings,
): UnsummedWeights | undefined {
  const untrimmed = unsummed(survey, base, survey.strata ? 'ps' : 'given', settings);
  if (!untrimmed) return undefined;
  const { values, notices, cells, strata } = untrimmed;
  const rule = trimRules[scheme];
  const cap = rule && trimCap(values, rule);
  return {
    ...weightsAsGiven(scheme, rule && cap ? trimWeights(values, cap, rule.strict) : values, notices),
    ...(cells && { cells }),
    ...(strata && { strata }),
    ...(cap && { cap }),
  };
}

function summed(weights: UnsummedWeights): Weights {
  return { ...weights, ...weightSums(weights.values)! };
}
