import type { TextLexicon } from '../lexicon/text-lexicon.js';
import {
  furthestVerb, hasDefiniteEnding, hasVerbBefore, hasVerbBehind, isDefinite, isFronted, isNoun, isVerb, nominatives, quote,
  type VerbLexicon,
} from './clause-verbs.js';
import { splitCompound } from './compounds.js';
import type { PlacedToken } from './sentences.js';

export type MarkLexicon = VerbLexicon & Pick<
  TextLexicon, 'sentenceOpeners' | 'bindingWords' | 'clauseJoiners' | 'publicNames' | 'firstNames' | 'surnames'
>;

const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** What stands behind a mark and belongs to it. */
export const closer = /^(?:[)\]}"”’'»]|\.+|…+|[!?]+)$/u;
/** Prepositions that often end a clause ("hun var god at tale med"), and before a subject stand nowhere else. */
const strandable: ReadonlySet<string> = new Set(['i', 'på', 'med', 'af', 'over', 'under', 'mod', 'hos', 'bag', 'foran', 'omkring', 'blandt']);
/** Before a word with a capital they belong to a name: De Grå Sider, Hun Sen. */
const beforeNames: ReadonlySet<string> = new Set(['de', 'den', 'det', 'han', 'hun', 'vi', 'man']);
/** Pronouns that are objects, and words that end a clause behind its verb. */
const objects: ReadonlySet<string> = new Set([
  'mig', 'dig', 'ham', 'hende', 'os', 'jer', 'dem', 'sig', 'op', 'ned', 'ud', 'ind', 'hjem', 'tilbage', 'sammen', 'væk', 'igen',
]);
/** How far behind one that less sets apart from a name or from the capital of a noun. */
const nearVerb = 4;
/** Words of a name. */
const longestName = 5;

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
  if (!lexicon.sentenceOpeners.has(token.norm)) {
    return isSubjectOfNext(tokens, index, first, lexicon) || isNameOfNext(tokens, index, first, lexicon);
  }
  if (before.kind === 'number' || closer.test(before.form)) return true;
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
    !isVerb(tokens[index + 1], lexicon) &&
    (isFronted(tokens, index, lexicon) ||
      (hasVerbBefore(tokens, index, first, lexicon) && hasVerbBehind(tokens, index, furthestVerb, lexicon)));
}

/** A name with its verb behind it, where the clause before has its own verb and ends with what names no person. */
function isNameOfNext(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: MarkLexicon,
): boolean {
  const { norm, form } = tokens[index - 1]!;
  if (!small.test(form) || !(isDefinite(norm, lexicon) || objects.has(norm))) return false;
  let end = index + 1;
  while (end < tokens.length && end - index < longestName && titleCase.test(tokens[end]!.form)) end++;
  return isVerb(tokens[end], lexicon) && hasVerbBefore(tokens, index, first, lexicon);
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
  if (!isListed && splitCompound(norm, dictionary) === undefined) return false;
  const isNounToo = !isListed || dictionary.lemmas(norm).some(({ wordClass }) => wordClass === 'noun');
  // Writers who give nouns a capital give it to no other words.
  if (!isNounToo && small.test(tokens[index + 1]?.form ?? '')) return true;
  if (isListed ? isDefinite(norm, lexicon) : hasDefiniteEnding(norm)) {
    return tokens[index + 1]?.form === ',' || hasVerbBehind(tokens, index, furthestVerb, lexicon);
  }
  // "Under overskriften Kystland byder hun": before the verb of its own clause it may be a title.
  return hasVerbBefore(tokens, index, first, lexicon) && hasVerbBehind(tokens, index, nearVerb, lexicon);
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
