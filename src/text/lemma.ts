import type { Dictionary } from '../lexicon/dictionary.js';
import { splitCompound } from './compounds.js';
import { readMisspelt, type SpellingReading, type SpellingTable } from './spelling.js';
import { apostropheBase, stem } from './stem.js';

/** What a word is, wherever it stands. */
export interface WordReading {
  readonly lemma: string;
  /** Lemmas of a compound's parts; empty when the word is none. */
  readonly parts: readonly string[];
  /** What a word that is not known was read as. */
  readonly spelling?: SpellingReading | undefined;
  /** Whether neither the dictionary nor a guess at the spelling accounts for the word. */
  readonly isUnknown?: boolean | undefined;
}

const noParts: readonly string[] = Object.freeze([]);

const noSpelling: SpellingTable = new Map();

/**
 * The lemma of a word and the parts of a compound, without regard to the sentence.
 *
 * A listed word has the likeliest lemma that the dictionary gives and is never taken apart: a rule for `sag` does not
 * mean `sagsbehandler`. A word that is not listed is read without an ending behind an apostrophe, as a compound, as
 * something before a hyphen with a listed word behind it, or as a misspelling of another word; otherwise its lemma
 * is its Snowball stem.
 *
 * @param norm lower case, NFC
 * @param isCapitalised whether it is written with a capital first, as names are: those are taken apart only when
 * all parts are ordinary words
 * @param spelling what some words are read as, known or not; by default only the dictionary says so
 */
export function readWord(
  norm: string, isCapitalised: boolean, dictionary: Dictionary, spelling: SpellingTable = noSpelling,
): WordReading {
  const given = spelling.get(norm);
  if (given !== undefined && given.readAs !== norm) return readAs(given, dictionary);
  const usual = given === undefined ? dictionary.usualSpelling(norm) : undefined;
  if (usual !== undefined) return readAs({ readAs: usual, kind: 'usual' }, dictionary);
  const known = readKnown(norm, isCapitalised, dictionary);
  if (known !== undefined) return known;
  const misspelt = given === undefined ? readMisspelt(norm, isCapitalised, dictionary) : undefined;
  return misspelt ? readAs(misspelt, dictionary) : unknownWord(norm);
}

/** A word that nothing is known of, or that is taken as it stands. */
export function unknownWord(norm: string): WordReading {
  return { lemma: stem(norm), parts: noParts, isUnknown: true };
}

/** A word that the dictionary accounts for, whole or in parts. */
function readKnown(norm: string, isCapitalised: boolean, dictionary: Dictionary): WordReading | undefined {
  const listed = dictionary.lemma(norm);
  if (listed !== undefined) return { lemma: listed, parts: noParts };
  const base = apostropheBase(norm);
  if (base !== undefined) return readKnown(base, isCapitalised, dictionary);
  const split = splitCompound(norm, dictionary);
  if (split !== undefined && (split.isPlain || (!isCapitalised && norm.length >= longCompound))) {
    return { lemma: split.lemma, parts: split.parts };
  }
  const hyphen = norm.lastIndexOf('-');
  const last = hyphen > 0 ? norm.slice(hyphen + 1) : '';
  const lemma = dictionary.lemma(last);
  return lemma === undefined ? undefined : { lemma: norm.slice(0, hyphen + 1) + lemma, parts: [norm.slice(0, hyphen), lemma] };
}

/** A shorter word with an odd part is sooner misspelt than a compound. */
const longCompound = 10;

/** Words that were joined are read as parts, so that each of them can be found. */
function readAs(spelling: SpellingReading, dictionary: Dictionary): WordReading {
  const words = spelling.readAs.split(' ').map((word) => readKnown(word, false, dictionary) ?? { lemma: stem(word), parts: noParts });
  if (words.length === 1) return { ...words[0]!, spelling };
  const lemmas = words.map(({ lemma }) => lemma);
  return { lemma: lemmas.join(' '), parts: lemmas, spelling };
}
