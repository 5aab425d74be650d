import type { Command } from 'commander';
import { evaluateTables } from '../use-cases/evaluate-tables.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';

export function evaluateCommand(program: Command, terminal: Terminal): void {
  const { words, language } = terminal;
  program.command('evaluate').description(words.commands.evaluate)
    .argument('<CODES.csv>', words.options.codes)
    .argument('<GOLD.csv>', words.options.gold)
    .action(async (codes: string, gold: string) => {
      const { evaluation, notices } = await evaluateTables((await nodePorts()).files, codes, gold);
      terminal.notices(notices);
      if (terminal.json) return terminal.value(evaluation);
      const share = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 3));
      const count = (value: number) => formatNumber(value, language);
      const { theme, precision, recall, f1, alpha, gold: goldHead, given, compared } = words.evaluation;
      terminal.result(compared(count(evaluation.n), count(evaluation.onlyInCodes), count(evaluation.onlyInGold)));
      for (const line of textTable([
        [theme, precision, recall, f1, alpha, goldHead, given],
        ...evaluation.themes.map((each) => [
          each.theme, share(each.precision), share(each.recall), share(each.f1), share(each.alpha), count(each.support), count(each.given),
        ]),
        ...(['micro', 'macro'] as const).map((each) => {
          const scores = evaluation[each];
          return [each, share(scores.precision), share(scores.recall), share(scores.f1), '', '', ''];
        }),
      ])) terminal.result(line);
    });
}
