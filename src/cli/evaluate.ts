import { evaluateTables } from '../use-cases/evaluate-tables.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { textTable } from './text-table.js';

export async function evaluate(terminal: Terminal, codes: string, gold: string): Promise<void> {
  const { words, language } = terminal;
  const { evaluation, seen, notices } = await evaluateTables((await nodePorts()).files, codes, gold);
  terminal.notices(notices);
  if (terminal.json) return terminal.value({ ...evaluation, seen });
  const share = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 3));
  const count = (value: number) => formatNumber(value, language);
  const { theme, precision, recall, f1, alpha, gold: goldHead, given, compared } = words.evaluation;
  terminal.result(compared(count(evaluation.n), count(evaluation.onlyInCodes), count(evaluation.onlyInGold)));
  if (seen > 0) terminal.result(words.evaluation.seen(count(seen)));
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
}
