import { runsFolder } from '../io/data-folder.js';
import { InputError } from '../notices/input-error.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { drawFromRun } from '../use-cases/draw-from-run.js';
import { groupName } from '../wording/group-words.js';
import { printable, type Terminal } from './terminal.js';
import { writeTable } from './write-output.js';

interface QuotesOptions {
  readonly theme: string;
  readonly segment: 'satisfied' | 'neutral' | 'dissatisfied' | 'all';
  readonly n: number;
  readonly seed: number;
  readonly out?: string;
}

export async function quotes(terminal: Terminal, id: string, { theme, segment, n, seed, out }: QuotesOptions): Promise<void> {
  const { words, language } = terminal;
  const run = await openRunFolder(findRun(id, runsFolder()));
  const { receipt, quotes: drawn, shareable, notices } = drawFromRun(run, { theme, segment, count: n, seed });
  // Nothing is written that may not be shared.
  if (out && !shareable) throw new InputError(notices);
  terminal.notices(notices);
  if (out) {
    await writeTable(terminal, out, ['position', 'id', 'segment', 'text'],
      drawn.map((quote, i) => [i + 1, quote.key, quote.segment, quote.masked]));
  }
  if (terminal.json) return terminal.value({ receipt, quotes: drawn });
  for (const { segment: from, masked } of drawn) {
    terminal.result(`»${printable(masked)}« (${groupName(from === '' ? 'all' : from, language)}, ${words.notApproved})\n`);
  }
  terminal.remark(words.receipt({ ...receipt, drawn: drawn.length, segment: groupName(segment, language) }));
}
