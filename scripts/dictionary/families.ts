import type { WordForm } from './word-forms.js';

/**
 * How many listed words of the same class end with a word: a measure of how common it is that needs no texts.
 *
 * @returns by lemma and class with a space between; words that no other ends with are absent
 */
export function familySizes(forms: readonly WordForm[]): ReadonlyMap<string, number> {
  const words = new Map<string, string>();
  for (const { form, makes, stands, wordClass } of forms) {
    if (makes === 'BASE' && stands && wordClass !== 'name' && wordClass !== 'place') words.set(`${form} ${wordClass}`, form);
  }
  const sizes = new Map<string, number>();
  for (const [key, word] of words) {
    for (let from = 1; from < word.length - 1; from++) {
      const ending = key.slice(from);
      if (words.has(ending)) sizes.set(ending, (sizes.get(ending) ?? 0) + 1);
    }
  }
  return sizes;
}
