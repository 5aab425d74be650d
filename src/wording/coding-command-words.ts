import { codingCommandWordsDa } from './coding-command-words-da.js';
import { codingCommandWordsEn } from './coding-command-words-en.js';
import type { Language } from './language.js';

/** What the commands for coding by hand say. Numbers come as text in the reader's language. */
export interface CodingCommandWords {
  readonly about: string;
  readonly commands: Readonly<Record<'sheet' | 'read' | 'agreement' | 'next' | 'curve', string>>;
  readonly options: Readonly<Record<
    | 'sheetOut' | 'count' | 'seed' | 'sheetCoder' | 'coded' | 'list' | 'codebook' | 'sheet' | 'codingsOut' | 'readCoder'
    | 'codings' | 'intervalSeed' | 'disagreements' | 'nextOut' | 'measuring' | 'model' | 'draws' | 'curveOut' | 'figure' | 'sizes' | 'question', string>>;
  readonly sheetWritten: (file: string, answers: string, seed: number | undefined) => string;
  readonly codingsWritten: (file: string, codings: string, noTheme: string) => string;
  readonly agreement: {
    readonly coder: (name: string, answers: string, shared: string) => string;
    readonly shared: (answers: string) => string;
    readonly chosen: (codings: string) => string;
    readonly heading: string;
    readonly caption: string;
    readonly sets: string;
    readonly mean: string;
    readonly heads: Readonly<Record<'theme' | 'alpha' | 'interval' | 'given' | 'differing' | 'kappa' | 'positive' | 'negative' | 'n', string>>;
    readonly shareOf: (coder: string) => string;
    readonly gaps: Readonly<Record<'not-shared' | 'no-variation' | 'no-disagreement' | 'too-rare', string>>;
    readonly limits: string;
  };
  readonly next: {
    readonly basis: Readonly<Record<'learned' | 'model' | 'rules', (coded: string) => string>>;
    readonly heads: Readonly<Record<'answer' | 'doubt' | 'themes' | 'likeness', string>>;
    readonly teaches: string;
  };
  readonly curveWritten: (file: string) => string;
}

export const codingCommandWords: Readonly<Record<Language, CodingCommandWords>> = {
  da: codingCommandWordsDa, en: codingCommandWordsEn,
};
