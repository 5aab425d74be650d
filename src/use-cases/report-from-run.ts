import { reportOf, type Report } from '../report/report.js';
import type { AnalysisRun } from './ports.js';

/** The report of a run, as a value that any format is made from. */
export function reportFromRun(run: AnalysisRun): Report {
  return reportOf(run);
}
