import type { OptionBars } from '../figures/figure.js';
import type { OptionBarsText } from '../figures/figure-text.js';
import { askedText } from './asked-words.js';
import { countText, dontKnowNote, marks, weightedNote } from './figure-notes.js';
import { findingText } from './finding-words.js';
import type { Language } from './language.js';
import { measureText, measureWithInterval } from './measure-words.js';
import { cellText } from './table-words.js';

/** The words of bars of options. */
export function optionBarsText(figure: OptionBars, language: Language): OptionBarsText {
  const danish = language === 'da';
  const n = countText(figure.groups[0]!.n, language);
  const groups = figure.groups.map((group) =>
    `${cellText(group.of, language)} (n\u00A0=\u00A0${countText(group.n, language)})`);
  const told = figure.rows.map(({ label, shares }) => {
    const parts = shares.map((share, i) =>
      `${cellText(figure.groups[i]!.of, language)} ${measureWithInterval(share, 'share', language)}`);
    return `${label[language]}: ${parts.join(', ')}.`;
  });
  return {
    kind: 'option-bars',
    title: findingText(figure.finding, language),
    description: [
      danish ? 'Søjler med andelen for hvert svar.' : 'Bars with the share of each answer.', ...told,
    ].join(' '),
    base: [
      ...(figure.asked ? [askedText(figure.asked, language)] : []),
      danish
        ? `Søjlen viser andelen, linjen usikkerheden (95 pct.). n = ${n} svar.`
        : `The bar shows the share, the line its uncertainty (95%). n = ${n} answers.`,
      ...(figure.several ? [danish
        ? 'Borgerne kunne vælge flere svar, så andelene giver tilsammen ikke 100 pct.'
        : 'Citizens could choose several answers, so the shares do not add up to 100%.'] : []),
      ...(figure.dontKnow > 0 ? [dontKnowNote(figure.dontKnow, language)] : []),
      weightedNote(figure.base, language),
      ...marks(figure.rows.flatMap(({ shares }) => shares), language),
    ],
    groups,
    rows: figure.rows.map(({ label, shares }) => ({
      label: label[language],
      shares: shares.map((share) => measureText(share, 'share', language)),
    })),
  };
}
