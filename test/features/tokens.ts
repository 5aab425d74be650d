import type { Token } from '../../src/text/token.js';

/** A token that stands alone in its sentence's text, for tests that need no reader. */
export function token(form: string, rest: Partial<Token> = {}): Token {
  const norm = form.toLowerCase().normalize('NFC');
  return {
    form,
    norm,
    lemma: norm,
    parts: [],
    start: 0,
    end: form.length,
    sentence: 0,
    negated: false,
    negator: -1,
    contrast: 'none',
    kind: 'word',
    ...rest,
  };
}

/** The words of one sentence, with the lemmas that are given. */
export function words(sentence: string, lemmas: Readonly<Record<string, string>> = {}): Token[] {
  return sentence.split(' ').map((form) => token(form, { lemma: lemmas[form] ?? form.toLowerCase() }));
}
