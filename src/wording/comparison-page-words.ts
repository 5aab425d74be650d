import type { Language } from './language.js';
import { formatList, formatNumber } from './numbers.js';

/** What the page that compares two runs says, beside what the command line says of them. */
export interface ComparisonPageWords {
  readonly heading: string;
  readonly intro: string;
  /** The way to the page. */
  readonly link: string;
  readonly choose: string;
  readonly submit: string;
  /** @param made when it was made; empty where nobody knows */
  run(id: string, made: string, respondents: number): string;
  readonly noOther: string;
  readonly under: string;
  readonly again: string;
  readonly swap: string;
  readonly inputsNote: string;
  readonly answersHeading: string;
  readonly themesIntro: string;
  readonly beyond: string;
  readonly isBeyond: string;
  readonly recodedHeading: string;
  /** @param because what caused it */
  change(before: string, after: string, because: readonly string[]): string;
  readonly noTheme: string;
  range(from: number, to: number, of: number): string;
}

const number = (value: number, language: Language): string => formatNumber(value, language);

const da: ComparisonPageWords = {
  heading: 'Sammenlign to analyser',
  intro: 'Hvad er ændret fra en anden analyse af samme studie til denne, og hvad kommer ændringen af?',
  link: 'Sammenlign med en anden analyse',
  choose: 'Den anden analyse (før)',
  submit: 'Sammenlign',
  run: (id, made, respondents) => `${id}${made === '' ? '' : `, ${made}`}, ${number(respondents, 'da')} besvarelser`,
  noOther: 'Der er ingen anden analyse af studiet at sammenligne med. Kør analysen igen under Data og metode, når der er nye kodninger, ny kodebog eller nye filer.',
  under: 'Svarene fra den første analyse kodes igen med én ting ad gangen fra den anden. Det tager nogle sekunder, og siden kommer igen af sig selv.',
  again: 'Se, om sammenligningen er færdig',
  swap: 'Byt om på før og efter',
  inputsNote: 'Af filer vises navnet og begyndelsen af filens aftryk (SHA-256).',
  answersHeading: 'Svarene',
  themesIntro: 'Andelene er dem, der vises i de to analyser. Tryk på en andel for at se svarene bag den.',
  beyond: 'Ud over usikkerheden',
  isBeyond: 'ja',
  recodedHeading: 'Svar, der har fået andre temaer',
  change: (before, after, because) => `Før: ${before}. Efter: ${after}. På grund af: ${formatList(because, 'da')}.`,
  noTheme: 'intet tema',
  range: (from, to, of) => `Svar ${number(from, 'da')}–${number(to, 'da')} af ${number(of, 'da')}. Personoplysninger er skjult.`,
};

const en: ComparisonPageWords = {
  heading: 'Compare two runs',
  intro: 'What changed from another run of the same study to this one, and where does the change come from?',
  link: 'Compare with another run',
  choose: 'The other run (before)',
  submit: 'Compare',
  run: (id, made, respondents) => `${id}${made === '' ? '' : `, ${made}`}, ${number(respondents, 'en')} respondents`,
  noOther: 'There is no other run of the study to compare with. Run the analysis again under Data and method when there are new codings, a new codebook or new files.',
  under: 'The answers of the first run are coded again with one thing at a time from the second. This takes some seconds, and the page comes again by itself.',
  again: 'See whether the comparison is ready',
  swap: 'Swap before and after',
  inputsNote: 'Of files the name is shown, and the beginning of the file’s digest (SHA-256).',
  answersHeading: 'The answers',
  themesIntro: 'The shares are those that the two runs show. A share leads to the answers behind it.',
  beyond: 'Beyond the uncertainty',
  isBeyond: 'yes',
  recodedHeading: 'Answers that got other themes',
  change: (before, after, because) => `Before: ${before}. After: ${after}. Because of: ${formatList(because, 'en')}.`,
  noTheme: 'no theme',
  range: (from, to, of) => `Answers ${number(from, 'en')}–${number(to, 'en')} of ${number(of, 'en')}. Personal data are masked.`,
};

export const comparisonPageWords: Readonly<Record<Language, ComparisonPageWords>> = { da, en };
