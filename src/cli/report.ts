import { renderHtmlReport } from '../exports/html-report.js';
import { renderMarkdownReport } from '../exports/markdown-report.js';
import { hasUnapprovedQuotes } from '../exports/report-document.js';
import { runsFolder, workspaceFile } from '../io/data-folder.js';
import { commandLog } from '../io/database/command-log.js';
import { sha256 } from '../io/digest.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { codableRun } from '../use-cases/codable-study.js';
import { editedReport } from '../use-cases/edit-prose.js';
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
  /** Whether what people wrote instead of the program's text is left out. */
  readonly asGenerated?: boolean;
  readonly data?: string;
}

async function reportWithEdits(run: Awaited<ReturnType<typeof openRunFolder>>, data: string | undefined) {
  const commands = commandLog(workspaceFile(data));
  try {
    return await editedReport(commands, codableRun(run, sha256), run);
  } finally {
    await commands.close();
  }
}

export async function report(terminal: Terminal, id: string, { out, format, each, asGenerated, data }: ReportChoice): Promise<void> {
  const { words, language } = terminal;
  const run = await openRunFolder(findRun(id, runsFolder(data)));
  if (each !== undefined) return writeReportsOfLevels(terminal, run, { each, out, format }, renderers[format]);
  const made = asGenerated ? reportFromRun(run) : await reportWithEdits(run, data);
  await writeOutput(out, renderers[format](made, language));
  if (terminal.json) return terminal.value({ out, format, run: run.id });
  terminal.result(words.reportWritten(out, hasUnapprovedQuotes(made)));
}
