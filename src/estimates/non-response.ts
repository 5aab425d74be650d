import { inputError } from '../notices/input-error.js';
import type { Categorical } from '../survey/categorical.js';
import type { ResponseTimes } from '../survey/read-response-times.js';
import type { Sample } from '../survey/read-sample.js';
import type { Survey } from '../survey/survey.js';
import { courseOf, fieldworkOf, levelGroups, type Fieldwork, type ResponseCourse } from './non-response-course.js';
import { daysToAnswer, type DaysToAnswer } from './non-response-days.js';
import { compareLevels, type VariableResponse } from './non-response-levels.js';
import { compareMeans, type MeanResponse } from './non-response-means.js';
import { quartilesOf, type Quartiles } from './non-response-quartiles.js';
import { rIndicator, type RIndicator } from './non-response-r-indicator.js';
import { disposition, dispositionsOf, responseRates, type ResponseRates } from './non-response-rates.js';
import { compareRoutes, type RouteResponse } from './non-response-routes.js';

export interface NonResponseSettings {
  /** Variables to compare by and to model, known of the whole sample; default: all such variables. */
  readonly variables?: readonly string[];
  /** The variable that tells how each was contacted, not modelled; default: `contact`, where the sample has it. */
  readonly routes?: string;
}

/** Who was invited, who answered and when: plain data, unweighted throughout. */
export interface NonResponse {
  readonly rates: ResponseRates;
  readonly variables: readonly VariableResponse[];
  /** Variables of the study that only respondents have, so that nothing can be compared. */
  readonly unknown: readonly string[];
  /** Variables compared among more people than the study otherwise has them for (see Sample). */
  readonly widened: readonly string[];
  readonly means: readonly MeanResponse[];
  readonly course: ResponseCourses | null;
  /** Minutes that a questionnaire took; null when nobody's are known. */
  readonly minutes: { readonly all: Quartiles | null; readonly complete: Quartiles | null };
  readonly daysToAnswer: DaysToAnswer;
  /** Null when it cannot be modelled. */
  readonly rIndicator: RIndicator | null;
  readonly routes: readonly RouteResponse[];
}

/** How answers came in; null in the whole when the study has no opening and closing day, or no times. */
export interface ResponseCourses extends Fieldwork {
  readonly all: ResponseCourse;
  readonly groups: readonly { readonly variable: string; readonly level: string; readonly course: ResponseCourse }[];
  /** Respondents without a time, and those whose time is outside the days: in no day's count. */
  readonly withoutTime: number;
  readonly outside: number;
}

/**
 * The non-response analysis of a survey: response rates, respondents against the sample by variables and means, the
 * course of the fieldwork, the time that answering took, the R-indicator and the contact routes.
 *
 * @param sample everybody invited (readSample)
 * @param times when respondents answered (readResponseTimes)
 * @throws InputError 'value-unknown' when a setting names a variable that the sample does not have
 */
export function nonResponse(
  survey: Survey,
  sample: Sample,
  times: Pick<ResponseTimes, 'answeredAt' | 'minutes'>,
  settings: NonResponseSettings = {},
): NonResponse {
  const dispositions = dispositionsOf(sample, survey);
  const variables = new Map((settings.variables ?? [...sample.variables.keys()])
    .map((id) => [id, variableOf(sample, id, 'variables')]));
  const { minimumCell } = survey.definition.quotes;
  const routes = settings.routes ?? (sample.variables.has('contact') ? 'contact' : undefined);
  const answeredAt = ofSample(sample, times.answeredAt);
  const minutes = ofSample(sample, times.minutes);
  const answered = (i: number) => dispositions[i] !== disposition.none;
  const compared = new Map([...variables].map(([id, values]) => [id, compareLevels(id, values, dispositions, minimumCell)]));
  return {
    rates: responseRates(dispositions),
    variables: [...compared.values()],
    unknown: sample.unknown,
    widened: sample.widened,
    means: sample.numbers.map(({ source, values }) => compareMeans(source, values, dispositions)),
    course: times.answeredAt ? coursesOf(survey, variables, answeredAt, answered) : null,
    minutes: {
      all: quartilesOf(minutes.filter((_, i) => answered(i))),
      complete: quartilesOf(minutes.filter((_, i) => dispositions[i] === disposition.complete)),
    },
    daysToAnswer: daysToAnswer(sample, variables, answeredAt, dispositions),
    // How somebody was contacted is no trait of theirs.
    rIndicator: rIndicator(new Map([...variables].filter(([id]) => id !== routes)), dispositions) ?? null,
    routes: routesOf(sample, compared, routes, dispositions, minimumCell),
  };
}

function variableOf(sample: Sample, id: string, option: string): Categorical {
  const variable = sample.variables.get(id);
  if (!variable) throw inputError('value-unknown', { option, got: id, expected: [...sample.variables.keys()] });
  return variable;
}

/** A column of the respondents laid out along the sample, NaN where there is none. */
function ofSample({ respondent }: Sample, values: Float64Array | undefined): Float64Array {
  return Float64Array.from(respondent, (position) => (position < 0 ? NaN : values?.[position] ?? NaN));
}

function coursesOf(
  survey: Survey,
  variables: ReadonlyMap<string, Categorical>,
  answeredAt: Float64Array,
  answered: (i: number) => boolean,
): ResponseCourses | null {
  const fieldwork = fieldworkOf(survey.definition);
  if (!fieldwork) return null;
  const [all] = courseOf(fieldwork, { codes: new Int16Array(answeredAt.length), groups: 1 }, answeredAt);
  const withoutTime = answeredAt.reduce((sum, time, i) => sum + (answered(i) && Number.isNaN(time) ? 1 : 0), 0);
  const respondents = answeredAt.reduce((sum, _, i) => sum + (answered(i) ? 1 : 0), 0);
  return {
    ...fieldwork,
    all: all!,
    groups: [...variables].flatMap(([variable, values]) =>
      courseOf(fieldwork, levelGroups(values), answeredAt).map((course, code) =>
        ({ variable, level: values.levels[code]!.id, course }))),
    withoutTime,
    outside: respondents - withoutTime - (all!.cumulative.at(-1) ?? 0),
  };
}

function routesOf(
  sample: Sample,
  compared: ReadonlyMap<string, VariableResponse>,
  routes: string | undefined,
  dispositions: Uint8Array,
  minimumCell: number,
): RouteResponse[] {
  if (routes === undefined) return [];
  const contact = variableOf(sample, routes, 'routes');
  const contacted = compared.get(routes) ?? compareLevels(routes, contact, dispositions, minimumCell);
  return [...compared].flatMap(([id, variable]) => (id === routes ? []
    : compareRoutes(contact, id, variableOf(sample, id, 'variables'), dispositions, minimumCell, { routes: contacted, variable })));
}
