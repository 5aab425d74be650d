import type { Dictionary } from '../lexicon/dictionary.js';
import { splitCompound } from './compounds.js';
import { apostropheBase, stem } from './stem.js';

/** What a word is, wherever it stands. */
export interface WordReading {
  readonly lemma: string;
  /** Lemmas of a compound's parts; empty when the word is none. */
  readonly parts: readonly string[];
}

const noParts: readonly string[] = Object.freeze([]);

/**
 * The lemma of a word and the parts of a compound, without regard to the sentence.
 *
 * A listed word has the likeliest lemma that the dictionary gives and is never taken apart: a rule for `sag` does not
 * mean `sagsbehandler`. A word that is not listed is read without an ending behind an apostrophe, as a compound, or as something before a hyphen with a listed word behind it;
 * otherwise its lemma is its Snowball stem.
 *
 * @param norm lower case, NFC
 * @param isCapitalised whether it is written with a capital first, as names are: those are taken apart only when
 * all parts are ordinary words
 */
export function readWord(norm: string, isCapitalised: boolean, dictionary: Dictionary): WordReading {
  const listed = dictionary.lemma(norm);
  if (listed !== undefined) return { lemma: listed, parts: noParts };
  const base = apostropheBase(norm);
  if (base !== undefined && dictionary.isKnown(base)) return readWord(base, isCapitalised, dictionary);
  const split = splitCompound(norm, dictionary);
  if (split !== undefined && (split.isPlain || !isCapitalised)) return { lemma: split.lemma, parts: split.parts };
  const hyphen = norm.lastIndexOf('-');
  const last = hyphen > 0 ? norm.slice(hyphen + 1) : '';
  const lemma = dictionary.lemma(last);
  if (lemma !== undefined) return { lemma: norm.slice(0, hyphen + 1) + lemma, parts: [norm.slice(0, hyphen), lemma] };
  return { lemma: stem(norm), parts: noParts };
}
