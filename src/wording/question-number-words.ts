import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the page says that tells where a closed question's numbers come from. */
interface QuestionNumberWords {
  readonly heading: string;
  readonly intro: string;
  /** Heads of the columns: what is counted, its value, standard error, interval, n, effective n, what is said of it. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly everybody: string;
  readonly mean: string;
  readonly nets: Readonly<Record<'top2' | 'bottom2', string>>;
  readonly dontKnow: string;
  readonly missing: string;
  /** @param weighted whether answers count by weights */
  readonly note: (weighted: boolean) => string;
  /** What leads to the answers in words of citizens at a level. */
  readonly answersOf: (name: string) => string;
  readonly rows: string;
  readonly weights: string;
  readonly back: string;
  readonly points: (points: number) => string;
}

export const questionNumberWords: Readonly<Record<Language, QuestionNumberWords>> = {
  da: {
    heading: 'Hvor tallene kommer fra',
    intro: 'Hvert tal med sin usikkerhed og det antal besvarelser, det bygger på.',
    columns: ['Hvad', 'Tal', 'Standardfejl', 'Usikkerhed (95 pct.)', 'n', 'Effektivt n', 'Bemærkning'],
    everybody: 'Alle',
    mean: 'Gennemsnitlig score',
    nets: { top2: 'De to mest positive svar', bottom2: 'De to mest negative svar' },
    dontKnow: 'Ved ikke/ikke relevant, af dem, der svarede',
    missing: 'Intet svar, af dem, der blev spurgt',
    note: (weighted) => `n er besvarelser, som de blev givet. ${weighted ? 'Tallene er vægtede, og det effektive n er så mange besvarelser '
      + 'uden vægte, der ville give samme usikkerhed. ' : ''}Standardfejl af andele er i procentpoint.`,
    answersOf: (name) => `Svar med egne ord: ${name}`,
    rows: 'Hent tallene som fil (CSV)',
    weights: 'Hvordan der er vægtet',
    back: 'Tilbage til spørgsmålet',
    points: (points) => formatNumber(points * 100, 'da', 2),
  },
  en: {
    heading: 'Where the numbers come from',
    intro: 'Each number with its uncertainty and how many responses it rests on.',
    columns: ['What', 'Number', 'Standard error', 'Uncertainty (95%)', 'n', 'Effective n', 'Remark'],
    everybody: 'Everybody',
    mean: 'Mean score',
    nets: { top2: 'The two most positive answers', bottom2: 'The two most negative answers' },
    dontKnow: 'Don’t know/not relevant, of those who answered',
    missing: 'No answer, of those who were asked',
    note: (weighted) => `n are responses as they were given. ${weighted ? 'The numbers are weighted, and the effective n is how many '
      + 'responses without weights would be as certain. ' : ''}Standard errors of shares are in percentage points.`,
    answersOf: (name) => `Answers in their own words: ${name}`,
    rows: 'Take the numbers as a file (CSV)',
    weights: 'How it is weighted',
    back: 'Back to the question',
    points: (points) => formatNumber(points * 100, 'en', 2),
  },
};
