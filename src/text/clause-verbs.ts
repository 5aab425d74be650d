import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { clauseMark, isFiniteVerb } from './clause-order.js';
import type { PlacedToken } from './sentences.js';

export type VerbLexicon = Pick<TextLexicon, 'dictionary' | 'finiteVerbs' | 'clauseOpeners' | 'subordinators'>;

const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** What opens a quotation, and in plain writing closes it. */
export const quote = /^["”“„»]$/u;
const definiteEnding = /(?:en|et|ne)$/;
/** How far behind a word its verb is looked for. */
export const furthestVerb = 8;
/** No clause is followed further back, so that time stays linear. */
const longestClause = 40;
/** Pronouns that are the subject of their clause. */
export const nominatives: ReadonlySet<string> = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'man']);

/** Whether the clause that ends before a word has its verb already. */
export function hasVerbBefore(tokens: readonly PlacedToken[], index: number, first: number, lexicon: VerbLexicon): boolean {
  for (let i = index - 1; i >= first && index - i <= longestClause; i--) {
    const { norm, form } = tokens[i]!;
    if (isVerb(tokens[i], lexicon)) return true;
    if (clauseMark.test(form) || lexicon.clauseOpeners.has(norm) || lexicon.subordinators.has(norm)) return false;
  }
  return false;
}

/** Whether a verb stands behind a word before the clause ends. */
export function hasVerbBehind(
  tokens: readonly PlacedToken[], index: number, furthest: number, lexicon: VerbLexicon,
): boolean {
  for (let i = index + 1; i < tokens.length && i <= index + furthest; i++) {
    const { norm, form } = tokens[i]!;
    // "Spørgsmålet om løn": behind a noun this one is as often a preposition.
    const opens = lexicon.clauseOpeners.has(norm) || (norm !== 'om' && lexicon.subordinators.has(norm));
    if (opens || clauseMark.test(form) || quote.test(form) || titleCase.test(form) && i === index + 1) return false;
    if (isVerb(tokens[i], lexicon)) return true;
  }
  return false;
}

/** Whether a listed noun has the definite ending. */
export function isDefinite(norm: string, lexicon: VerbLexicon): boolean {
  return hasDefiniteEnding(norm) && isNoun(norm, lexicon) && lexicon.dictionary.lemma(norm) !== norm;
}

export function isNoun(norm: string, { dictionary }: VerbLexicon): boolean {
  return dictionary.lemmas(norm)[0]?.wordClass === 'noun';
}

export function isVerb(token: PlacedToken | undefined, lexicon: VerbLexicon): boolean {
  return token !== undefined && small.test(token.form) && (isFiniteVerb(token.norm, lexicon) ||
    (/(?:r|te|de)$/.test(token.norm) && lexicon.dictionary.lemmas(token.norm)[0]?.wordClass === 'verb'));
}

/** Whether the verb behind a word stands before its subject: then the word opens a main clause. */
export function isFronted(tokens: readonly PlacedToken[], index: number, lexicon: VerbLexicon): boolean {
  for (let i = index + 1; i + 1 < tokens.length && i <= index + furthestVerb; i++) {
    if (clauseMark.test(tokens[i]!.form)) return false;
    if (isVerb(tokens[i], lexicon)) return nominatives.has(tokens[i + 1]!.norm) || tokens[i + 1]!.norm === 'der';
  }
  return false;
}

/** Whether a word ends as nouns in the definite do, listed or not. */
export function hasDefiniteEnding(norm: string): boolean {
  return definiteEnding.test(norm);
}
