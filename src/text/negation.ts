import type { Phrase, TextLexicon } from '../lexicon/text-lexicon.js';
import type { PlacedToken } from './sentences.js';

export type NegationLexicon = Pick<
  TextLexicon,
  'negationCues' | 'negationExceptions' | 'negationClosedPhrases' | 'clauseOpeners' | 'clauseJoiners' | 'subjects'
>;

/** Words that a cue reaches; beyond them a clause has usually turned to something else. */
const reach = 6;

const clauseMark = /^(?:[,.;:()–—]|\.{2,}|…+|[!?]+|[-–—]{2,})$/u;

/**
 * Which tokens stand in the scope of a negation.
 *
 * The scope runs from the word after the cue to the end of the clause, at most six words: to a comma, dot, colon,
 * semicolon, bracket, dash, question or exclamation mark, to a new sentence, to a word that opens a clause (`men`,
 * `fordi` …), or to `og`, `så`, `da` … when a subject follows ("ikke så god" goes on, "ikke, så jeg" does not). The
 * cue itself is not negated, nor is what stands before it: in "de lyttede ikke" no word is marked. Two lists bend
 * this: `ikke kun`, `ikke mindst` … have no scope; `ikke noget at klage over` … end it with the phrase.
 *
 * @param tokens of one answer, in order
 * @param sentences the number of each token's sentence
 * @returns 1 for a token in scope, 0 for another
 */
export function createNegation(
  lexicon: NegationLexicon,
): (tokens: readonly PlacedToken[], sentences: Uint32Array) => Uint8Array {
  const exceptions = byFirstWord(lexicon.negationExceptions);
  const closedPhrases = byFirstWord(lexicon.negationClosedPhrases);

  return (tokens, sentences) => {
    const negated = new Uint8Array(tokens.length);
    let left = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (i > 0 && sentences[i] !== sentences[i - 1]) left = 0;
      if (left > 0 && endsClause(tokens, i, lexicon)) left = 0;
      if (lexicon.negationCues.has(token.norm)) {
        const closed = longestMatch(closedPhrases, tokens, i);
        if (closed > 0) left = closed - 1;
        else left = longestMatch(exceptions, tokens, i) > 0 ? 0 : reach;
      } else if (left > 0 && (token.kind === 'word' || token.kind === 'number')) {
        negated[i] = 1;
        left--;
      }
    }
    return negated;
  };
}

function endsClause(tokens: readonly PlacedToken[], index: number, lexicon: NegationLexicon): boolean {
  const { kind, form, norm } = tokens[index]!;
  if (kind === 'punctuation') return clauseMark.test(form);
  if (lexicon.clauseOpeners.has(norm)) return true;
  const after = tokens[index + 1];
  return after !== undefined && lexicon.clauseJoiners.has(norm) && lexicon.subjects.has(after.norm);
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase[0]!;
    const same = table.get(first);
    if (same === undefined) table.set(first, [phrase]);
    else same.push(phrase);
  }
  return table;
}

/** Words of the longest phrase that stands at the index; 0 when none does. */
function longestMatch(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly PlacedToken[],
  index: number,
): number {
  let longest = 0;
  for (const phrase of phrases.get(tokens[index]!.norm) ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => tokens[index + k]?.norm === word)) longest = phrase.length;
  }
  return longest;
}
