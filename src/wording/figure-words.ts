import type { Base, Count, Figure, IntervalBars, StackedBars, StackedRow } from '../figures/figure.js';
import type { FigureText, IntervalBarsText, StackedBarsText } from '../figures/figure-text.js';
import type { Measure } from '../figures/measure.js';
import { findingText } from './finding-words.js';
import { groupName, groupWords } from './group-words.js';
import type { Language } from './language.js';
import { measureText, measureWithInterval, suppressedText, unreliableMark } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import { cellText } from './table-words.js';

/** A figure's words: its finding as title, a description for those who do not see it, base line and labels. */
export function figureText(figure: Figure, language: Language): FigureText {
  return figure.kind === 'stacked-bars' ? stackedText(figure, language) : intervalBarsText(figure, language);
}

function stackedText(figure: StackedBars, language: Language): StackedBarsText {
  const danish = language === 'da';
  const steps = figure.steps.map(({ label }) => label[language]);
  const nameOf = ({ of, weighted }: StackedRow): string => cellText(of ?? { kind: 'weighting', weighted }, language);
  const told = figure.rows.map((row) => {
    const { shares, score } = row;
    const parts = steps.map((step, i) => `${step} ${measureText(shares[i]!, 'share', language)}`);
    const mean = `${danish ? 'gennemsnitlig score' : 'mean score'} ${measureText(score, 'score', language)}`;
    return `${nameOf(row)}: ${[...parts, mean].join(', ')}.`;
  });
  const measures = figure.rows.flatMap(({ shares, score }) => [...shares, score]);
  return {
    kind: 'stacked-bars',
    title: findingText(figure.finding, language),
    description: [
      danish ? 'Søjler med andelen for hvert svar.' : 'Bars with the share of each answer.', ...told,
    ].join(' '),
    base: [
      danish
        ? 'Tal i pct. Scoren går fra 1 til 5, hvor 5 er mest positiv, og står med usikkerhed (95 pct.).'
        : 'Numbers in per cent. The score goes from 1 to 5, 5 being the best, and stands with its uncertainty (95%).',
      danish ? `‘Ved ikke/ikke relevant’ (n = ${formatNumber(figure.dontKnow, language)}) indgår ikke.`
        : `‘Don’t know/not relevant’ (n = ${formatNumber(figure.dontKnow, language)}) is left out.`,
      ...marks(measures, language),
    ].join(' '),
    steps,
    scoreHead: danish ? 'Gns. score' : 'Mean score',
    rows: figure.rows.map((row) => ({
      // The base stays on one line.
      label: `${nameOf(row)} (n\u00A0=\u00A0${countText(row.n, language)})`,
      shares: row.shares.map((share) => (share.kind === 'suppressed' ? '' : formatNumber(100 * share.value, language))),
      score: measureWithInterval(row.score, 'score', language),
    })),
  };
}

function intervalBarsText(figure: IntervalBars, language: Language): IntervalBarsText {
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
    ].join(' '),
    groups,
    ticks: figure.ticks.map((tick) => formatNumber(100 * tick, language)),
    axis: danish ? 'pct. af gruppens borgere med svar' : '% of the group’s citizens with an answer',
    rows: rows.map(({ label, shares }) => ({
      label,
      values: shares.map((share) => (share ? measureText(share, 'share', language) : '–')),
    })),
  };
}

function countText(count: Count, language: Language): string {
  return count.kind === 'count' ? formatNumber(count.value, language) : suppressedText(count);
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

/** What the marks that occur mean. @param corrected whether some are corrected for coding errors */
function marks(measures: readonly Measure[], language: Language, corrected = false): string[] {
  const danish = language === 'da';
  const unreliable = measures.some((measure) => measure.kind === 'measured' && !measure.reliable);
  const suppressed = measures.find((measure) => measure.kind === 'suppressed');
  return [
    ...(unreliable ? [`${unreliableMark} ${corrected
      ? (danish ? 'Hviler på få svar, eller temaet er så sjældent, at rettelsen er usikker.'
        : 'Rests on few answers, or the theme is so rare that the correction is uncertain.')
      : danish ? 'Hviler på få svar.' : 'Rests on few answers.'}`] : []),
    ...(suppressed?.kind === 'suppressed' ? [danish
      ? `‘${suppressedText(suppressed)}’: Færre borgere, end der må vises tal for.`
      : `‘${suppressedText(suppressed)}’: fewer citizens than figures may be shown for.`] : []),
  ];
}
