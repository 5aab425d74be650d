/**
 * How weights come about, and how the variance of what rests on them is taken. The base weights are the strata ratios
 * of a study with strata, and the column of a study that brings its own weights.
 *
 * - unweighted: everybody in the weight base counts 1
 * - given: a column of the file, taken as given
 * - ps: strata ratios, post-stratified (R survey: postStratify, partial = TRUE)
 * - ps_collapsed: the same over cells, small strata being merged; the default
 * - ps_fpc: ps with a finite population correction, 1 − n/N
 * - strat_collapsed, strat_collapsed_fpc: the weights of ps_collapsed, with the cells as strata that were drawn from
 *   (svydesign(strata = )), without and with 1 − n/N in each cell
 * - raked: each stratum variable's distribution is met, not that of their combinations (rake)
 * - raked_calibrate: the same weights, which calibrate(calfun = 'raking') reaches by another way
 * - weights_only: the base weights taken as given (svydesign(weights = ))
 * - trim_mean3 and the like: the base weights cut off at 3 times their mean, then taken as given (trimWeights)
 */
export const weightSchemes = [
  'unweighted', 'given', 'ps', 'ps_collapsed', 'ps_fpc', 'strat_collapsed', 'strat_collapsed_fpc', 'raked',
  'raked_calibrate', 'weights_only', 'trim_mean3', 'trim_mean3_strict', 'trim_mean2', 'trim_mean2_strict',
  'trim_median5_strict',
] as const;

export type WeightScheme = (typeof weightSchemes)[number];
