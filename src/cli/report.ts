import { formatOfFile, renderReport, reportFormats, type ReportFormat } from '../exports/report-formats.js';
import { hasUnapprovedQuotes } from '../exports/report-document.js';
import { runsFolder } from '../io/data-folder.js';
import { sha256 } from '../io/digest.js';
import { figureFonts } from '../io/figure-fonts.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { inputError } from '../notices/input-error.js';
import { checkedReport, type reportFromRun } from '../use-cases/report-from-run.js';
import { chosenParts, standingReport } from '../use-cases/standing-report.js';
import { readTemplate } from './read-template.js';
import { writeReportsOfLevels } from './report-each.js';
import type { Terminal } from './terminal.js';
import { withLog } from './with-log.js';
import { writeOutput } from './write-output.js';

interface ReportChoice {
  readonly out: string;
  readonly format?: ReportFormat;
  readonly template?: string;
  /** A variable: a report for each of its levels. */
  readonly each?: string;
  /** Which of its parts. */
  readonly parts?: readonly string[];
  /** Whether what people wrote instead of the program's text is left out. */
  readonly asGenerated?: boolean;
  /** Whether to say what to look at before the report is shared. */
  readonly check?: boolean;
  readonly data?: string;
}

/** @throws InputError 'value-unknown' where neither the option nor the file's ending tells the format */
export async function report(terminal: Terminal, id: string, chosen: ReportChoice): Promise<void> {
  const { out, template, each, asGenerated = false, check = false, data } = chosen;
  const parts = chosen.parts === undefined ? undefined : chosenParts('--parts', chosen.parts);
  const { words, language } = terminal;
  const format = chosen.format ?? formatOfFile(out);
  if (!format) throw inputError('value-unknown', { option: '--format', got: out, expected: reportFormats });
  const style = template === undefined ? undefined : await readTemplate(terminal, template);
  const render = (made: Report): Promise<string | Uint8Array> => renderReport(made, format, language, figureFonts, style);
  const run = await openRunFolder(findRun(id, runsFolder(data)));
  if (each !== undefined) return writeReportsOfLevels(terminal, run, { each, out, format, check, parts }, render);
  const made = await withLog(data, (commands) => standingReport(commands, sha256, run, { asGenerated, ...(parts && { parts }) }));
  await writeOutput(out, await render(made));
  const notices = check ? checkedReport(made) : [];
  if (terminal.json) return terminal.value({ out, format, run: run.id, ...(check && { notices }) });
  terminal.result(words.reportWritten(out, hasUnapprovedQuotes(made)));
  terminal.notices(notices);
  if (check && notices.length === 0) terminal.result(words.reportSound);
}

type Report = ReturnType<typeof reportFromRun>;
