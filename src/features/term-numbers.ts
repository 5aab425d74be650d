import type { Term } from './terms.js';

/** Gives terms that count alike one number, from 0 up in the order in which they are met. */
export interface TermNumbers {
  readonly size: number;
  /** The term's number; a new one gets the next. */
  add(term: Term): number;
}

/**
 * Words count alike when lemma and form are the same, parts of compounds and pairs when their keys are. A word is looked up by its
 * form, which is a string already, and only then by its lemma, which one form seldom has two of.
 */
export function createTermNumbers(): TermNumbers {
  const words = new Map<string, { readonly key: string; readonly number: number }>();
  const otherLemmas = new Map<string, number>();
  const parts = new Map<string, number>();
  const pairs = new Map<string, number>();
  let size = 0;
  const numberIn = (numbers: Map<string, number>, key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, size);
    return size++;
  };
  return {
    get size() {
      return size;
    },
    add({ key, form, kind }) {
      if (kind === 'part') return numberIn(parts, key);
      if (kind === 'pair') return numberIn(pairs, key);
      const known = words.get(form);
      if (known?.key === key) return known.number;
      if (known !== undefined) return numberIn(otherLemmas, `${key} ${form}`);
      words.set(form, { key, number: size });
      return size++;
    },
  };
}
