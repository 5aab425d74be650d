import { renderHtmlReport } from '../exports/html-report.js';
import { renderMarkdownReport } from '../exports/markdown-report.js';
import { hasUnapprovedQuotes } from '../exports/report-document.js';
import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { reportFromRun } from '../use-cases/report-from-run.js';
import { writeReportsOfLevels } from './report-each.js';
import type { Terminal } from './terminal.js';
import { writeOutput } from './write-output.js';

const renderers = { html: renderHtmlReport, md: renderMarkdownReport };

interface ReportChoice {
  readonly out: string;
  readonly format: keyof typeof renderers;
  /** A variable: a report for each of its levels. */
  readonly each?: string;
}

export async function report(terminal: Terminal, id: string, { out, format, each }: ReportChoice): Promise<void> {
  const { words, language } = terminal;
  const run = await openRunFolder(findRun(id, runsFolder()));
  if (each !== undefined) return writeReportsOfLevels(terminal, run, { each, out, format }, renderers[format]);
  const made = reportFromRun(run);
  await writeOutput(out, renderers[format](made, language));
  if (terminal.json) return terminal.value({ out, format, run: run.id });
  terminal.result(words.reportWritten(out, hasUnapprovedQuotes(made)));
}
