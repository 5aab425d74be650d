import type { Command } from 'commander';
import { runsFolder } from '../io/data-folder.js';
import { findRun } from '../io/find-run.js';
import { openRunFolder } from '../io/run-folder.js';
import { drawFromRun } from '../use-cases/draw-from-run.js';
import { groupName } from '../wording/group-words.js';
import { oneOf, wholeNumber } from './options.js';
import type { Terminal } from './terminal.js';
import { writeTable } from './write-output.js';

interface QuotesOptions {
  readonly theme: string;
  readonly segment: 'satisfied' | 'neutral' | 'dissatisfied' | 'all';
  readonly n: number;
  readonly seed: number;
  readonly out?: string;
}

export function quotesCommand(program: Command, terminal: Terminal): void {
  const { words, language } = terminal;
  program.command('quotes').description(words.commands.quotes)
    .argument('<RUN>', words.options.run)
    .requiredOption('--theme <ID>', words.options.theme)
    .option('--segment <S>', words.options.segment, oneOf('--segment', ['satisfied', 'neutral', 'dissatisfied', 'all']), 'all')
    .option('-n <N>', words.options.count, wholeNumber('-n', 1), 5)
    .option('--seed <N>', words.options.seed, wholeNumber('--seed'), 1)
    .option('--method <random>', words.options.method, oneOf('--method', ['random']), 'random')
    .option('--out <FILE>', words.options.outFile)
    .action(async (id: string, { theme, segment, n, seed, out }: QuotesOptions) => {
      const run = await openRunFolder(findRun(id, runsFolder()));
      const { receipt, quotes, notices } = drawFromRun(run, { theme, segment, count: n, seed });
      terminal.notices(notices);
      if (out) {
        await writeTable(terminal, out, ['position', 'id', 'segment', 'text'],
          quotes.map((quote, i) => [i + 1, quote.key, quote.segment, quote.masked]));
      }
      if (terminal.json) return terminal.value({ receipt, quotes });
      for (const { segment: from, masked } of quotes) {
        terminal.result(`»${masked}« (${groupName(from === '' ? 'all' : from, language)}, ${words.notApproved})\n`);
      }
      terminal.remark(words.receipt({ ...receipt, drawn: quotes.length, segment: groupName(segment, language) }));
    });
}
