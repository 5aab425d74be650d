import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { clauseMark, isFiniteVerb } from './clause-order.js';
import type { PlacedToken } from './sentences.js';

export type MarkLexicon = Pick<
  TextLexicon,
  'dictionary' | 'sentenceOpeners' | 'bindingWords' | 'clauseOpeners' | 'clauseJoiners' | 'finiteVerbs' | 'subordinators'
  | 'publicNames'
>;

const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** Words of one letter, whose title case looks like capitals. */
const oneLetter = /^[IÅ]$/u;
const capitals = /^\p{Lu}{2,}$/u;
const closing = /^(?:[)\]}"”’'»]|\.+|…+|[!?]+)$/u;
const dash = /^[-–—]$/;
const articles: ReadonlySet<string> = new Set(['de', 'den', 'det']);
const definiteEnding = /(?:en|et|ne)$/;
/** Pronouns that are objects, and words that end a clause behind its verb. */
const objects: ReadonlySet<string> = new Set([
  'mig', 'dig', 'ham', 'hende', 'os', 'jer', 'dem', 'sig', 'op', 'ned', 'ud', 'ind', 'hjem', 'tilbage', 'sammen', 'væk', 'igen',
]);
/** How far behind a word its verb is looked for. */
const furthestVerb = 8;
/** No clause is followed further back, and no heading is longer, so that time stays linear. */
const longestClause = 40;
const longestHeading = 12;

/**
 * Whether a capital begins a sentence although no mark ended the one before: on a word that has it nowhere else
 * ("en god sagsbehandler Hun lytter"), on the preposition `i` where two clauses have each their verb ("han var syg I
 * dag er han rask"), and on a subject that stands behind what cannot stand before it ("et netværk af skoler
 * Usikkerheden gør det svært").
 *
 * @param index a token with another before it
 * @param first position of the first token of the sentence so far
 */
export function lacksMark(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  if (token.start === before.end) return false;
  if (token.form === 'I') return isPrepositionOfNext(tokens, index, first, lexicon);
  if (!titleCase.test(token.form)) return false;
  if (!lexicon.sentenceOpeners.has(token.norm)) return isSubjectOfNext(tokens, index, lexicon);
  if (before.kind === 'number' || closing.test(before.form) || isLooseDash(tokens, index - 1, first)) return true;
  // De Grå Sider, Det Danske Filminstitut
  if (articles.has(token.norm) && titleCase.test(tokens[index + 1]?.form ?? '')) return false;
  if (before.kind !== 'word' || lexicon.bindingWords.has(before.norm)) return false;
  if (small.test(before.form)) return true;
  // After a name other words with a capital may be part of the name, but not what joins clauses or has a verb behind it.
  return lexicon.clauseOpeners.has(token.norm) || lexicon.clauseJoiners.has(token.norm) ||
    isVerb(tokens[index + 1], lexicon) || (isVerb(tokens[index + 2], lexicon) && small.test(tokens[index + 1]!.form));
}

/** Whether a dash stands apart from both its neighbours and does not open the sentence as a bullet does. */
function isLooseDash(tokens: readonly PlacedToken[], index: number, first: number): boolean {
  const before = tokens[index - 1]!;
  return index > first && dash.test(tokens[index]!.form) && before.kind !== 'punctuation' && before.end < tokens[index]!.start;
}

/** A capital alone says little of `I`: it is a pronoun, and telephones write the preposition so too. */
function isPrepositionOfNext(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const before = tokens[index - 1]!;
  return before.kind === 'word' && !lexicon.bindingWords.has(before.norm) && !isVerb(before, lexicon) &&
    !isVerb(tokens[index + 1], lexicon) && hasVerbBefore(tokens, index, first, lexicon) &&
    hasVerbBehind(tokens, index, lexicon);
}

/** Neither a noun nor a pronoun that is an object stands before a subject but where a sentence ends between them. */
function isSubjectOfNext(tokens: readonly PlacedToken[], index: number, lexicon: MarkLexicon): boolean {
  const { norm } = tokens[index]!;
  const before = tokens[index - 1]!;
  const { dictionary } = lexicon;
  if (before.kind !== 'word' || !small.test(before.form) || lexicon.bindingWords.has(before.norm)) return false;
  if (!isNoun(before.norm, lexicon) && !objects.has(before.norm)) return false;
  if (dictionary.isName(norm) || lexicon.publicNames.has(norm)) return false;
  if (!definiteEnding.test(norm) || !isNoun(norm, lexicon) || dictionary.lemma(norm) === norm) return false;
  return tokens[index + 1]?.form === ',' || hasVerbBehind(tokens, index, lexicon);
}

/** Whether the clause that ends before a word has its verb already. */
function hasVerbBefore(tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon): boolean {
  for (let i = index - 1; i >= first && index - i <= longestClause; i--) {
    const { norm, form } = tokens[i]!;
    if (isFiniteVerb(norm, lexicon)) return true;
    if (clauseMark.test(form) || lexicon.clauseOpeners.has(norm) || lexicon.subordinators.has(norm)) return false;
  }
  return false;
}

/** Whether a verb stands behind a word before the clause ends. */
function hasVerbBehind(tokens: readonly PlacedToken[], index: number, lexicon: MarkLexicon): boolean {
  for (let i = index + 1; i < tokens.length && i <= index + furthestVerb; i++) {
    const { norm, form } = tokens[i]!;
    // "Spørgsmålet om løn": behind a noun this one is as often a preposition.
    const opens = lexicon.clauseOpeners.has(norm) || (norm !== 'om' && lexicon.subordinators.has(norm));
    if (opens || clauseMark.test(form)) return false;
    if (isVerb(tokens[i], lexicon)) return true;
  }
  return false;
}

function isNoun(norm: string, { dictionary }: MarkLexicon): boolean {
  return dictionary.lemmas(norm)[0]?.wordClass === 'noun';
}

function isVerb(token: PlacedToken | undefined, lexicon: MarkLexicon): boolean {
  return token !== undefined && small.test(token.form) && (isFiniteVerb(token.norm, lexicon) ||
    (/(?:r|te|de)$/.test(token.norm) && lexicon.dictionary.lemmas(token.norm)[0]?.wordClass === 'verb'));
}

/**
 * Whether this word stands where a heading in capitals ends or begins: behind one that fills the sentence so far, or on
 * either side of one of several listed words ("kun hverdagsbiler DET NYTTER Citat slut").
 *
 * @param first position of the first token of the sentence so far
 */
export function bordersHeading(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  if (index === first) return false;
  if (capitals.test(tokens[index]!.form)) return opensHeading(tokens, index, lexicon);
  if (!isTitleCase(tokens, index)) return false;
  let start = index;
  while (start > first && capitals.test(tokens[start - 1]!.form)) start--;
  if (start === first) return index - first > 1 || tokens[first]!.form.length >= 5;
  return isHeading(tokens, start, index, lexicon);
}

/** The first word in capitals of a heading that a word with one capital stands behind. */
function opensHeading(tokens: readonly PlacedToken[], index: number, lexicon: MarkLexicon): boolean {
  const before = tokens[index - 1]!;
  if (before.kind !== 'word' || capitals.test(before.form) || lexicon.bindingWords.has(before.norm)) return false;
  let end = index + 1;
  while (end < tokens.length && end - index <= longestHeading && capitals.test(tokens[end]!.form)) end++;
  return isHeading(tokens, index, end, lexicon) && end < tokens.length && isTitleCase(tokens, end);
}

/** Two words or more that the dictionary has: no shortenings and no single word that is stressed. */
function isHeading(tokens: readonly PlacedToken[], start: number, end: number, { dictionary }: MarkLexicon): boolean {
  if (end - start < 2 || end - start > longestHeading) return false;
  for (let i = start; i < end; i++) if (!dictionary.isWord(tokens[i]!.norm)) return false;
  return true;
}

function isTitleCase(tokens: readonly PlacedToken[], index: number): boolean {
  const { form } = tokens[index]!;
  return titleCase.test(form) || (oneLetter.test(form) && small.test(tokens[index + 1]?.form ?? ''));
}
