import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { clauseStart, isFiniteVerb, type ClauseLexicon } from './clause-order.js';
import { longestPhrase, phraseIndex } from './phrases.js';
import type { PlacedToken } from './sentences.js';
import type { ContrastSide } from './token.js';

export type ContrastLexicon = ClauseLexicon &
  Pick<TextLexicon, 'contrastOpeners' | 'concessions' | 'contrastAdverbs' | 'additionPhrases'>;

/**
 * On which side of a turn each token stands: "god hjælp, men lang ventetid" has `god hjælp` before it and `men lang
 * ventetid` after it. The sides are those of the text, not of what weighs most.
 *
 * The turn is at `men`, `bortset fra`, `selvom` …; where one of those that concede stands first, at the end of its own
 * clause ("Selvom de havde travlt, | fik jeg hjælp"): after a comma, or before the verb that begins the main clause.
 * `dog` or `derimod` turns at the beginning of its clause. A turn at the beginning of a sentence sets it against the
 * sentence before. After `ikke kun`, `men` adds and does not turn. What follows a turn stays after it until the
 * sentence ends.
 *
 * @param tokens of one answer, in order
 * @param sentences the number of each token's sentence
 */
export function createContrast(
  lexicon: ContrastLexicon,
): (tokens: readonly PlacedToken[], sentences: Uint32Array) => ContrastSide[] {
  const openers = phraseIndex(lexicon.contrastOpeners);
  const concessions = phraseIndex(lexicon.concessions);
  const additions = phraseIndex(lexicon.additionPhrases);

  return (tokens, sentences) => {
    const sides: ContrastSide[] = tokens.map(() => 'none');
    let previous = 0;
    for (let first = 0, end = 0; first < tokens.length; previous = first, first = end) {
      while (end < tokens.length && sentences[end] === sentences[first]) end++;
      const turn = turnBetween(first, end);
      if (turn === undefined) continue;
      for (let i = turn === first ? previous : first; i < turn; i++) if (sides[i] === 'none') sides[i] = 'before';
      sides.fill('after', turn, end);
    }
    return sides;

    function turnBetween(first: number, end: number): number | undefined {
      let adds = false;
      for (let i = first; i < end; i++) {
        if (longestPhrase(additions, tokens, i) > 0) adds = true;
        if (lexicon.contrastAdverbs.has(tokens[i]!.norm)) return clauseStart(tokens, sentences, i, lexicon);
        const words = longestPhrase(openers, tokens, i);
        if (words === 0 || i + words > end || (adds && tokens[i]!.norm === 'men')) continue;
        if (i > first || longestPhrase(concessions, tokens, i) === 0) return i;
        const turn = endOfConcession(i + words, end);
        if (turn !== undefined) return turn;
      }
      return undefined;
    }

    /** Where the main clause begins after a concession that stands first. */
    function endOfConcession(from: number, end: number): number | undefined {
      const isClause = /^(?:selvom|om|skønt)$/u.test(tokens[from - 1]!.norm) || tokens[from]?.norm === 'at';
      let verbs = isClause ? 1 : 0;
      for (let i = from; i < end; i++) {
        const { form, norm } = tokens[i]!;
        if (form === ',' && i + 1 < end) return i + 1;
        if (isFiniteVerb(norm, lexicon) && verbs-- === 0) return i;
      }
      return undefined;
    }
  };
}
