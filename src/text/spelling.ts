import { distance } from 'fastest-levenshtein';
import type { Dictionary } from '../lexicon/dictionary.js';
import { danishLetter, doubledLetter, similarWords, type SimilarWord } from './similar-words.js';

/** What an unknown word is read as. */
export interface SpellingReading {
  /** A word, or two with a space between where the writer joined them. */
  readonly readAs: string;
  readonly kind: SpellingKind;
}

/**
 * How: `given` in the study's own list; `usual` on the lexicon's list of common misspellings; `letters` æ, ø, å
 * written ae, oe, aa or letters drawn out; `joined` two words in one; `similar` the nearest known word; `frequent` the
 * nearest word that the study's answers often have.
 */
export type SpellingKind = 'given' | 'usual' | 'letters' | 'joined' | 'similar' | 'frequent';

/** What words are read as, by norm; a word read as itself is kept as it is. */
export type SpellingTable = ReadonlyMap<string, SpellingReading>;

/**
 * What a word that nothing is known of is most likely meant to be, from its letters alone.
 *
 * @param norm a word that is neither listed nor a compound
 * @param isCapitalised whether it may be a name: then it is read as another word only for a
 * Danish letter of a common one
 * @returns undefined when nothing is near enough: it is then a word that the dictionary lacks
 */
export function readMisspelt(norm: string, isCapitalised: boolean, dictionary: Dictionary): SpellingReading | undefined {
  if (norm.length > 30 || !/^[\p{Ll}-]+$/u.test(norm)) return undefined;
  const letters = withDanishLetters(norm, dictionary);
  if (letters !== undefined) return { readAs: letters, kind: 'letters' };
  const drawnOut = withoutDrawingOut(norm, dictionary);
  if (drawnOut !== undefined) return { readAs: drawnOut, kind: 'letters' };
  const joined = joinedWords(norm, dictionary);
  if (joined !== undefined) return { readAs: joined, kind: 'joined' };
  if (norm.includes('-') || laughter.test(norm)) return undefined;
  const similar = nearest(norm, isCapitalised, dictionary);
  return similar === undefined ? undefined : { readAs: similar, kind: 'similar' };
}

const laughter = /^(?:h+[aeiouæøå]+)+h*$/;

/** Words that stand for others only when they are long enough for a slip to be told from another word. */
const shortestFrequent = 5;

/**
 * The frequent type of a study that an unknown word is one letter away from.
 *
 * @param types frequent types that the dictionary does not know, the most frequent first
 */
export function nearestFrequent(norm: string, types: readonly string[]): string | undefined {
  if (norm.length < shortestFrequent) return undefined;
  return types.find((type) => type[0] === norm[0] && Math.abs(type.length - norm.length) <= 1 && distance(type, norm) === 1);
}

/** Most places where two letters may stand for one. */
const mostChoices = 4;
const digraphs: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };

function withDanishLetters(norm: string, dictionary: Dictionary): string | undefined {
  const pieces = norm.split(/(ae|oe|aa)/);
  const places = (pieces.length - 1) / 2;
  if (places < 1 || places > mostChoices) return undefined;
  // All of them first, then fewer.
  for (let chosen = 2 ** places - 1; chosen > 0; chosen--) {
    const word = pieces.map((piece, i) => (i % 2 === 1 && (chosen >> ((i - 1) / 2)) % 2 === 1 ? digraphs[piece]! : piece)).join('');
    if (dictionary.isWord(word)) return word;
  }
  return undefined;
}

function withoutDrawingOut(norm: string, dictionary: Dictionary): string | undefined {
  if (!/(\p{L})\1\1/u.test(norm)) return undefined;
  const twice = norm.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const once = norm.replace(/(\p{L})\1{2,}/gu, '$1');
  return [once, twice].find((word) => word.length > 2 && dictionary.isWord(word));
}

/** Short words that a joined word may end with. */
const commonSecond = new Set(['af', 'at', 'du', 'mig', 'på', 'så', 'til', 'vi']);

/** Two common words: i dag, alt for, hvert fald. */
function joinedWords(norm: string, dictionary: Dictionary): string | undefined {
  for (let at = 1; at < norm.length; at++) {
    const [first, second] = [norm.slice(0, at), norm.slice(at)];
    // What looks like an ending is one: praktiken, fleksjoba.
    if (second.length < 3 && !commonSecond.has(second)) continue;
    if (dictionary.isCommon(first) && dictionary.isCommon(second) && (first.length > 1 || first === 'i')) return `${first} ${second}`;
  }
  return undefined;
}

/** How much dearer a word is that is not among the common ones. */
const uncommon = 0.45;
const uncommonAndShort = 0.6;
/** Words of fewer letters are short: another word is near nearly every one of them. */
const longEnough = 7;
/** The most that a short word's slips may cost, whatever it is read as. */
const dearestInShort = 0.8;
/** A dearer slip than this must leave the next best word as far behind as `clearLead`. */
const dearSlip = 0.6;
const clearLead = 0.25;

function nearest(norm: string, isCapitalised: boolean, dictionary: Dictionary): string | undefined {
  const budget = isCapitalised ? doubledLetter : budgetFor(norm.length);
  const isShort = norm.length < longEnough;
  const dearness = ({ cost, found }: SimilarWord): number =>
    cost + (found.isCommon ? 0 : isShort ? uncommonAndShort : uncommon);
  // A short word is read as an uncommon one only for a Danish letter: "grell" may be neither "grel" nor "grill".
  const isLikely = ({ cost, found }: SimilarWord): boolean =>
    !isShort || cost <= (found.isCommon ? dearestInShort : danishLetter);
  const [best, second] = similarWords(norm, budget, dictionary)
    .filter((similar) => dearness(similar) <= budget && isLikely(similar))
    .toSorted((a, b) => dearness(a) - dearness(b) || (a.word < b.word ? -1 : 1));
  if (best === undefined) return undefined;
  const isClear = best.cost < dearSlip || second === undefined || dearness(second) - dearness(best) >= clearLead;
  return isClear ? best.word : undefined;
}

/** The shorter a word, the more words are near it. */
function budgetFor(length: number): number {
  if (length < 3) return 0.4;
  if (length < 4) return 0.6;
  if (length < 6) return 1;
  return length < 9 ? 1.15 : 1.4;
}
