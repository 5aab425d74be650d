import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What a theme's page says of its codebook, of what goes with it, and of wrong codes. */
export interface ThemeAroundWords {
  rules(count: number): string;
  readonly codebook: string;
  readonly subthemes: string;
  readonly wordsHeading: string;
  wordsNote(among: number, elsewhere: number): string;
  readonly noWords: string;
  readonly withTheme: string;
  readonly withoutTheme: string;
  readonly companionsHeading: string;
  readonly companionsNote: string;
  readonly both: string;
  readonly lift: string;
  /** @param value over 0 */
  times(value: number): string;
  readonly tooFew: string;
  readonly wrong: string;
  readonly right: string;
  readonly isWrong: string;
  readonly isRight: string;
  readonly judgeNote: string;
  readonly nameFirst: string;
  readonly keys: string;
}

const number = (value: number, language: Language): string => formatNumber(value, language);

export const themeAroundWords: Readonly<Record<Language, ThemeAroundWords>> = {
  da: {
    rules: (count) => (count === 1 ? '1 regel finder temaet.' : `${number(count, 'da')} regler finder temaet.`),
    codebook: 'Se dem i kodebogen',
    subthemes: 'Undertemaer',
    wordsHeading: 'Ord omkring temaet',
    wordsNote: (among, elsewhere) => `Ord, som de ${number(among, 'da')} borgere med temaet bruger oftere end de ${number(elsewhere, 'da')} andre, der skrev. `
      + 'Reglerne leder selv efter nogle af ordene, så de må stå her; de andre viser, hvad temaet ellers handler om.',
    noWords: 'Ingen ord bruges sikkert oftere af dem, der nævner temaet.',
    withTheme: 'Med temaet',
    withoutTheme: 'Uden temaet',
    companionsHeading: 'Temaer, der følges med det',
    companionsNote: 'Andelene er vægtede og som kodet. »Hyppighed« er, hvor mange gange så almindeligt det andet tema er blandt dem med temaet som blandt alle, der skrev.',
    both: 'Nævner begge (n)',
    lift: 'Hyppighed',
    times: (value) => `${formatNumber(value, 'da', 1)} ×`,
    tooFew: 'Der er for få svar med eller uden temaet til at vise, hvad der følges med det.',
    wrong: 'Forkert kode',
    right: 'Koden er rigtig',
    isWrong: 'Du har sagt, at temaet ikke er i svaret. Det gælder fra næste analyse.',
    isRight: 'Du har sagt, at temaet er i svaret.',
    judgeNote: 'Er temaet forkert for et svar, så sig det: svaret får din kodning fra næste analyse. Den lærer programmet noget, men måler det ikke, for svaret er ikke tilfældigt trukket.',
    nameFirst: 'Sig, hvem du er, for at rette koder',
    keys: 'Taster: J og K går til næste og forrige svar, F siger forkert eller rigtig kode.',
  },
  en: {
    rules: (count) => (count === 1 ? '1 rule finds the theme.' : `${number(count, 'en')} rules find the theme.`),
    codebook: 'See them in the codebook',
    subthemes: 'Subthemes',
    wordsHeading: 'Words around the theme',
    wordsNote: (among, elsewhere) => `Words that the ${number(among, 'en')} citizens with the theme use more often than the ${number(elsewhere, 'en')} others who wrote. `
      + 'The rules themselves look for some of them, so these must stand here; the others show what else the theme is about.',
    noWords: 'No words are surely used more often by those who state the theme.',
    withTheme: 'With the theme',
    withoutTheme: 'Without the theme',
    companionsHeading: 'Themes that go with it',
    companionsNote: 'The shares are weighted and as coded. ‘Frequency’ is how many times as common the other theme is among those with the theme as among all who wrote.',
    both: 'State both (n)',
    lift: 'Frequency',
    times: (value) => `${formatNumber(value, 'en', 1)} ×`,
    tooFew: 'There are too few answers with or without the theme to show what goes with it.',
    wrong: 'Wrong code',
    right: 'The code is right',
    isWrong: 'You have said that the theme is not in the answer. That counts from the next run.',
    isRight: 'You have said that the theme is in the answer.',
    judgeNote: 'If the theme is wrong for an answer, say so: the answer has your coding from the next run. It teaches the program but does not measure it, since the answer was not drawn at random.',
    nameFirst: 'Say who you are to correct codes',
    keys: 'Keys: J and K move to the next and the previous answer, F says that the code is wrong or right.',
  },
};
