import { readFileSync } from 'node:fs';
import { nonResponse, type NonResponse, type NonResponseSettings } from '../../src/estimates/non-response.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readResponseTimes } from '../../src/survey/read-response-times.js';
import { readSample, type Sample, type SampleSettings } from '../../src/survey/read-sample.js';
import type { StudyTables } from '../../src/survey/select-respondents.js';
import type { StudyDefinition } from '../../src/survey/study-definition.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import type { Table } from '../../src/survey/table.js';

export function tableFrom(folder: URL, file: string): Table {
  return parseCsv(readFileSync(new URL(file, folder)), file).table;
}

export interface NonResponseStudy {
  readonly survey: Survey;
  readonly sample: Sample;
  readonly times: ReturnType<typeof readResponseTimes>;
  readonly result: NonResponse;
}

/** The analysis of a study's tables, from its definition as text or as changed by a test. */
export function analysed(
  study: string | StudyDefinition,
  tables: StudyTables,
  settings: SampleSettings & NonResponseSettings = {},
): NonResponseStudy {
  const definition = typeof study === 'string' ? parseStudy(study, 'study.yaml') : study;
  const survey = readSurvey(definition, tables);
  const sample = readSample(definition, tables, survey, settings)!;
  const times = readResponseTimes(definition, tables.respondents, survey);
  return { survey, sample, times, result: nonResponse(survey, sample, times, settings) };
}
