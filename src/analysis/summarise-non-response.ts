import { nonResponse, type NonResponse } from '../estimates/non-response.js';
import { readRepresentativeness, type RepresentativenessTable } from '../estimates/representativeness.js';
import type { Notice } from '../notices/notice.js';
import { readResponseTimes } from '../survey/read-response-times.js';
import { readSample } from '../survey/read-sample.js';
import type { StudyTables } from '../survey/select-respondents.js';
import type { Survey } from '../survey/survey.js';

export interface NonResponseSummary {
  /** Absent when the study names no sample. */
  readonly nonResponse?: NonResponse;
  /** Absent when the study names no such tables. */
  readonly representativeness?: readonly RepresentativenessTable[];
  readonly notices: readonly Notice[];
}

/** Who was invited and who answered, and how those surveyed compare with a larger whole. */
export function summariseNonResponse(survey: Survey, tables: StudyTables): NonResponseSummary {
  const sample = readSample(survey.definition, tables, survey);
  const times = readResponseTimes(survey.definition, tables.respondents, survey);
  return {
    ...(sample && { nonResponse: nonResponse(survey, sample, times) }),
    ...(tables.representativeness && { representativeness: readRepresentativeness(tables.representativeness) }),
    notices: [...(sample?.notices ?? []), ...times.notices],
  };
}
