import type { Base, IntervalBars } from '../figures/figure.js';
import type { IntervalBarsText } from '../figures/figure-text.js';
import { countText, marks } from './figure-notes.js';
import { findingText } from './finding-words.js';
import { groupName, groupWords } from './group-words.js';
import type { Language } from './language.js';
import { measureText, measureWithInterval } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';

/** The words of themes' marks and intervals. */
export function intervalBarsText(figure: IntervalBars, language: Language): IntervalBarsText {
  const danish = language === 'da';
  const groups = figure.groups.map((group) => groupName(group, language));
  const rows = figure.rows.map(({ label, values }) => ({
    label: label[language],
    shares: figure.groups.map((group) => values.find((value) => value.group === group)?.share),
  }));
  const told = rows.map(({ label, shares }) => {
    const parts = shares.map((share, i) =>
      `${groups[i]!.toLowerCase()} ${share ? measureWithInterval(share, 'share', language) : '–'}`);
    return `${label}: ${parts.join(', ')}.`;
  });
  const corrected = figure.rows.some(({ values }) => values.some(({ raw }) => raw !== undefined));
  const measures = rows.flatMap(({ shares }) => shares.filter((share) => share !== undefined));
  return {
    kind: 'interval-bars',
    title: findingText(figure.finding, language),
    description: [
      danish ? 'Andel med hvert tema og usikkerhed (95 pct.).' : 'Share with each theme and its uncertainty (95%).',
      ...told,
    ].join(' '),
    base: [
      danish
        ? 'Mærket viser andelen, linjen usikkerheden (95 pct.).'
        : 'The mark shows the share, the line its uncertainty (95%).',
      baseText(figure.base, language),
      ...(corrected ? [danish ? 'Andelene er rettet for kodningens fejl; tabellen har også andelene som kodet.'
        : 'The shares are corrected for coding errors; the table has the shares as coded too.'] : []),
      ...marks(measures, language, corrected),
    ],
    groups,
    ticks: figure.ticks.map((tick) => formatNumber(100 * tick, language)),
    axis: danish ? 'pct. af gruppens borgere med svar' : '% of the group’s citizens with an answer',
    rows: rows.map(({ label, shares }) => ({
      label,
      values: shares.map((share) => (share ? measureText(share, 'share', language) : '–')),
    })),
  };
}

/** Who a figure is about: 'n = 2.210 tilfredse borgere og 1.980 utilfredse borgere …'. */
function baseText({ groups, weighted }: Base, language: Language): string {
  const parts = groups.map(({ group, n }) => `${countText(n, language)} ${groupWords(group, language).citizens}`);
  const list = formatList(parts, language);
  if (language === 'da') {
    return `n = ${list} med et svar, der har indhold. Andelene er ${weighted ? 'vægtede' : 'ikke vægtede'}.`;
  }
  return `n = ${list} with an answer that has content. The shares are ${weighted ? 'weighted' : 'not weighted'}.`;
}
