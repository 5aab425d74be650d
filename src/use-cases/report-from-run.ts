import type { Notice } from '../notices/notice.js';
import { keptWith } from '../numerics/kept-with.js';
import { checkReport } from '../report/report-check.js';
import { reportOf, type Report } from '../report/report.js';
import { withJudgedQuotes } from '../report/with-judged-quotes.js';
import type { JudgedQuotes } from './judged-quotes.js';
import type { AnalysisRun } from './ports.js';

/** The report as the run has it, kept as long as the run: it takes half a second, and pages and files ask for it again and again. */
const ownReport = keptWith((run: AnalysisRun) => reportOf(run));

/**
 * The report of a run, as a value that any format is made from.
 *
 * @param judged what people made of its quotes up to a position in the log of commands; without it none is approved
 */
export function reportFromRun(run: AnalysisRun, judged?: Pick<JudgedQuotes, 'judged'>): Report {
  return withJudgedQuotes(ownReport(run), run, judged?.judged ?? []);
}

/** What somebody should know of a finished report before it is shared; none of it stops it. */
export function checkedReport(report: Report): Notice[] {
  return checkReport(report);
}
