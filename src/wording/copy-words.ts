import type { Language } from './language.js';
import { referenceWords } from './reference-words.js';

/** What stands where something can be copied. */
export interface CopyWords {
  readonly table: string;
  readonly allQuotes: string;
  readonly receipt: string;
  readonly done: string;
  readonly failed: string;
  readonly reference: (reference: string) => string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  da: {
    table: 'Kopiér tabel', allQuotes: 'Kopiér alle citater', receipt: 'Kopiér kvitteringen', done: 'Kopieret', failed: 'Kunne ikke kopiere: markér tabellen selv', reference: referenceWords('da').note,
  },
  en: {
    table: 'Copy table', allQuotes: 'Copy all quotes', receipt: 'Copy the receipt', done: 'Copied', failed: 'Could not copy: mark the table yourself', reference: referenceWords('en').note,
  },
};
