import { inputError } from '../notices/input-error.js';
import { partsOf, reportParts, withParts, type ReportPart } from '../report/report-parts.js';
import type { Report } from '../report/report.js';
import { editedReport } from './edit-prose.js';
import { judgedQuotes, quoteStudy } from './judged-quotes.js';
import type { AnalysisRun, CommandLog, Digest } from './ports.js';
import { reportFromRun } from './report-from-run.js';

export { partsOf, reportParts, withParts, type ReportPart };

/** What of a report is wanted. */
export interface ReportChoice {
  /** By default all of them. */
  readonly parts?: readonly ReportPart[];
  /** Whether what people wrote instead of the program's text is left out; by default it stands. */
  readonly asGenerated?: boolean;
}

/** The report of a run as it stands now: with what people made of its quotes and texts, and of the parts that are chosen. */
export async function standingReport(
  commands: Pick<CommandLog, 'read'>, digest: Digest, run: AnalysisRun, { parts = reportParts, asGenerated = false }: ReportChoice = {},
): Promise<Report> {
  const judged = reportFromRun(run, await judgedQuotes(commands, run, digest));
  return withParts(asGenerated ? judged : await editedReport(commands, { id: quoteStudy(run, digest) }, judged), parts);
}

/**
 * Parts of a report by name, in the report's order.
 *
 * @param option the name of what was asked by, for messages
 * @throws InputError 'value-unknown' for a name that is none, and where none is given
 */
export function chosenParts(option: string, names: readonly string[]): readonly ReportPart[] {
  const wrong = names.length === 0 ? '' : names.find((name) => !(reportParts as readonly string[]).includes(name));
  if (wrong !== undefined) throw inputError('value-unknown', { option, got: wrong.slice(0, 60), expected: reportParts });
  return reportParts.filter((part) => names.includes(part));
}
