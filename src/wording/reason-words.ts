import { flagReason, type FlagReason, type NoTest } from '../figures/reason.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import type { TextTable } from './table-words.js';

interface ReasonWords {
  /** Why a figure is hidden or marked, after the figure. */
  readonly flags: Readonly<Record<Exclude<FlagReason, ''>, (minimumCell: number) => string>>;
  /** Why there is no test, as a label. */
  readonly tests: Readonly<Record<Exclude<NoTest, ''>, string>>;
  readonly noTestsCaption: string;
  readonly noTestsHeads: readonly [string, string];
}

const words: Readonly<Record<Language, ReasonWords>> = {
  da: {
    flags: {
      'empty-domain': () => 'ingen svar',
      'one-respondent': (minimum) => `under ${minimum} borgere`,
      'few-respondents': (minimum) => `under ${minimum} borgere`,
      complement: () => 'skjult, så andres tal ikke kan regnes ud',
      'no-degrees-of-freedom': () => 'usikkerheden kan ikke beregnes: for få svar i grupperne bag vægtene',
      'few-effective': () => 'usikkert: bygger på få svar',
      'wide-interval': () => 'usikkert: bredt interval',
    },
    tests: {
      'too-few-levels': 'kun én gruppe eller ét slags svar at sammenligne',
      'one-respondent': 'en gruppe med en enkelt borger',
      'no-degrees-of-freedom': 'for få svar til at måle usikkerheden (ingen frihedsgrader)',
      'no-variance': 'vægtene låser tallene fast, eller alle svarer ens: ingen tilfældighed at måle mod',
      'sparse-table': 'for mange kombinationer uden svar',
    },
    noTestsCaption: 'Sammenligninger, der ikke kunne testes',
    noTestsHeads: ['Grund', 'Antal'],
  },
  en: {
    flags: {
      'empty-domain': () => 'no answers',
      'one-respondent': (minimum) => `under ${minimum} citizens`,
      'few-respondents': (minimum) => `under ${minimum} citizens`,
      complement: () => 'hidden, so that others’ figures cannot be worked out',
      'no-degrees-of-freedom': () => 'the uncertainty cannot be computed: too few answers in the groups behind the weights',
      'few-effective': () => 'uncertain: rests on few answers',
      'wide-interval': () => 'uncertain: wide interval',
    },
    tests: {
      'too-few-levels': 'only one group or one kind of answer to compare',
      'one-respondent': 'a group of a single citizen',
      'no-degrees-of-freedom': 'too few answers to measure the uncertainty (no degrees of freedom)',
      'no-variance': 'the weights fix the figures, or everybody answers alike: there is no chance to measure against',
      'sparse-table': 'too many combinations without answers',
    },
    noTestsCaption: 'Comparisons that could not be tested',
    noTestsHeads: ['Reason', 'Number'],
  },
};

/**
 * Why a figure is hidden or marked, such as 'usikkert: bygger på få svar'; '' where it is neither.
 *
 * @param minimumCell fewest citizens that a figure may rest on, from the study's quote policy
 */
export function flagReasonText(
  estimate: Parameters<typeof flagReason>[0],
  minimumCell: number,
  language: Language,
): string {
  const reason = flagReason(estimate, minimumCell);
  return reason === '' ? '' : words[language].flags[reason](minimumCell);
}

/** How many tests have no result, a row a reason, in the order in which the reasons first occur. */
export function noTestsTable(reasons: readonly NoTest[], language: Language): TextTable {
  const { tests, noTestsCaption: caption, noTestsHeads } = words[language];
  const counts = new Map<string, number>();
  for (const reason of reasons) if (reason !== '') counts.set(tests[reason], (counts.get(tests[reason]) ?? 0) + 1);
  return {
    caption,
    columns: noTestsHeads.map((text, i) => ({ text, numeric: i > 0 })),
    rows: Array.from(counts, ([reason, count]) => [reason, formatNumber(count, language)]),
  };
}
