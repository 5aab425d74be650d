import type { StackedBars, StackedRow } from '../figures/figure.js';
import type { StackedBarsText } from '../figures/figure-text.js';
import { apartNote, apartText } from './apart-words.js';
import { askedText } from './asked-words.js';
import { countText, dontKnowNote, marks, weightedNote } from './figure-notes.js';
import { findingText } from './finding-words.js';
import type { Language } from './language.js';
import { measureText, measureWithInterval } from './measure-words.js';
import { formatNumber } from './numbers.js';
import { cellText } from './table-words.js';

/** The words of bars of a scale's steps. */
export function stackedBarsText(figure: StackedBars, language: Language): StackedBarsText {
  const danish = language === 'da';
  const steps = figure.steps.map(({ label }) => label[language]);
  const nameOf = ({ of, weighted }: StackedRow): string => cellText(of ?? { kind: 'weighting', weighted }, language);
  const told = figure.rows.map((row) => {
    const { shares, score, apart } = row;
    const parts = steps.map((step, i) => `${step} ${measureText(shares[i]!, 'share', language)}`);
    const mean = `${danish ? 'gennemsnitlig score' : 'mean score'} ${measureText(score, 'score', language)}`;
    const against = danish ? 'end de øvrige' : 'than the others';
    const mark = apart ? [`${apartText(apart, language).slice(2)} ${against}`] : [];
    return `${nameOf(row)}: ${[...parts, mean, ...mark].join(', ')}.`;
  });
  const measures = figure.rows.flatMap(({ shares, score }) => [...shares, score]);
  return {
    kind: 'stacked-bars',
    title: findingText(figure.finding, language),
    description: [
      danish ? 'Søjler med andelen for hvert svar.' : 'Bars with the share of each answer.', ...told,
    ].join(' '),
    base: [
      ...(figure.asked ? [askedText(figure.asked, language)] : []),
      scoreNote(figure, language),
      dontKnowNote(figure.dontKnow, language),
      ...(figure.rows.some(({ of }) => of) ? [weightedNote(figure.base, language)] : []),
      ...(figure.rows.some(({ apart }) => apart) ? [apartNote(language)] : []),
      ...marks(measures, language),
    ],
    steps,
    scoreHead: danish ? 'Gns. score' : 'Mean score',
    rows: figure.rows.map((row) => ({
      // The base stays on one line.
      label: `${nameOf(row)} (n\u00A0=\u00A0${countText(row.n, language)})`
        + (row.apart ? ` ${apartText(row.apart, language).replace(' ', '\u00A0')}` : ''),
      shares: row.shares.map((share) => (share.kind === 'suppressed' ? '' : formatNumber(100 * share.value, language))),
      score: measureWithInterval(row.score, 'score', language),
    })),
  };
}

function scoreNote({ steps }: StackedBars, language: Language): string {
  const best = formatNumber(Math.max(...steps.map(({ score }) => score)), language);
  const least = formatNumber(Math.min(...steps.map(({ score }) => score)), language);
  return language === 'da'
    ? `Tal i pct. Score fra ${least} til ${best}, hvor ${best} er mest positiv, med usikkerhed (95 pct.).`
    : `Numbers in per cent. Score from ${least} to ${best}, ${best} being the best, with its uncertainty (95%).`;
}
