import type { Term } from './terms.js';

/**
 * For each term the form that its answers write most often, for people to read in its place: lemmas may be stems. Of
 * equally frequent forms the one in lower case stands, then the first in code unit order. The lemma of a compound's
 * part stands only for terms that no answer writes as a word of its own.
 *
 * @param documents the terms of each answer
 * @returns a map from every term key in the documents to its form
 */
export function readableForms(documents: readonly (readonly Term[])[]): ReadonlyMap<string, string> {
  const written = new Map<string, Map<string, number>>();
  const parts = new Map<string, string>();
  for (const terms of documents) {
    for (const { key, form, kind } of terms) {
      if (kind === 'part') {
        parts.set(key, form);
        continue;
      }
      const forms = written.get(key);
      if (forms === undefined) written.set(key, new Map([[form, 1]]));
      else forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  const readable = new Map(parts);
  for (const [key, forms] of written) readable.set(key, mostFrequent(forms));
  return readable;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let bestCount = 0;
  for (const [form, count] of forms) {
    if (count > bestCount || (count === bestCount && standsBefore(form, best))) {
      best = form;
      bestCount = count;
    }
  }
  return best;
}

function standsBefore(form: string, other: string): boolean {
  const isLower = form === form.toLowerCase();
  const otherIsLower = other === other.toLowerCase();
  return isLower === otherIsLower ? form < other : isLower;
}
