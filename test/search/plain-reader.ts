import type { ReadText, Token } from '../../src/text/token.js';

const endings = /(?:erne|eren|ere|ede|ene|ens|er|en|et|te|e|t)$/u;

function lemmaOf(norm: string): string {
  return norm.length > 3 ? norm.replace(endings, '') : norm;
}

/**
 * A reader that is simple enough to predict: words are letters and digits, a sentence ends at . ! ?, the lemma is the
 * word without a few endings, `-` joins a compound, `ikke` or `ingen` negates what follows up to a comma, and `men`
 * parts a sentence into what stands before and after it.
 */
export const plainReader: ReadText = (answer) => {
  const tokens: Token[] = [];
  let sentence = 0;
  let negator = -1;
  for (const found of answer.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)) {
    const form = found[0];
    const norm = form.normalize('NFC').toLowerCase();
    const isWord = /[\p{L}\p{N}]/u.test(form);
    const lemma = lemmaOf(norm);
    const parts = norm.includes('-') ? norm.split('-').map(lemmaOf) : [];
    const start = found.index;
    const kind = /^\d+$/u.test(form) ? 'number' : isWord ? 'word' : 'punctuation';
    const cue = norm === 'ikke' || norm === 'ingen';
    if (!isWord) negator = -1;
    const by = cue || !isWord ? -1 : negator;
    tokens.push({
      form, norm, lemma, parts, start, end: start + form.length, sentence, negated: by !== -1, negator: by,
      contrast: 'none', kind,
    });
    if (cue) negator = tokens.length - 1;
    if (/[.!?]/u.test(form)) sentence += 1;
  }
  const turns = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.norm === 'men' && !turns.has(token.sentence)) turns.set(token.sentence, i);
  });
  return tokens.map((token, i): Token => {
    const turn = turns.get(token.sentence);
    return { ...token, contrast: turn === undefined ? 'none' : i < turn ? 'before' : 'after' };
  });
};
