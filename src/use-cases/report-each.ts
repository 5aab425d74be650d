import { inputError } from '../notices/input-error.js';
import { brokenDownBy } from '../report/breakdown-levels.js';
import { levelReport, reportedLevels, type ReportedLevel } from '../report/level-report.js';
import type { Report } from '../report/report.js';
import { segmentVariable } from '../survey/segment.js';
import type { AnalysisRun } from './ports.js';

/** Reports on the levels of a variable, made one at a time. */
export interface ReportsOfLevels {
  /** All levels, also those that get no report. */
  readonly levels: readonly ReportedLevel[];
  /** @param level one that is not hidden */
  reportOn(level: ReportedLevel): Report;
}

/** @param by id of a variable that the run's figures are broken down by, or its label in a language @throws InputError 'value-unknown' */
export function reportEach(run: AnalysisRun, by: string): ReportsOfLevels {
  const variables = brokenDownBy(run).filter(({ id }) => id !== segmentVariable.id);
  const asked = by.toLowerCase();
  const variable = variables.find(({ id }) => id === by)
    ?? variables.find(({ label }) => label.da.toLowerCase() === asked || label.en.toLowerCase() === asked);
  if (!variable) throw inputError('value-unknown', { option: '--each', got: by, expected: variables.map(({ id }) => id) });
  return { levels: reportedLevels(run, variable.id), reportOn: (level) => levelReport(run, variable.id, level) };
}
