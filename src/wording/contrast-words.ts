import type { Language } from './language.js';
import { formatList, formatNumber, formatShare } from './numbers.js';

/** What the pages of what groups say differently say as they stand. */
export interface ContrastPageWords {
  readonly heading: string;
  readonly intro: string;
  /** Of a run from before words were compared, and of one in which no word is used by enough. */
  readonly empty: string;
  readonly by: string;
  readonly groups: string;
  readonly first: string;
  readonly second: string;
  readonly compare: string;
  readonly caption: string;
  readonly term: string;
  readonly difference: string;
  readonly citizens: string;
  readonly verdict: string;
  readonly note: string;
  readonly linesHeading: string;
  readonly linesNote: string;
  readonly filter: string;
  readonly noLines: string;
  readonly pagination: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
}

/** What their figure and tables say besides. */
interface ContrastWords {
  /** Everybody with another level. */
  readonly rest: string;
  tooFew(minimum: number): string;
  /** The finding: what each group says more often. */
  title(groups: readonly { readonly name: string; readonly terms: readonly string[] }[]): string;
  description(groups: readonly { readonly name: string; readonly terms: readonly string[] }[]): string;
  base(groups: readonly { readonly name: string; readonly n: number; readonly termsPerCitizen: number }[], counts: {
    readonly tested: number; readonly held: number; readonly atEdge: number; readonly minimum: number; readonly minimumCell: number;
    readonly weighted: boolean;
  }): string;
  oftenest(group: string): string;
  readonly neither: string;
  readonly across: string;
  readonly up: string;
  times(times: number): string;
  share(share: number): string;
  readonly apart: string;
  readonly alike: string;
  points(difference: number): string;
  interval(low: number, high: number): string;
  shown(shown: number, of: number): string;
  readonly all: string;
  range(from: number, to: number, of: number): string;
}

const quoted = (terms: readonly string[], language: Language): string =>
  formatList(terms.map((term) => (language === 'da' ? `»${term}«` : `‘${term}’`)), language);
const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const signed = (value: number, language: Language): string =>
  (value > 0 ? '+' : value < 0 ? '−' : '') + formatNumber(Math.abs(100 * value), language, 1);

const daPage: ContrastPageWords = {
  heading: 'Forskelle',
  intro: 'Hvilke ord og vendinger bruger to grupper af borgere forskelligt? Kun ord, som mange nok bruger, er med, og en forskel '
    + 'kaldes kun en forskel, når den ikke kan være tilfældig.',
  empty: 'Analysen har ingen ord at sammenligne: Enten er den lavet af en ældre version af programmet, eller også bruger for få borgere '
    + 'de samme ord. Analysér studiet igen, eller læs svarene under Temaer.',
  by: 'Opdel efter',
  groups: 'Grupper, der sammenlignes',
  first: 'Gruppe',
  second: 'Sammenlignet med',
  compare: 'Sammenlign',
  caption: 'Ord og vendinger i de to grupper',
  term: 'Ord',
  difference: 'Forskel (procentpoint)',
  citizens: 'Borgere',
  verdict: 'Kan adskilles',
  note: 'Andel af gruppens borgere med svar, som bruger ordet i en af dets bøjninger, med usikkerhed (95 pct.). Ordene står efter, hvor '
    + 'meget de kendetegner gruppen. En forskel holder, når den gør det efter rettelse for, at mange ord er prøvet.',
  linesHeading: 'Ordet i svarene',
  linesNote: 'Hver linje er et sted i et svar med ordet i midten.',
  filter: 'Vis svar fra',
  noLines: 'Ingen i gruppen bruger ordet. Vælg en anden gruppe ovenfor.',
  pagination: 'Flere steder',
  previous: 'Forrige',
  next: 'Næste',
  back: 'Tilbage til forskellene',
};

const da: ContrastWords = {
  rest: 'de øvrige',
  tooFew: (minimum) => `Den ene gruppe har svar fra færre end ${formatNumber(minimum, 'da')} borgere. Vælg en større gruppe, eller `
    + 'sammenlign med de øvrige.',
  title: (groups) => {
    const telling = groups.filter(({ terms }) => terms.length > 0);
    return telling.length === 0 ? 'Ingen ord og vendinger kan adskilles mellem de to grupper'
      : `${telling.map(({ name, terms }) => `${sentence(name)} siger oftere ${quoted(terms, 'da')}`).join('. ')}.`;
  },
  description: (groups) => 'Prikker på to akser. Til højre står de ord, som flest bruger; øverst de ord, som '
    + `${groups[0]!.name} bruger oftere, nederst dem, som ${groups[1]!.name} bruger oftere. Tallene står i tabellen.`,
  base: ([a, b], { tested, held, atEdge, minimum, minimumCell, weighted }) => `${sentence(a!.name)}: ${formatNumber(a!.n, 'da')} borgere med svar, som hver i `
    + `gennemsnit bruger ${formatNumber(a!.termsPerCitizen, 'da', 1)} af ordene; ${b!.name}: ${formatNumber(b!.n, 'da')} borgere og `
    + `${formatNumber(b!.termsPerCitizen, 'da', 1)} ord. ${formatNumber(tested, 'da')} ord og vendinger, som mindst `
    + `${formatNumber(minimum, 'da')} borgere bruger, er prøvet; ${formatNumber(held, 'da')} kan adskilles. `
    + (atEdge === 0 ? '' : `Heraf står ${formatNumber(atEdge, 'da')} ved kanten eller er udeladt: Forskellen vises ikke, fordi `
      + `færre end ${formatNumber(minimumCell, 'da')} borgere i en gruppe bruger ordet, eller fordi den ville røbe det. `)
    + (weighted ? 'Andelene er vægtet.' : 'Andelene er ikke vægtet.'),
  oftenest: (group) => `Oftere: ${group}`,
  neither: 'Kan ikke adskilles',
  across: 'Hvor mange der bruger ordet (andel af borgere med svar)',
  up: 'Hvor mange gange så ofte, målt mod alt, hvad gruppen skriver',
  times: (times) => (times === 1 ? 'lige' : `${formatNumber(times, 'da')} gange`),
  share: (share) => `${formatNumber(100 * share, 'da', share < 0.01 ? 1 : 0)} pct.`,
  apart: 'ja',
  alike: 'kan ikke adskilles',
  points: (difference) => signed(difference, 'da'),
  interval: (low, high) => `${signed(low, 'da')} til ${signed(high, 'da')}`,
  shown: (shown, of) => `Viser ${formatNumber(shown, 'da')} af ${formatNumber(of, 'da')}; alle er i filen med tal.`,
  all: 'Begge grupper',
  range: (from, to, of) => `Sted ${formatNumber(from, 'da')}–${formatNumber(to, 'da')} af ${formatNumber(of, 'da')}`,
};

const enPage: ContrastPageWords = {
  heading: 'Differences',
  intro: 'Which words and phrases do two groups of citizens use differently? Only words that enough use are here, and a difference '
    + 'is called one only when it cannot be chance.',
  empty: 'The run has no words to compare: either it was made by an older version of the program, or too few citizens use the '
    + 'same words. Analyse the study again, or read the answers under Themes.',
  by: 'Divide by',
  groups: 'Groups that are compared',
  first: 'Group',
  second: 'Compared with',
  compare: 'Compare',
  caption: 'Words and phrases in the two groups',
  term: 'Word',
  difference: 'Difference, percentage points',
  citizens: 'Citizens',
  verdict: 'Can be told apart',
  note: 'Share of the group’s citizens with an answer who use the word in any of its forms, with uncertainty (95%). Words stand by how much '
    + 'they mark the group. A difference holds when it does so after adjustment for the many words that were tested.',
  linesHeading: 'The word in the answers',
  linesNote: 'Each line is a place in an answer, with the word in the middle.',
  filter: 'Show answers from',
  noLines: 'Nobody in the group uses the word. Choose another group above.',
  pagination: 'More places',
  previous: 'Previous',
  next: 'Next',
  back: 'Back to the differences',
};

const en: ContrastWords = {
  rest: 'the others',
  tooFew: (minimum) => `One of the groups has answers from fewer than ${formatNumber(minimum, 'en')} citizens. Choose a larger one, or compare `
    + 'with the others.',
  title: (groups) => {
    const telling = groups.filter(({ terms }) => terms.length > 0);
    return telling.length === 0 ? 'No words or phrases can be told apart between the two groups'
      : `${telling.map(({ name, terms }) => `${sentence(name)} say more often ${quoted(terms, 'en')}`).join('. ')}.`;
  },
  description: (groups) => 'Points on two axes. To the right stand the words that most use; at the top the words that '
    + `${groups[0]!.name} use more often, at the bottom those that ${groups[1]!.name} use more often. The numbers are in the table.`,
  base: ([a, b], { tested, held, atEdge, minimum, minimumCell, weighted }) => `${sentence(a!.name)}: ${formatNumber(a!.n, 'en')} citizens with an answer, each of whom `
    + `uses ${formatNumber(a!.termsPerCitizen, 'en', 1)} of the words on average; ${b!.name}: ${formatNumber(b!.n, 'en')} citizens and `
    + `${formatNumber(b!.termsPerCitizen, 'en', 1)} words. ${formatNumber(tested, 'en')} words and phrases that at least `
    + `${formatNumber(minimum, 'en')} citizens use were tested; ${formatNumber(held, 'en')} can be told apart. `
    + (atEdge === 0 ? '' : `${formatNumber(atEdge, 'en')} of them stand at the edge or are left out: the difference is not shown, `
      + `since fewer than ${formatNumber(minimumCell, 'en')} citizens in a group use the word, or since it would tell of that. `)
    + (weighted ? 'The shares are weighted.' : 'The shares are not weighted.'),
  oftenest: (group) => `More often: ${group}`,
  neither: 'Cannot be told apart',
  across: 'How many use the word (share of citizens with an answer)',
  up: 'How many times as often, against all that the group writes',
  times: (times) => (times === 1 ? 'equal' : `${formatNumber(times, 'en')} times`),
  share: (share) => formatShare(share, 'en', share < 0.01 ? 1 : 0),
  apart: 'yes',
  alike: 'cannot be told apart',
  points: (difference) => signed(difference, 'en'),
  interval: (low, high) => `${signed(low, 'en')} to ${signed(high, 'en')}`,
  shown: (shown, of) => `Shows ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')}; all are in the file of numbers.`,
  all: 'Both groups',
  range: (from, to, of) => `Place ${formatNumber(from, 'en')}–${formatNumber(to, 'en')} of ${formatNumber(of, 'en')}`,
};

export const contrastPageWords: Readonly<Record<Language, ContrastPageWords>> = { da: daPage, en: enPage };
export const contrastWords: Readonly<Record<Language, ContrastWords>> = { da, en };
