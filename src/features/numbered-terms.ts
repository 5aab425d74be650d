import type { Term } from './terms.js';

/** The terms of documents with every different term once: small enough to be handed from thread to thread. */
export interface NumberedTerms {
  /** Different in kind, key or form, in the order in which they are met. */
  readonly terms: readonly Term[];
  /** The terms of each document, as positions among them. */
  readonly documents: readonly Int32Array[];
}

/** Numbers the terms of documents; `documentsOf` is the way back. */
export function numberTerms(documents: readonly (readonly Term[])[]): NumberedTerms {
  const terms: Term[] = [];
  const words = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, number>>();
  const parts = new Map<string, number>();
  const met = (numbers: Map<string, number>, name: string, term: Term): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, terms.length);
    // Plain texts, which another thread can be given.
    return terms.push({ key: term.key, form: term.form, kind: term.kind }) - 1;
  };
  const numberOf = (term: Term): number => {
    if (term.kind === 'part') return met(parts, term.key, term);
    const ofKind = term.kind === 'word' ? words : pairs;
    // By the form first: few forms have two lemmas.
    let keys = ofKind.get(term.form);
    if (keys === undefined) {
      keys = new Map();
      ofKind.set(term.form, keys);
    }
    return met(keys, term.key, term);
  };
  return { terms, documents: documents.map((each) => Int32Array.from(each, numberOf)) };
}

/** The terms of each document; a part's form is its key. */
export function documentsOf({ terms, documents }: NumberedTerms): Term[][] {
  return documents.map((numbers) => Array.from(numbers, (number) => terms[number]!));
}
