import { measureAgreement } from '../use-cases/measure-agreement.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import { printable, type Terminal } from './terminal.js';
import { textTable } from './text-table.js';
import { requireDistinct, writeExcluded, writeTable } from './write-output.js';

interface AgreementOptions {
  readonly codebook: string;
  readonly seed: number;
  readonly disagreements?: string;
}

export async function codingAgreement(terminal: Terminal, paths: readonly string[], chosen: AgreementOptions): Promise<void> {
  const { language } = terminal;
  const words = codingCommandWords[language].agreement;
  requireDistinct(...paths, chosen.disagreements);
  const measured = await measureAgreement(await nodePorts(), paths, chosen.codebook, chosen.seed);
  const { agreement, labels } = measured;
  terminal.notices(measured.notices);
  if (chosen.disagreements) {
    await writeTable(terminal, chosen.disagreements,
      ['respondent', 'question', 'theme', 'given_by', 'not_given_by', 'stands', 'blind'],
      measured.disagreements.map(({ respondent, question, theme, given, withheld, stands, blind }) =>
        [respondent, question, theme, given.join(';'), withheld.join(';'), stands ? 'yes' : 'no', blind ? 'yes' : 'no']));
    await writeExcluded(terminal, chosen.disagreements, { file: paths.join(', '), rows: measured.leftOut, of: measured.rows });
  }
  if (terminal.json) return terminal.value({ ...agreement, disagreements: measured.disagreements, notices: measured.notices });

  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 2));
  const count = (value: number): string => formatNumber(value, language);
  const name = (at: number): string => printable(agreement.coders[at]!.coder);
  const interval = ({ low, high, gap }: { low: number | null; high: number | null; gap?: keyof typeof words.gaps }): string =>
    (low === null || high === null ? (gap ? words.gaps[gap] : '') : `${number(low)}–${number(high)}`);
  for (const { coder, answers, shared } of agreement.coders) terminal.result(words.coder(printable(coder), count(answers), count(shared)));
  terminal.result(words.shared(count(agreement.shared)));
  if (agreement.chosen > 0) terminal.result(words.chosen(count(agreement.chosen)));
  if (agreement.shared === 0) return;
  const { heads } = words;
  terminal.result('');
  for (const line of textTable([
    [heads.theme, heads.alpha, heads.given, heads.differing, ...agreement.coders.map((_, at) => name(at)), heads.interval],
    ...agreement.themes.map((theme) => [
      labels.get(theme.theme)![language], number(theme.alpha), count(theme.given), count(theme.differing),
      ...theme.prevalence.map((share) => (share === null ? '–' : formatShare(share, language))), interval(theme),
    ]),
    [words.mean, number(agreement.meanAlpha), '', '', ...agreement.coders.map(() => ''), ''],
    [words.sets, number(agreement.sets.alpha), '', '', ...agreement.coders.map(() => ''), interval(agreement.sets)],
  ])) terminal.result(line);
  const pairs = new Set(agreement.themes.flatMap((theme) => theme.pairs.map(({ coders }) => coders.join())));
  for (const pair of pairs) {
    const [one, other] = pair.split(',').map(Number) as [number, number];
    terminal.result(`\n${name(one)} · ${name(other)}`);
    for (const line of textTable([
      [heads.theme, heads.n, heads.kappa, heads.positive, heads.negative],
      ...agreement.themes.flatMap(({ theme, pairs: each }) => each.filter(({ coders }) => coders.join() === pair)
        .map(({ n, kappa, positive, negative }) => [
          labels.get(theme)![language], count(n), number(kappa),
          ...[positive, negative].map((share) => (share === null ? '–' : formatShare(share, language))),
        ])),
    ])) terminal.result(line);
  }
  terminal.result(`\n${words.limits}`);
}
