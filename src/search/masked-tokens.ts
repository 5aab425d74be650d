import { maskLabels } from '../text/mask-personal-data.js';
import type { Token } from '../text/token.js';

/** What stands for personal data among the words: a word that no letters match, only `<any>` and gaps pass over it. */
const hiddenWord = '\uFFFC';

const label = new RegExp(maskLabels.map((each) => each.replace(/[[\]]/g, String.raw`\$&`)).join('|'), 'g');

/** Where labels such as `[navn]` stand in a masked text, in order. */
export function labelsIn(masked: string): { readonly start: number; readonly end: number }[] {
  return Array.from(masked.matchAll(label), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/**
 * The tokens of a masked answer with each label as one unknown word: what was masked cannot be found by any query, and
 * words on its two sides are no neighbours.
 *
 * @param tokens of the masked text, as a reader gives them
 */
export function maskedTokens(tokens: readonly Token[], masked: string): readonly Token[] {
  const labels = labelsIn(masked);
  if (labels.length === 0) return tokens;
  const kept: Token[] = [];
  const newPlace = new Map<number, number>();
  let at = 0;
  tokens.forEach((token, i) => {
    while (labels[at] && labels[at]!.end <= token.start) at++;
    const hiding = labels[at];
    if (!hiding || token.end <= hiding.start) {
      newPlace.set(i, kept.push(token) - 1);
      return;
    }
    const last = kept.at(-1);
    const isSame = last?.norm === hiddenWord && last.start < hiding.end && hiding.start < last.end;
    if (isSame) kept[kept.length - 1] = { ...last, end: token.end, form: masked.slice(last.start, token.end) };
    else kept.push({ ...token, norm: hiddenWord, lemma: hiddenWord, parts: [], kind: 'word', spelling: undefined });
    newPlace.set(i, kept.length - 1);
  });
  return kept.map((token) => (token.negator < 0 ? token : { ...token, negator: newPlace.get(token.negator)! }));
}
