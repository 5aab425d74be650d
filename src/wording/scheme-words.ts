import type { Method } from '../report/method.js';

export type SchemeName = Method['weights']['scheme'];

/** What each way of weighting is, as a line of settings says it. */
export const schemeWordsDa: Readonly<Record<SchemeName, string>> = {
  unweighted: 'uden vægte',
  given: 'vægte fra datafilen',
  ps: 'borgere i populationens gruppe / svar i gruppen',
  ps_collapsed: 'borgere i populationens gruppe / svar i gruppen, små grupper slået sammen',
  ps_fpc: 'borgere i populationens gruppe / svar i gruppen, med korrektion for endelig population',
  strat_collapsed: 'borgere i gruppen / svar i gruppen, små grupper slået sammen, udtrukket inden for grupperne',
  strat_collapsed_fpc: 'borgere i gruppen / svar i gruppen, små grupper slået sammen, udtrukket inden for grupperne, '
    + 'med korrektion for endelig population',
  raked: 'hver fordeling for sig afstemt med populationen (raking)',
  raked_calibrate: 'hver fordeling for sig afstemt med populationen (kalibrering)',
  weights_only: 'studiets vægte, som de er',
  trim_mean3: 'studiets vægte, højst 3 gange gennemsnittet før resten er fordelt',
  trim_mean3_strict: 'studiets vægte, højst 3 gange gennemsnittet',
  trim_mean2: 'studiets vægte, højst 2 gange gennemsnittet før resten er fordelt',
  trim_mean2_strict: 'studiets vægte, højst 2 gange gennemsnittet',
  trim_median5_strict: 'studiets vægte, højst 5 gange medianen',
};

export const schemeWordsEn: Readonly<Record<SchemeName, string>> = {
  unweighted: 'without weights',
  given: 'weights from the data file',
  ps: "citizens in the population's group / answers in the group",
  ps_collapsed: "citizens in the population's group / answers in the group, small groups merged",
  ps_fpc: "citizens in the population's group / answers in the group, with finite population correction",
  strat_collapsed: 'citizens in the group / answers in the group, small groups merged, drawn within the groups',
  strat_collapsed_fpc: 'citizens in the group / answers in the group, small groups merged, drawn within the groups, '
    + 'with finite population correction',
  raked: 'each distribution by itself matched to the population (raking)',
  raked_calibrate: 'each distribution by itself matched to the population (calibration)',
  weights_only: "the study's weights as they are",
  trim_mean3: "the study's weights, at most 3 times the mean before the rest is shared out",
  trim_mean3_strict: "the study's weights, at most 3 times the mean",
  trim_mean2: "the study's weights, at most 2 times the mean before the rest is shared out",
  trim_mean2_strict: "the study's weights, at most 2 times the mean",
  trim_median5_strict: "the study's weights, at most 5 times the median",
};
