import { formatOfFile, renderReport, reportFormats, type ReportFormat } from '../exports/report-formats.js';
import { hasUnapprovedQuotes } from '../exports/report-document.js';
import { runsFolder } from '../io/data-folder.js';
import { figureFonts } from '../io/figure-fonts.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { inputError } from '../notices/input-error.js';
import { reportFromRun } from '../use-cases/report-from-run.js';
import { judgedIn } from './judged-quotes.js';
import { readTemplate } from './read-template.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

interface Chosen {
  readonly out: string;
  readonly format?: ReportFormat;
  readonly template?: string;
  readonly data?: string;
}

/** @throws InputError 'value-unknown' where neither the option nor the file's ending tells the format */
export async function report(terminal: Terminal, id: string, { out, format: chosen, template, data }: Chosen): Promise<void> {
  const { words, language } = terminal;
  const format = chosen ?? formatOfFile(out);
  if (!format) throw inputError('value-unknown', { option: '--format', got: out, expected: reportFormats });
  const style = template === undefined ? undefined : await readTemplate(terminal, template);
  const run = await openRunFolder(findRun(id, runsFolder()));
  const made = reportFromRun(run, await judgedIn(run, data));
  await writeOutput(out, await renderReport(made, format, language, figureFonts, style));
  if (terminal.json) return terminal.value({ out, format, run: run.id });
  terminal.result(words.reportWritten(out, hasUnapprovedQuotes(made)));
}
