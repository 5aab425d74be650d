import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the page of the learning curve says round the figure. */
export interface LearningPageWords {
  readonly heading: string;
  readonly intro: string;
  /** The way to the page. */
  readonly link: string;
  tooFew(coded: number, fewest: number): string;
  readonly toCoding: string;
  readonly under: string;
  readonly again: string;
  readonly basis: string;
}

const da: LearningPageWords = {
  heading: 'Hvad bringer flere kodede svar?',
  intro: 'Læringskurven viser, hvor godt temaerne findes, når programmet har lært af flere og flere af de håndkodede svar.',
  link: 'Se læringskurven: hvad bringer flere kodede svar?',
  tooFew: (coded, fewest) => `Analysen har ${formatNumber(coded, 'da')} tilfældigt trukne og håndkodede svar. `
    + `Der skal mindst ${formatNumber(fewest, 'da')} til, før en læringskurve kan måles.`,
  toCoding: 'Kod flere svar',
  under: 'Der læres og måles igen og igen på forskellige dele af de håndkodede svar. Det tager op til et minut, og siden kommer igen af sig selv.',
  again: 'Se, om kurven er færdig',
  basis: 'Kurven bygger på de kodninger, som analysen er lavet med. Kør analysen igen for at tage nye kodninger med.',
};

const en: LearningPageWords = {
  heading: 'What would more coding bring?',
  intro: 'The learning curve shows how well themes are found when the program has learned from more and more of the answers coded by hand.',
  link: 'See the learning curve: what would more coding bring?',
  tooFew: (coded, fewest) => `The run has ${formatNumber(coded, 'en')} answers drawn at random and coded by hand. `
    + `It takes at least ${formatNumber(fewest, 'en')} to measure a learning curve.`,
  toCoding: 'Code more answers',
  under: 'Learning and measuring is done again and again on different parts of the answers coded by hand. This takes up to a minute, and the page comes again by itself.',
  again: 'See whether the curve is ready',
  basis: 'The curve rests on the codings that the run was made with. Run the analysis again to take in new codings.',
};

export const learningPageWords: Readonly<Record<Language, LearningPageWords>> = { da, en };
