import type { ResponseAnalysis } from '../report/response-analysis.js';
import type { Language } from '../wording/language.js';
import { nonResponseWords } from '../wording/non-response-words.js';
import { pageWords, type PageWords } from '../wording/page-words.js';
import type { TextTable } from '../wording/table-words.js';
import type { DrawnFigure } from './drawn-figure.js';

/** A part of the non-response analysis: what it says in sentences, figures, tables, and notes below them. */
export interface Section {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly figures: readonly DrawnFigure[];
  readonly tables: readonly TextTable[];
  readonly notes: readonly string[];
}

/** The words of the analysis in one language, and how its cells are written. */
export interface ResponseWording {
  readonly language: Language;
  readonly own: ReturnType<typeof nonResponseWords>;
  readonly words: Pick<PageWords, 'figure'>;
  /** A variable's name, or its id where the study has none. */
  labelOf(variable: string): string;
  /** Instead of what rests on too few. */
  readonly hidden: string;
}

export function responseWording({ variables, minimumCell }: ResponseAnalysis, language: Language): ResponseWording {
  const words = pageWords(language);
  return {
    language, words,
    own: nonResponseWords(language),
    labelOf: (id) => variables.find((each) => each.id === id)?.label[language] ?? id,
    hidden: words.figure.suppressed(minimumCell),
  };
}

/** @param head of the first column, which names the rows, and of the others, which hold numbers */
export function numberTable(caption: string, head: readonly string[], rows: TextTable['rows']): TextTable {
  return { caption, columns: head.map((text, i) => ({ text, numeric: i > 0 })), rows };
}

export function section(heading: string, parts: Partial<Omit<Section, 'heading'>>): Section {
  return { heading, sentences: [], figures: [], tables: [], notes: [], ...parts };
}
