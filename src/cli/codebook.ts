import { checkCodebookFile } from '../use-cases/check-codebook.js';
import { exportCodebook, type CodebookFormat } from '../use-cases/export-codebook.js';
import { importCodebook } from '../use-cases/import-codebook.js';
import { nodeFiles } from '../io/node-files.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeOutput, writeTable } from './write-output.js';

export async function codebookCheck(terminal: Terminal, name: string): Promise<void> {
  const { words, language } = terminal;
  const check = await checkCodebookFile(await nodePorts(), name);
  const errors = check.notices.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) process.exitCode = 2;
  if (terminal.json) return terminal.value(check);
  terminal.notices(check.notices);
  terminal.result(`${check.label[language]} (${check.id} ${check.version})`);
  for (const line of textTable((['parents', 'themes', 'subthemes', 'rules'] as const).map((part) =>
    [words.codebook[part], formatNumber(check[part], language)]))) terminal.result(line);
  terminal.result(words.noticesFound(errors, check.notices.filter(({ severity }) => severity === 'warning').length));
}

export async function codebookExport(
  terminal: Terminal,
  name: string,
  { format, out }: { readonly format: CodebookFormat; readonly out: string },
): Promise<void> {
  requireDistinct(name, out);
  const { content, notices } = await exportCodebook(await nodePorts(), name, format);
  terminal.notices(notices);
  if (typeof content === 'string') {
    await writeOutput(out, content);
    terminal.remark(terminal.words.codebook.written(out));
  } else await writeTable(terminal, out, content.columns, content.rows);
  if (terminal.json) terminal.value({ out, format, notices });
}

export async function codebookImport(terminal: Terminal, input: string, { out }: { readonly out: string }): Promise<void> {
  requireDistinct(input, out);
  const { yaml, themes, notices } = await importCodebook(nodeFiles, input);
  terminal.notices(notices);
  await writeOutput(out, yaml);
  terminal.remark(terminal.words.codebook.written(out));
  if (terminal.json) terminal.value({ out, themes, notices });
}
