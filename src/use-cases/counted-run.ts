import { codedOfRun } from '../analysis/coded-of-run.js';
import { codedQuestionsOf } from '../analysis/coded-questions.js';
import { domainFigures, type CountedStudy } from '../analysis/domain-figures.js';
import type { AnalysisRun } from '../analysis/run.js';
import type { Estimate } from '../estimates/estimate.js';
import { readSurvey } from '../survey/survey.js';
import { weigh } from '../weighting/weights.js';
import type { LoadedStudy } from './load-study.js';

/**
 * What a run's figures are counted from, out of the inputs that it keeps and the codes that it gave.
 *
 * @param loaded the study as the run kept it
 * @returns undefined where it does not give the run's own figures again, as with one that another version of the program
 *   made: what is told of a part of the citizens would not fit what is told of all
 */
export function countedRun(
  run: AnalysisRun,
  { definition, tables, codings, codebook, questionCodebooks }: Omit<LoadedStudy, 'lexicon' | 'detectLanguage'>,
): CountedStudy | undefined {
  const survey = readSurvey(definition, tables);
  const ids = run.bulk.weights.map(({ respondent }) => respondent);
  if (survey.count !== ids.length || survey.ids.some((id, i) => id !== ids[i])) return undefined;
  const questions = codedQuestionsOf(definition.texts, codebook, questionCodebooks);
  const counted = { survey, weights: weigh(survey), parts: codedOfRun(run, survey, questions, codings) };
  return tellsTheSame(run, counted) ? counted : undefined;
}

/** More than rounding between two machines comes to. */
const tolerance = 1e-9;

/** Whether everybody's weights, satisfaction, groups and themes are the run's. */
function tellsTheSame({ results, bulk }: AnalysisRun, counted: CountedStudy): boolean {
  const figures = domainFigures(counted, new Uint8Array(counted.survey.count).fill(1));
  const themes = figures.themes();
  const groups = figures.groups();
  const satisfaction = figures.satisfaction();
  return bulk.weights.every(({ weight }, i) => Math.abs(weight - counted.weights.values[i]!) <= tolerance * Math.max(1, weight))
    && groups.length === results.groups.length && groups.every((each, i) => each.withContent === results.groups[i]!.withContent)
    && isSame(satisfaction?.score.weighted, results.satisfaction?.score.weighted)
    && themes.length === results.themes.length
    && themes.every(({ theme, groups: own }, i) => theme === results.themes[i]!.theme
      && own.every(({ coded, share }, k) => coded === results.themes[i]!.groups[k]!.coded && isSame(share, results.themes[i]!.groups[k]!.share)));
}

function isSame(a: Estimate | undefined, b: Estimate | undefined): boolean {
  if (!a || !b) return a === b;
  return a.n === b.n && isNear(a.value, b.value) && isNear(a.low, b.low) && isNear(a.high, b.high);
}

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;
}
