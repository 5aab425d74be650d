import { nodeClock } from '../io/node-clock.js';
import { nodeFiles } from '../io/node-files.js';
import { codingProgress } from '../use-cases/coding-progress.js';
import { exportCodings } from '../use-cases/export-codings.js';
import { importCodings } from '../use-cases/import-codings.js';
import { codingLogWords } from '../wording/coding-log-words.js';
import { codable } from './named-study.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { withLog } from './with-log.js';
import { requireDistinct, writeTable } from './write-output.js';

interface DataOption {
  readonly data?: string;
}

export async function codingExport(
  terminal: Terminal,
  name: string,
  { out, data }: DataOption & { readonly out: string },
): Promise<void> {
  requireDistinct(name, out);
  const { columns, rows, notices } = await withLog(data, async (commands) => exportCodings(commands, await codable(name, data)));
  terminal.notices(notices);
  await writeTable(terminal, out, columns, rows);
  if (terminal.json) terminal.value({ out, rows: rows.length, notices });
}

export async function codingImport(
  terminal: Terminal,
  file: string,
  name: string,
  { coder, data }: DataOption & { readonly coder?: string },
): Promise<void> {
  const words = codingLogWords[terminal.language];
  const read = await nodeFiles.table(await nodeFiles.read(file));
  const done = await withLog(data, async (commands) =>
    importCodings({ commands, clock: nodeClock }, await codable(name, data), read.table, coder));
  const notices = [...read.notices, ...done.notices];
  terminal.notices(notices);
  // Nothing is dropped in silence: the notices name the rows, and a script sees that there are some.
  if (done.rowsLeftOut.length > 0) process.exitCode = 2;
  if (terminal.json) terminal.value({ added: done.added, unchanged: done.unchanged, rowsLeftOut: done.rowsLeftOut, notices });
  else terminal.result(words.imported(done.added, done.unchanged));
}

export async function codingLog(terminal: Terminal, name: string, { data }: DataOption): Promise<void> {
  const words = codingLogWords[terminal.language];
  const study = await codable(name, data);
  const { commands, progress } = await withLog(data, async (log) =>
    ({ commands: await log.read(study.id), progress: await codingProgress(log, study) }));
  if (terminal.json) return terminal.value({ study: study.id, progress, commands });
  if (commands.length === 0) return terminal.result(words.nothing);
  for (const line of textTable([
    words.columns,
    ...commands.map(({ id, at, by, act }) => [
      String(id), at.slice(0, 19).replace('T', ' '), printable(by), words.acts[act.kind],
      ...(act.kind === 'undone' ? [String(act.command), '', ''] : 'quote' in act ? [
        printable(`${act.quote.respondent} ${act.quote.question}`), '', 'reason' in act ? act.reason : '',
      ] : act.kind === 'prose-edited' ? [printable(act.block), '', ''] : [
        // Notes are left out: they may be about a person, and a terminal is no place for that.
        printable(`${act.answer.respondent} ${act.answer.question}`),
        'theme' in act ? act.theme : 'themes' in act ? act.themes.join(';') : '',
        act.suggestionSeen ? `${act.selected} ${words.seen}` : act.selected,
      ]),
    ]),
  ])) terminal.result(line);
  for (const { coder, read, measuring, left } of progress.coders) {
    terminal.remark(words.progress(printable(coder), read, measuring, left.random));
  }
}
