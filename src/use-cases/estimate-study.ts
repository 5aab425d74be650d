import { possibleBreakdowns, usualBreakdowns } from '../estimates/breakdown.js';
import { questionFigures, type QuestionFigure } from '../estimates/question-figures.js';
import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import { readSurvey, type Survey } from '../survey/survey.js';
import { weigh, type Weights } from '../weighting/weights.js';
import { weightSchemes, type WeightScheme } from '../weighting/weight-scheme.js';
import { loadTables, type LoadPorts } from './load-study.js';

export interface EstimatedStudy {
  readonly survey: Survey;
  readonly weights: Weights;
  readonly figures: readonly QuestionFigure[];
  readonly notices: readonly Notice[];
}

/**
 * The figures of a study's closed questions, over everybody, by every variable and by segment.
 *
 * @param scheme how to weight; by default as the study says
 * @param by what else to break down by: variables that are otherwise left out, and questions with one answer
 * @throws InputError when the study cannot be read, or 'value-unknown' for a scheme or a breakdown that there is not
 */
export async function estimateStudy(
  ports: Omit<LoadPorts, 'shelf'>,
  path: string,
  scheme?: string,
  by: readonly string[] = [],
): Promise<EstimatedStudy> {
  const chosen = scheme === undefined ? undefined : schemeOf(scheme);
  const loaded = await loadTables(ports, path);
  const breakdowns = breakdownsOf(loaded.definition, by);
  const survey = readSurvey(loaded.definition, loaded.tables);
  const weights = weigh(survey, chosen);
  return {
    survey, weights,
    figures: questionFigures(survey, weights, breakdowns),
    notices: [...loaded.notices, ...survey.notices, ...weights.notices],
  };
}

function breakdownsOf(definition: StudyDefinition, by: readonly string[]): string[] {
  const expected = possibleBreakdowns(definition);
  const unknown = by.find((name) => !expected.includes(name));
  if (unknown !== undefined) throw inputError('value-unknown', { option: '--by', got: unknown, expected });
  return [...new Set([...usualBreakdowns(definition), ...by])];
}

function schemeOf(scheme: string): WeightScheme {
  const found = weightSchemes.find((each) => each === scheme);
  if (found === undefined) throw inputError('value-unknown', { option: '--scheme', got: scheme, expected: weightSchemes });
  return found;
}
