import type { BreakdownSection } from '../report/question-section.js';
import { significance } from '../report/question-tests.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { withinSentence } from './sentence-words.js';
import type { TextTable } from './table-words.js';

type TestRow = BreakdownSection['tests'][number];

const reasons: Readonly<Record<Language, Readonly<Record<Exclude<TestRow['reason'], ''>, string>>>> = {
  da: {
    'too-few-levels': 'Ikke testet: en af grupperne er tom eller ikke spurgt',
    'one-respondent': 'Ikke testet: en af grupperne er på én borger',
    'no-degrees-of-freedom': 'Ikke testet: for få svar',
    'no-variance': 'Ikke testet: vægtene bestemmer tallet, eller alle svarer ens',
    'sparse-table': 'Ikke testet: for mange kombinationer af svar og gruppe er tomme',
  },
  en: {
    'too-few-levels': 'Not tested: one of the groups is empty or was not asked',
    'one-respondent': 'Not tested: one of the groups is a single citizen',
    'no-degrees-of-freedom': 'Not tested: too few answers',
    'no-variance': 'Not tested: the weights fix the figure, or everybody answers alike',
    'sparse-table': 'Not tested: too many combinations of answer and group are empty',
  },
};

const columns: Readonly<Record<Language, readonly string[]>> = {
  da: ['Sammenligning', 'n', 'Forskel', 'Teststørrelse', 'p', 'p, justeret', 'Konklusion'],
  en: ['Comparison', 'n', 'Difference', 'Statistic', 'p', 'p, adjusted', 'Conclusion'],
};

/** The tests of a question by a variable as a table, those without a test with the reason. */
export function testTable({ label, levels, tests }: BreakdownSection, question: string, language: Language): TextTable {
  const name = (level: string): string => levels.find((each) => each.level === level)?.label[language] ?? level;
  const by = withinSentence(label[language]);
  return {
    caption: `${question} ${language === 'da' ? 'Test af forskelle efter' : 'Tests of differences by'} ${by}`,
    columns: columns[language].map((text, i) => ({ text, numeric: i > 0 && i < 6 })),
    rows: tests.map((row) => [
      compared(row, name, language),
      formatNumber(row.n, language),
      row.difference === null ? '–' : formatNumber(row.difference, language, 2),
      statistic(row, language),
      chance(row.p, language),
      chance(row.pAdjusted, language),
      conclusion(row, language),
    ]),
  };
}

function compared({ test, a, b }: TestRow, name: (level: string) => string, language: Language): string {
  const danish = language === 'da';
  switch (test) {
    case 'rao_scott': return danish ? 'Svarenes fordeling (Rao-Scott)' : 'Spread of the answers (Rao–Scott)';
    case 'wald': return danish ? 'Alle gennemsnit (Wald)' : 'All means (Wald)';
    case 'theme_rest':
    case 'theme_rest_corrected':
    case 'rest': return `${name(a)} ${danish ? 'mod de øvrige' : 'against the others'}`;
    case 'pair':
    case 'theme_pair':
    case 'theme_pair_corrected':
    case 'theme_corrected':
    case 'theme': return `${name(a)} ${danish ? 'mod' : 'against'} ${name(b)}`;
  }
}

function statistic({ statistic: value, df1, df2 }: TestRow, language: Language): string {
  if (value === null || df2 === null) return '–';
  const degrees = (df: number): string => formatNumber(df, language, Number.isInteger(df) ? 0 : 1);
  const freedom = [df1, df2].flatMap((df) => (df === null ? [] : [degrees(df)]));
  return `${df1 === null ? 't' : 'F'}(${freedom.join('; ')}) = ${formatNumber(value, language, 2)}`;
}

/** A p-value to three decimals; what is less than they can show is said to be. */
function chance(p: number | null, language: Language): string {
  if (p === null) return '–';
  return p < 0.001 ? `< ${formatNumber(0.001, language, 3)}` : formatNumber(p, language, 3);
}

function conclusion({ reason, p, pAdjusted, test }: TestRow, language: Language): string {
  if (reason !== '') return reasons[language][reason];
  const decisive = test === 'rao_scott' || test === 'wald' ? p : pAdjusted;
  const holds = decisive !== null && decisive < significance;
  if (language === 'da') return holds ? 'Forskellen holder' : 'Kan ikke adskilles';
  return holds ? 'The difference holds' : 'Cannot be told apart';
}
