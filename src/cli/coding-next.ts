import { suggestNext } from '../use-cases/suggest-next.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeTable } from './write-output.js';

interface NextOptions {
  readonly n: number;
  readonly seed: number;
  readonly question?: string;
  readonly codings?: readonly string[];
  readonly codebook?: string;
  readonly model?: string;
  readonly out?: string;
}

export async function codingNext(terminal: Terminal, input: string, chosen: NextOptions): Promise<void> {
  const { language } = terminal;
  const words = codingCommandWords[language].next;
  const { n, seed, question, codings, codebook, model, out } = chosen;
  requireDistinct(input, out, ...(codings ?? []), model === 'none' ? undefined : model);
  const { answers, basis, coded, notices } =
    await suggestNext(await nodePorts(), input, { count: n, seed, question, ...(codings && { codings }), codebook, model });
  terminal.notices(notices);
  if (out) {
    await writeTable(terminal, out, ['respondent', 'question', 'selected', 'doubt', 'themes', 'likeness'],
      answers.map(({ respondent, question, doubt, themes, likeness }) =>
        [respondent, question, 'uncertain', Number(doubt.toFixed(4)), themes.map(({ id }) => id).join(';'), Number(likeness.toFixed(4))]));
  }
  if (terminal.json) return terminal.value({ basis, coded, answers, notices });
  const number = (value: number): string => formatNumber(value, language, 2);
  terminal.result(words.basis[basis](formatNumber(coded, language)));
  const { heads } = words;
  const several = new Set(answers.map(({ question }) => question)).size > 1;
  const lines = textTable([
    [heads.answer, heads.doubt, heads.likeness],
    ...answers.map(({ respondent, question, doubt, likeness }) =>
      [printable(several ? `${respondent} (${question})` : respondent), number(doubt), number(likeness)]),
  ]);
  const inDoubt = answers.map(({ themes }) => themes.map(({ label, chance }) =>
    (chance === undefined ? label[language] : `${label[language]} (${number(chance)})`)).join(', '));
  [heads.themes, ...inDoubt].forEach((themes, i) => terminal.result(`${lines[i]!}  ${themes}`.trimEnd()));
  terminal.result(words.teaches);
}
