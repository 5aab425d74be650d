import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

/** What the lexicon knows of names and of the words that are none. */
export type NameLexicon = Pick<
  TextLexicon,
  'dictionary' | 'firstNames' | 'ambiguousFirstNames' | 'surnames' | 'nameCues' | 'signatureCues' | 'titleEndings' |
  'publicNames' | 'stopWords'
>;

const capital = /^\p{Lu}/u;
const capitalised = /^\p{Lu}\p{M}*(?:\p{Ll}|['’]?\p{Lu}\p{M}*\p{Ll})/u;
/** `KimHong`, `oPulleo`: what people call themselves. */
const innerCapital = /\p{Ll}\p{Lu}\p{Ll}/u;
/** `Tjaaa`. */
const drawnOut = /(\p{L})\1\1/u;
/** `J`, `J.`, `J.K.` and the like, as one token. */
const initials = /^\p{Lu}\.?(?:-?\p{Lu}\.){0,3}$/u;
const shortenedName = /^\p{Lu}{2,3}$/u;
const shortestPart = 3;
const shortestTail = 5;

export function isCapital({ form }: Token): boolean {
  return capital.test(form);
}

export function isCapitalised({ kind, form }: Token): boolean {
  return kind === 'word' && (capitalised.test(form) || innerCapital.test(form));
}

export function areInitials({ form }: Token): boolean {
  return initials.test(form);
}

/** Two or three capitals as colleagues write each other's names (`LM`), which no authority or product bears. */
export function isShortenedName({ form, norm }: Token, { publicNames }: NameLexicon): boolean {
  return shortenedName.test(form) && !publicNames.has(norm) && !functionWords.has(norm);
}

/** A capitalised word that could be part of a name: no function word, no cue, nothing public. */
export function mayBeName(token: Token, lexicon: NameLexicon): boolean {
  const { norm } = token;
  return (
    isCapitalised(token) &&
    !functionWords.has(norm) &&
    !lexicon.stopWords.has(norm) &&
    !lexicon.nameCues.has(norm) &&
    !lexicon.publicNames.has(norm)
  );
}

/**
 * The norm, its genitive (`Mettes`, `Anders'`) or the first part of a double name (`Anne-Mette`) is listed; not what only
 * looks like a genitive (`imens` beside `Imen`).
 */
export function isListed({ form, norm }: Token, names: ReadonlySet<string>, { dictionary }: NameLexicon): boolean {
  if (names.has(norm)) return true;
  const base = withoutGenitive(norm);
  if (base !== norm && base.length > 1 && names.has(base) && !dictionary.isWord(norm)) return true;
  const hyphen = norm.indexOf('-');
  if (hyphen < 2 || !names.has(norm.slice(0, hyphen))) return false;
  return /-\p{Lu}/u.test(form) || names.has(base.slice(hyphen + 1));
}

export function withoutGenitive(norm: string): string {
  // Most words have none, and the pattern is dear.
  if (!/[s']$/.test(norm)) return norm;
  return norm.replace(/(?:'s|s|')$/u, '');
}

/** Listed by the dictionary as the name of something that is neither a word nor a place. */
export function isDictionaryName({ norm }: Token, { dictionary, publicNames }: NameLexicon): boolean {
  return (
    dictionary.isName(norm) && !dictionary.isWord(norm) && !dictionary.isPlace(norm) &&
    !publicNames.has(norm) && !publicNames.has(withoutGenitive(norm))
  );
}

export function isOnlyPlace({ norm }: Token, { dictionary }: NameLexicon): boolean {
  return dictionary.isPlace(norm) && !dictionary.isWord(norm);
}

/** Neither the dictionary has the word nor does it look like a compound of words that it has, or end like one. */
export function isUnknown({ norm }: Token, { dictionary, publicNames }: NameLexicon): boolean {
  if (drawnOut.test(norm) || dictionary.isKnown(norm) || publicNames.has(norm) || publicNames.has(withoutGenitive(norm))) return false;
  const parts = norm.split('-');
  if (parts.length > 1 && parts.some((part) => part.length >= shortestPart && dictionary.isWord(part))) return false;
  for (let at = shortestPart; at <= norm.length - shortestPart; at++) {
    const tail = norm.slice(at);
    if (!dictionary.isWord(tail)) continue;
    if (dictionary.compoundBeginning(norm.slice(0, at)) !== undefined) return false;
    // A thing with a name before it: Rosengårdcentret.
    if (tail.length >= shortestTail && /e[nt]$/u.test(tail)) return false;
  }
  return true;
}
