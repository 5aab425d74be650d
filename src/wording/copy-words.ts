import type { Language } from './language.js';
import { referenceWords } from './reference-words.js';

/** What stands where something can be copied. */
export interface CopyWords {
  readonly table: string;
  readonly done: string;
  readonly failed: string;
  readonly reference: (reference: string) => string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  da: {
    table: 'Kopiér tabel', done: 'Kopieret', failed: 'Kunne ikke kopiere: markér tabellen selv', reference: referenceWords('da').note,
  },
  en: {
    table: 'Copy table', done: 'Copied', failed: 'Could not copy: mark the table yourself', reference: referenceWords('en').note,
  },
};
