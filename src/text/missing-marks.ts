import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { clauseMark, isFiniteVerb } from './clause-order.js';
import { splitCompound } from './compounds.js';
import type { PlacedToken } from './sentences.js';

export type MarkLexicon = Pick<
  TextLexicon,
  'dictionary' | 'sentenceOpeners' | 'bindingWords' | 'clauseOpeners' | 'clauseJoiners' | 'finiteVerbs' | 'subordinators'
  | 'publicNames' | 'firstNames' | 'surnames'
>;

const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** Words of one letter, whose title case looks like capitals. */
const oneLetter = /^[IÅ]$/u;
const capitals = /^\p{Lu}{2,}$/u;
const closing = /^(?:[)\]}"”’'»]|\.+|…+|[!?]+)$/u;
/** Prepositions that often end a clause ("hun var god at tale med"), and before a subject stand nowhere else. */
const strandable: ReadonlySet<string> = new Set(['i', 'på', 'med', 'af', 'over', 'under', 'mod', 'hos', 'bag', 'foran', 'omkring', 'blandt']);
const nominatives: ReadonlySet<string> = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'man']);
/** Before a word with a capital they belong to a name: De Grå Sider, Hun Sen. */
const beforeNames: ReadonlySet<string> = new Set(['de', 'den', 'det', 'han', 'hun', 'vi', 'man']);
const quote = /^["”“„»]$/u;
const definiteEnding = /(?:en|et|ne)$/;
/** Pronouns that are objects, and words that end a clause behind its verb. */
const objects: ReadonlySet<string> = new Set([
  'mig', 'dig', 'ham', 'hende', 'os', 'jer', 'dem', 'sig', 'op', 'ned', 'ud', 'ind', 'hjem', 'tilbage', 'sammen', 'væk', 'igen',
]);
/** How far behind a word its verb is looked for. */
const furthestVerb = 8;
/** How far behind one that less sets apart from a name or from the capital of a noun. */
const nearVerb = 4;
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
  if (quote.test(token.form)) return opensSpeech(tokens, index, lexicon);
  if (!titleCase.test(token.form)) return false;
  if (!lexicon.sentenceOpeners.has(token.norm)) return isSubjectOfNext(tokens, index, first, lexicon);
  if (before.kind === 'number' || closing.test(before.form)) return true;
  if (beforeNames.has(token.norm) && titleCase.test(tokens[index + 1]?.form ?? '')) return false;
  if (before.kind !== 'word') return false;
  if (lexicon.bindingWords.has(before.norm)) {
    // "Mente han Jeg ved det": a subject behind its verb binds nothing that follows.
    const isBehindVerb = nominatives.has(before.norm) && index - 2 >= first && isVerb(tokens[index - 2], lexicon);
    return (isBehindVerb || strandable.has(before.norm)) && beginsClause(token.norm, lexicon);
  }
  if (small.test(before.form)) return true;
  // After a name other words with a capital may be part of the name, but not what joins clauses or has a verb behind it.
  return beginsClause(token.norm, lexicon) || (!lexicon.firstNames.has(token.norm) && hasVerbBehind(tokens, index, furthestVerb, lexicon));
}

/** Whether a word is never what a preposition or a name before it belongs to. */
function beginsClause(norm: string, { clauseOpeners, clauseJoiners }: MarkLexicon): boolean {
  return nominatives.has(norm) || clauseOpeners.has(norm) || clauseJoiners.has(norm);
}

/** A quotation behind a word is a title, but for one that begins as sentences do and has a verb. */
function opensSpeech(tokens: readonly PlacedToken[], index: number, lexicon: MarkLexicon): boolean {
  const before = tokens[index - 1]!;
  const next = tokens[index + 1];
  return before.kind === 'word' && !lexicon.bindingWords.has(before.norm) && next?.start === tokens[index]!.end &&
    titleCase.test(next.form) && lexicon.sentenceOpeners.has(next.norm) && hasVerbBehind(tokens, index + 1, nearVerb, lexicon);
}

/** A capital alone says little of `I`: it is a pronoun, and telephones write the preposition so too. */
function isPrepositionOfNext(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const before = tokens[index - 1]!;
  return before.kind === 'word' && !lexicon.bindingWords.has(before.norm) && !isVerb(before, lexicon) &&
    !isVerb(tokens[index + 1], lexicon) && hasVerbBefore(tokens, index, first, lexicon) &&
    hasVerbBehind(tokens, index, furthestVerb, lexicon);
}

/** Neither a noun nor a pronoun that is an object stands before a subject but where a sentence ends between them. */
function isSubjectOfNext(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const { norm } = tokens[index]!;
  const before = tokens[index - 1]!;
  const { dictionary } = lexicon;
  // A noun that is all of the sentence so far is a heading.
  const isAfterSmall = small.test(before.form) || index - 1 === first;
  if (before.kind !== 'word' || !isAfterSmall || lexicon.bindingWords.has(before.norm)) return false;
  const mayEnd = isNoun(before.norm, lexicon) || objects.has(before.norm) || isAfterWholeClause(tokens, index, first, lexicon);
  if (!mayEnd) return false;
  if (mayBeName(norm, lexicon) || lexicon.bindingWords.has(norm)) return false;
  const isListed = dictionary.isWord(norm);
  if (!isListed && (!definiteEnding.test(norm) || splitCompound(norm, dictionary) === undefined)) return false;
  const isNounToo = !isListed || dictionary.lemmas(norm).some(({ wordClass }) => wordClass === 'noun');
  // Writers who give nouns a capital give it to no other words.
  if (!isNounToo && small.test(tokens[index + 1]?.form ?? '')) return true;
  const isDefinite = definiteEnding.test(norm) && (!isListed || (isNoun(norm, lexicon) && dictionary.lemma(norm) !== norm));
  if (isDefinite && tokens[index + 1]?.form === ',') return true;
  return hasVerbBehind(tokens, index, isDefinite ? furthestVerb : nearVerb, lexicon);
}

/** A clause has one finite verb: where it has it, and stands not in the middle of a phrase, another verb is another clause's. */
function isAfterWholeClause(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const before = tokens[index - 1]!;
  return !before.norm.endsWith('e') && !isVerb(before, lexicon) && hasVerbBefore(tokens, index, first, lexicon);
}

function mayBeName(norm: string, { dictionary, firstNames, surnames, publicNames }: MarkLexicon): boolean {
  return dictionary.isName(norm) || firstNames.has(norm) || surnames.has(norm) || publicNames.has(norm);
}

/** Whether the clause that ends before a word has its verb already. */
function hasVerbBefore(tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon): boolean {
  for (let i = index - 1; i >= first && index - i <= longestClause; i--) {
    const { norm, form } = tokens[i]!;
    if (isVerb(tokens[i], lexicon)) return true;
    if (clauseMark.test(form) || lexicon.clauseOpeners.has(norm) || lexicon.subordinators.has(norm)) return false;
  }
  return false;
}

/** Whether a verb stands behind a word before the clause ends. */
function hasVerbBehind(
  tokens: readonly PlacedToken[], index: number, furthest: number, lexicon: MarkLexicon,
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
  const behindQuote = quote.test(tokens[index]!.form) && tokens[index + 1]?.start === tokens[index]!.end ? index + 1 : index;
  if (!isTitleCase(tokens, behindQuote)) return false;
  let start = index;
  while (start > first && inCapitals(tokens[start - 1]!)) start--;
  // "I USA": a heading of capitals begins with a longer word.
  while (start < index && oneLetter.test(tokens[start]!.form)) start++;
  if (start === first) return index - first > 1 || tokens[first]!.form.length >= 5;
  return isHeading(tokens, start, index, lexicon);
}

/** The first word in capitals of a heading that a word with one capital stands behind. */
function opensHeading(tokens: readonly PlacedToken[], index: number, lexicon: MarkLexicon): boolean {
  const before = tokens[index - 1]!;
  if (before.kind !== 'word' || capitals.test(before.form) || lexicon.bindingWords.has(before.norm)) return false;
  let end = index + 1;
  while (end < tokens.length && end - index <= longestHeading && inCapitals(tokens[end]!)) end++;
  return isHeading(tokens, index, end, lexicon) && end < tokens.length && isTitleCase(tokens, end);
}

/** Two words or more that the dictionary has: no shortenings and no single word that is stressed. */
function isHeading(tokens: readonly PlacedToken[], start: number, end: number, { dictionary }: MarkLexicon): boolean {
  if (end - start < 2 || end - start > longestHeading) return false;
  for (let i = start; i < end; i++) if (!dictionary.isWord(tokens[i]!.norm)) return false;
  return true;
}

function inCapitals({ form }: PlacedToken): boolean {
  return capitals.test(form) || oneLetter.test(form);
}

function isTitleCase(tokens: readonly PlacedToken[], index: number): boolean {
  const { form } = tokens[index]!;
  return titleCase.test(form) || (oneLetter.test(form) && small.test(tokens[index + 1]?.form ?? ''));
}
