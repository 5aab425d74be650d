import { formatNumber } from './numbers.js';

/** What the map of the answers says. */
export interface MapWords {
  readonly heading: string;
  /** @param placed answers on the map @param all answers there are @param outside those shown at the edge, beyond which they lie */
  summary(placed: number, all: number, outside: number): string;
  readonly form: string;
  readonly colour: string;
  readonly show: string;
  readonly segments: string;
  /** @param group whose clusters are coloured */
  clustersOf(group: string): string;
  theme(label: string): string;
  readonly withTheme: string;
  readonly otherAnswers: string;
  cluster(number: number): string;
  readonly asTable: string;
  readonly caption: string;
  readonly what: string;
  readonly n: string;
  readonly centre: string;
  readonly words: string;
  /** For a screen reader. */
  picture(classes: readonly string[]): string;
}

export const mapWordsDa: MapWords = {
  heading: 'Kort over svarene',
  summary: (placed, all, outside) => `Hver prik er et svar, og svar, der ligner hinanden, ligger tæt. Akserne har ingen betydning, og afstanden `
    + `mellem grupper, der ligger langt fra hinanden, siger kun lidt. ${formatNumber(placed, 'da')} af ${formatNumber(all, 'da')} svar `
    + `har ord nok til at få en plads.${outside === 0 ? '' : ` ${formatNumber(outside, 'da')} af dem ligger længere ude og står på kanten.`}`,
  form: 'Kortets farver',
  colour: 'Farver efter',
  show: 'Vis',
  segments: 'samlet tilfredshed',
  clustersOf: (group) => `klynger: ${group}`,
  theme: (label) => `tema: ${label}`,
  withTheme: 'Med temaet',
  otherAnswers: 'Andre svar',
  cluster: (number) => `Klynge ${formatNumber(number, 'da')}`,
  asTable: 'Vis som tabel',
  caption: 'Hvad der ligger hvor',
  what: 'Svar',
  n: 'n',
  centre: 'Midte (x; y)',
  words: 'Ord',
  picture: (classes) => `Kort over svarene. Farverne viser: ${classes.join('; ')}. Tabellen under kortet siger det samme.`,
};

export const mapWordsEn: MapWords = {
  heading: 'A map of the answers',
  summary: (placed, all, outside) => `Each dot is an answer, and answers that resemble each other lie close. The axes mean nothing, and the distance `
    + `between groups that lie far apart says little. ${formatNumber(placed, 'en')} of ${formatNumber(all, 'en')} answers `
    + `have words enough for a place.${outside === 0 ? '' : ` ${formatNumber(outside, 'en')} of them lie further out and stand at the edge.`}`,
  form: 'The colours of the map',
  colour: 'Coloured by',
  show: 'Show',
  segments: 'overall satisfaction',
  clustersOf: (group) => `clusters: ${group}`,
  theme: (label) => `theme: ${label}`,
  withTheme: 'With the theme',
  otherAnswers: 'Other answers',
  cluster: (number) => `Cluster ${formatNumber(number, 'en')}`,
  asTable: 'Show as a table',
  caption: 'What lies where',
  what: 'Answers',
  n: 'n',
  centre: 'Centre (x; y)',
  words: 'Words',
  picture: (classes) => `A map of the answers. The colours show: ${classes.join('; ')}. The table below the map says the same.`,
};
