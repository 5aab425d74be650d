import type { Dictionary } from '../lexicon/dictionary.js';
import { readWord, type WordReading } from './lemma.js';
import type { PlacedToken } from './sentences.js';

/** Behind these a word in -s is a genitive: "en virksomheds ansvar". */
const determiners = new Set([
  'en', 'et', 'den', 'det', 'de', 'min', 'mit', 'mine', 'din', 'dit', 'dine', 'sin', 'sit', 'sine', 'vores', 'jeres', 'deres',
  'hans', 'hendes', 'hver', 'hvert', 'hvilken', 'hvilket', 'denne', 'dette', 'ens', 'dens', 'dets', 'enhver', 'ethvert',
]);

/**
 * The compounds that the writer wrote as two words, `sags behandler`, `virksomheds praktik`: the second follows the first
 * behind one space, is a noun that may end a compound, and the first is an indefinite noun with a linking -s. Behind
 * an article or a pronoun that may be a genitive: there only a listed compound counts.
 *
 * @param tokens of one answer, in order
 * @returns the reading of the whole by the index of its first token; the second token keeps its own
 */
export function writtenApart(tokens: readonly PlacedToken[], dictionary: Dictionary): ReadonlyMap<number, WordReading> {
  const found = new Map<number, WordReading>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!;
    const second = tokens[i + 1]!;
    if (first.kind !== 'word' || second.kind !== 'word' || second.start !== first.end + 1) continue;
    if (first.norm.length < 3 || second.norm.length < 4) continue;
    const stem = dictionary.compoundBeginning(first.norm);
    if (stem === undefined || first.norm !== `${stem}s` || !dictionary.mayEndCompound(second.norm)) continue;
    const whole = first.norm + second.norm;
    const mayBeGenitive = i > 0 && (determiners.has(tokens[i - 1]!.norm) || tokens[i - 1]!.kind === 'number');
    if (!isNoun(second.norm, dictionary) || (mayBeGenitive && !dictionary.isWord(whole))) continue;
    found.set(i, readWord(whole, false, dictionary));
    i++;
  }
  return found;
}

function isNoun(norm: string, dictionary: Dictionary): boolean {
  return dictionary.lemmas(norm)[0]?.wordClass === 'noun';
}
