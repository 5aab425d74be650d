import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

type ChangeCause = 'program' | 'answers' | 'weights' | 'rules' | 'model' | 'codings';

/** What a comparison of two runs says. Counts come as numbers. */
export interface ComparisonWords {
  heading(first: string, second: string): string;
  readonly inputsHeading: string;
  readonly inputsSame: string;
  readonly parts: Readonly<Record<'tool' | 'plan' | 'input' | 'lexicon', string>>;
  readonly what: string;
  readonly first: string;
  readonly second: string;
  readonly none: string;
  answers(of: { readonly both: number; readonly rewritten: number; readonly onlyFirst: number; readonly onlySecond: number }): string;
  recoded(n: number): string;
  /** How many answers changed their themes at a cause's step. */
  recodedBy(cause: ChangeCause, n: number): string;
  readonly themesHeading: string;
  readonly themesSame: string;
  unchanged(rows: number): string;
  onlyIn(run: string, themes: readonly string[]): string;
  readonly theme: string;
  readonly group: string;
  readonly difference: string;
  /** Heads of columns. */
  readonly causes: Readonly<Record<ChangeCause, string>>;
  /** How the change is taken apart. */
  readonly method: string;
  /** What is marked as beyond the uncertainty. */
  readonly beyond: string;
  readonly merged: string;
  readonly suppressed: string;
}

const da: ComparisonWords = {
  heading: (first, second) => `Fra analyse ${first} til analyse ${second}`,
  inputsHeading: 'Det, analyserne er lavet af',
  inputsSame: 'Analyserne er lavet af det samme.',
  parts: { tool: 'program', plan: 'indstilling', input: 'fil', lexicon: 'ordbog' },
  what: 'hvad', first: 'før', second: 'efter', none: '–',
  answers: ({ both, rewritten, onlyFirst, onlySecond }) =>
    `${number(both, 'da')} svar er i begge analyser (${number(rewritten, 'da')} med ændret tekst), ` +
    `${number(onlyFirst, 'da')} kun i den første og ${number(onlySecond, 'da')} kun i den anden.`,
  recoded: (n) => (n === 0 ? 'Alle fælles svar har de samme temaer.' : `${number(n, 'da')} fælles svar har fået andre temaer.`),
  recodedBy: (cause, n) => `${da.causes[cause]}: ${number(n, 'da')} svar`,
  themesHeading: 'Temaernes andele: ændring i procentpoint, og hvad der har ændret dem',
  themesSame: 'Ingen andel er ændret.',
  unchanged: (rows) => (rows === 1 ? '1 andel er uændret og ikke vist.' : `${number(rows, 'da')} andele er uændrede og ikke vist.`),
  onlyIn: (run, themes) => `Kun i analyse ${run}: ${themes.join(', ')}.`,
  theme: 'tema', group: 'gruppe', difference: 'ændring',
  causes: { program: 'program', answers: 'svar', weights: 'vægte', rules: 'regler', model: 'model', codings: 'håndkodning' },
  method: 'Svarene fra den første analyse er kodet igen med én ting ad gangen fra den anden, i kolonnernes rækkefølge. ' +
    'Virker to ting sammen, tæller det med ved den første af dem. Tallene i en række giver tilsammen ændringen.',
  beyond: 'En ændring er ud over usikkerheden, når hver af de to andele ligger uden for den andens usikkerhed (95 pct.). '
    + 'Det er ikke en test: De fleste borgere er de samme i begge analyser.',
  merged: 'Vægtene kunne ikke skilles fra svarene: Vægtningen i den første analyse passer ikke til svarene i den anden.',
  suppressed: 'skjult',
};

const en: ComparisonWords = {
  heading: (first, second) => `From run ${first} to run ${second}`,
  inputsHeading: 'What the runs were made from',
  inputsSame: 'The runs were made from the same.',
  parts: { tool: 'program', plan: 'setting', input: 'file', lexicon: 'lexicon' },
  what: 'what', first: 'before', second: 'after', none: '–',
  answers: ({ both, rewritten, onlyFirst, onlySecond }) =>
    `${number(both, 'en')} answers are in both runs (${number(rewritten, 'en')} with another text), ` +
    `${number(onlyFirst, 'en')} in the first alone and ${number(onlySecond, 'en')} in the second alone.`,
  recoded: (n) => (n === 0 ? 'All common answers have the same themes.' : `${number(n, 'en')} common answers got other themes.`),
  recodedBy: (cause, n) => `${en.causes[cause]}: ${number(n, 'en')} answers`,
  themesHeading: 'Shares of the themes: change in percentage points, and what changed them',
  themesSame: 'No share changed.',
  unchanged: (rows) => (rows === 1 ? '1 share did not change and is not shown.' : `${number(rows, 'en')} shares did not change and are not shown.`),
  onlyIn: (run, themes) => `In run ${run} alone: ${themes.join(', ')}.`,
  theme: 'theme', group: 'group', difference: 'change',
  causes: { program: 'program', answers: 'answers', weights: 'weights', rules: 'rules', model: 'model', codings: 'codings' },
  method: 'The first run\'s answers are coded again with one thing at a time from the second, in the order of the columns. ' +
    'What two things do together counts with the first of them. The figures of a row add up to the change.',
  beyond: 'A change is beyond the uncertainty when each of the two shares lies outside the other’s uncertainty (95%). '
    + 'This is no test: most citizens are the same in both runs.',
  merged: 'The weights could not be told from the answers: the first run\'s weighting does not fit the second\'s answers.',
  suppressed: 'suppressed',
};

function number(value: number, language: Language): string {
  return formatNumber(value, language);
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = { da, en };
