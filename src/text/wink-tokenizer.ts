import winkNLP from 'wink-nlp';
import { danishModel } from './danish-model/language-model.js';

/** Beyond these the library's cache of words, which never shrinks, is thrown away. */
const mostWords = 50_000;
const mostCharacters = 8_000_000;

/**
 * Splits texts into their tokens with wink-nlp, the only place that meets it. Each different form is described once
 * and the description is shared; the memory for that is bounded. White space belongs to no token.
 *
 * @param pattern source of the token pattern, flag u, without capture groups; it must match every character that is
 * not white space
 * @param describe called with a form; its result must depend on the form alone
 * @returns a function from a text to the descriptions of its tokens in order
 */
export function createWinkTokenizer<T extends object>(
  pattern: string,
  describe: (form: string) => T,
): (text: string) => T[] {
  const model = danishModel(pattern);
  let library = winkNLP(model, []);
  /** By the library's number of a word; null for white space, which it takes for a word now and then. */
  let described: (T | null | undefined)[] = [];
  let characters = 0;

  return (text) => {
    if (described.length > mostWords || characters > mostCharacters) {
      library = winkNLP(model, []);
      described = [];
      characters = 0;
    }
    const document = library.readDoc(text).tokens();
    // The library wants this very function and calls it without `this`.
    // oxlint-disable-next-line typescript/unbound-method
    const words = document.out(library.its.uniqueId) as number[];
    const found: T[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      let description = described[word];
      if (description === undefined) {
        const form = document.itemAt(i).out();
        description = /^\s/u.test(form) ? null : describe(form);
        described[word] = description;
        characters += form.length;
      }
      if (description !== null) found.push(description);
    }
    return found;
  };
}
