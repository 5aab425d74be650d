import type { CoderAgreement } from '../themes/coder-agreement.js';
import type { AlphaEstimate } from '../themes/alpha-interval.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import type { Language } from '../wording/language.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import type { TextTable } from '../wording/table-words.js';

/** Agreement between coders in words: what was compared, alpha of each theme, and a table for each pair of coders. */
export interface AgreementTables {
  /** How much each coder coded, and what agreement is measured on. */
  readonly compared: readonly string[];
  /** Both tables are left out where no answer was read by two. */
  readonly themes?: TextTable;
  readonly pairs: readonly TextTable[];
  /** How alpha is to be read. */
  readonly limits: string;
}

/** @param labelOf what a theme is called */
export function agreementTables(agreement: CoderAgreement, labelOf: (theme: string) => string, language: Language): AgreementTables {
  const words = codingCommandWords[language].agreement;
  const { heads } = words;
  const { coders, themes, shared, chosen, sets, meanAlpha } = agreement;
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 2));
  const count = (value: number): string => formatNumber(value, language);
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language));
  const interval = ({ low, high, gap }: AlphaEstimate): string =>
    (low === null || high === null ? (gap ? words.gaps[gap] : '') : `${number(low)}–${number(high)}`);
  const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): TextTable =>
    ({ caption, columns: columns.map((text, at) => ({ text, numeric: at > 0 })), rows });
  const empty = coders.map(() => '');
  const pairs = new Set(themes.flatMap((theme) => theme.pairs.map((pair) => pair.coders.join())));
  return {
    compared: [
      ...coders.map(({ coder, answers, shared: also }) => words.coder(coder, count(answers), count(also))),
      words.shared(count(shared)),
      ...(chosen > 0 ? [words.chosen(count(chosen))] : []),
    ],
    ...(shared > 0 && { themes: table(
      words.caption,
      [heads.theme, heads.alpha, heads.given, heads.differing, ...coders.map(({ coder }) => words.shareOf(coder)), heads.interval],
      [
        ...themes.map((theme) => [
          labelOf(theme.theme), number(theme.alpha), count(theme.given), count(theme.differing),
          ...theme.prevalence.map(share), interval(theme),
        ]),
        [words.mean, number(meanAlpha), '', '', ...empty, ''],
        [words.sets, number(sets.alpha), '', '', ...empty, interval(sets)],
      ]) }),
    pairs: [...pairs].map((pair) => {
      const names = pair.split(',').map((at) => coders[Number(at)]!.coder);
      return table(names.join(' · '), [heads.theme, heads.n, heads.kappa, heads.positive, heads.negative],
        themes.flatMap((theme) => theme.pairs.filter((each) => each.coders.join() === pair)
          .map(({ n, kappa, positive, negative }) => [labelOf(theme.theme), count(n), number(kappa), share(positive), share(negative)])));
    }),
    limits: words.limits,
  };
}
