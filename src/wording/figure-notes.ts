import type { Base, Count } from '../figures/figure.js';
import type { Measure } from '../figures/measure.js';
import type { Language } from './language.js';
import { suppressedText, unreliableMark } from './measure-words.js';
import { formatNumber } from './numbers.js';

/** How many citizens there are, or how few for it to be told. */
export function countText(count: Count, language: Language): string {
  return count.kind === 'count' ? formatNumber(count.value, language) : suppressedText(count, language);
}

/** Who is left out of a figure's shares. */
export function dontKnowNote(count: number, language: Language): string {
  return language === 'da'
    ? `»Ved ikke/ikke relevant« (n = ${formatNumber(count, language)}) indgår ikke.`
    : `‘Don’t know/not relevant’ (n = ${formatNumber(count, language)}) is left out.`;
}

/** Whether the figures of citizens' answers are weighted. */
export function weightedNote({ weighted }: Base, language: Language): string {
  if (language === 'da') return weighted ? 'Tallene er vægtede; n er antal svar.' : 'Tallene er ikke vægtede.';
  return weighted ? 'The figures are weighted; n is the number of answers.' : 'The figures are not weighted.';
}

/** What the marks that occur mean. @param corrected whether some are corrected for coding errors */
export function marks(measures: readonly Measure[], language: Language, corrected = false): string[] {
  const danish = language === 'da';
  const unreliable = measures.some((measure) => measure.kind === 'measured' && !measure.reliable);
  const suppressed = measures.filter((measure) => measure.kind === 'suppressed');
  const few = suppressed.find(({ complement }) => !complement);
  const complement = suppressed.find((measure) => measure.complement);
  return [
    ...(unreliable ? [`${unreliableMark} ${corrected
      ? (danish ? 'Usikkert: Hviler på få svar, har et bredt interval, eller temaet er så sjældent, at rettelsen er usikker.'
        : 'Uncertain: rests on few answers, has a wide interval, or the theme is so rare that the correction is uncertain.')
      : danish ? 'Usikkert: Hviler på få svar eller har et bredt interval.'
      : 'Uncertain: rests on few answers or has a wide interval.'}`] : []),
    ...(few ? [danish
      ? `»${suppressedText(few, language)}«: Færre borgere, end der må vises tal for.`
      : `‘${suppressedText(few, language)}’: fewer citizens than figures may be shown for.`] : []),
    ...(complement ? [danish
      ? `»${suppressedText(complement, language)}«: Tallet ville røbe et, der ikke må vises.`
      : `‘${suppressedText(complement, language)}’: the figure would give away one that may not be shown.`] : []),
  ];
}
