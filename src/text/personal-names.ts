import type { PersonalDataSpan } from './personal-data-span.js';
import {
  areInitials, isCapital, isCapitalised, isDictionaryName, isListed, isOnlyPlace, isShortenedName, isUnknown, mayBeName, type NameLexicon,
} from './name-shape.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

const particle: ReadonlySet<string> = new Set(['al', 'bin', 'da', 'de', 'du', 'el', 'la', 'le', 'van', 'von', 'af']);
const afterCue: ReadonlySet<string> = new Set([':', 'er', 'var', 'altså', 'nemlig', 'vist', 'fra']);
const afterSignature: ReadonlySet<string> = new Set([':', ',', '.', '!', 'fra']);
/** Words behind which a small letter is a name too, when no dictionary has the word. */
const plainCues: ReadonlySet<string> = new Set(['hedder', 'hed', 'kaldes', 'hr', 'hr.', 'fru', 'fr.', 'frk', 'frk.']);
/** Marks behind which a capital says no more than at the beginning of a sentence. */
const opener = /^[:"“”„»«'‘’()[\]/•*–—-]+$/u;
const hasSmallLetter = /\p{Ll}/u;
const shortestPlainName = 5;
const furthestCue = 3;
const longestName = 6;
/** Surnames that no other language has as a word; `with` and `young` are some too. */
const plainSurname = /(?:sen|son|gaard|gård|sk[ia]|vi[cć])s?$/u;
/** Endings that an unknown word before a verb more often has by a slip of the pen (Sagsbehanderen) than as a name. */
const inflected = /(?:e[nrt]|ne|ern|lige?t?|isk)$/u;
/** A share of known words under this tells of another language, where a capital and an unknown word tell nothing. */
const leastKnown = 0.7;

/**
 * Names of people, with the capitalised words, initials and particles that follow:
 * - listed first names and surnames in any spelling of case; ambiguous ones (Per, Bo) with a capital inside a sentence
 *   or before a capitalised word;
 * - any capitalised word or initials behind a cue such as `hedder`, `mvh` or a word for somebody's work;
 * - in Danish answers, capitalised words that the dictionary has only as a name, and inside a sentence or before a verb
 *   those that it does not have at all, when they are nothing public;
 * - handles (`@name`) and who is quoted with a clock time (`14:05 skrev maja77`).
 */
export function findNames(answer: string, tokens: readonly Token[], lexicon: NameLexicon): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let language: boolean | undefined;
  // Asked for seldom, and every word has to be looked up for it.
  const isDanish = (): boolean => (language ??= mostlyKnown(tokens, lexicon));
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(tokens, i, lexicon, isDanish)) continue;
    const last = lastOfName(answer, tokens, i, lexicon);
    spans.push({ kind: 'name', start: tokens[firstOfName(tokens, i)]!.start, end: tokens[last]!.end });
    i = last;
  }
  return spans;
}

function beginsName(tokens: readonly Token[], index: number, lexicon: NameLexicon, isDanish: () => boolean): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word') return false;
  if (isHandle(tokens, index) || isQuotedWriter(tokens, index)) return true;
  if (tokens[index - 1]?.form === '#') return false;
  if (isListed(token, lexicon.firstNames, lexicon)) return isCapital(token) || isDanish();
  if (isListed(token, lexicon.surnames, lexicon)) return isCapital(token) || (plainSurname.test(token.norm) && isDanish());
  if (!isCapital(token) && !isCapitalised(token)) return isPlainName(tokens, index, lexicon) && isDanish();
  if (isShortenedName(token, lexicon) || areInitials(token)) {
    // Where everything is in capitals, two of them are any word.
    return hasSmallLetter.test(tokens[index - 1]?.form ?? '') && followsCue(tokens, index, lexicon);
  }
  if (!isCapitalised(token)) return false;
  const isInside = isInsideSentence(tokens, index);
  if (isListed(token, lexicon.ambiguousFirstNames, lexicon)) {
    const after = tokens[index + 1];
    return tokens[index - 1]?.sentence === token.sentence || (after !== undefined && mayBeName(after, lexicon));
  }
  if (!mayBeName(token, lexicon)) return false;
  if (followsCue(tokens, index, lexicon) && !isOnlyPlace(token, lexicon)) return true;
  const isProbable =
    isDictionaryName(token, lexicon) ||
    ((isInside || isFollowedByVerb(tokens, index, lexicon)) && isUnknown(token, lexicon));
  return isProbable && isDanish();
}

function isHandle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.form === '@' && before.end === tokens[index]!.start;
}

/** `3. maj kl. 14:05 skrev maja77`: who is quoted in mails and forums. */
function isQuotedWriter(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.norm === 'skrev' && /^\d{1,2}[:.]\d\d$/u.test(tokens[index - 2]?.form ?? '');
}

function isInsideSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && before.sentence === tokens[index]!.sentence && !opener.test(before.form);
}

function isFollowedByVerb(tokens: readonly Token[], index: number, { dictionary }: NameLexicon): boolean {
  const after = tokens[index + 1];
  if (after === undefined || after.kind !== 'word' || isCapital(after)) return false;
  const isShortOrInflected = tokens[index]!.norm.length < 4 || inflected.test(tokens[index]!.norm);
  return !isShortOrInflected && dictionary.lemmas(after.norm)[0]?.wordClass === 'verb';
}

/**
 * In small letters: what the dictionary has only as a name (`vivaldi`), or a word that nobody knows directly behind a cue
 * that wants a name (`hun hedder zlatka`).
 */
function isPlainName(tokens: readonly Token[], index: number, lexicon: NameLexicon): boolean {
  const before = tokens[index - 1];
  const token = tokens[index]!;
  if (token.norm.length >= shortestPlainName && isDictionaryName(token, lexicon)) return true;
  return (
    before !== undefined && plainCues.has(before.norm) && before.sentence === tokens[index]!.sentence &&
    isUnknown(tokens[index]!, lexicon)
  );
}

/** Whether a cue stands before, with no more than a colon, `er` or the like between. */
function followsCue(tokens: readonly Token[], index: number, lexicon: NameLexicon): boolean {
  for (let back = 1; back <= furthestCue; back++) {
    const before = tokens[index - back];
    if (before === undefined) return false;
    if (lexicon.signatureCues.has(before.norm)) return true;
    if (isCue(before, lexicon) && before.sentence === tokens[index]!.sentence) {
      return allBetween(tokens, index, back, afterCue);
    }
    if (!afterCue.has(before.norm) && !afterSignature.has(before.norm)) return false;
  }
  return false;
}

function isCue({ kind, norm }: Token, { nameCues, titleEndings }: NameLexicon): boolean {
  return nameCues.has(norm) || (kind === 'word' && titleEndings.some((ending) => norm.endsWith(ending)));
}

function allBetween(tokens: readonly Token[], index: number, back: number, allowed: ReadonlySet<string>): boolean {
  return tokens.slice(index - back + 1, index).every((token) => allowed.has(token.norm));
}

/** Initials before (`H. C. Andersen`) and the sign of a handle belong to the name. */
function firstOfName(tokens: readonly Token[], index: number): number {
  if (isHandle(tokens, index)) return index - 1;
  let first = index;
  while (first > 0) {
    const before = tokens[first - 1]!;
    const isDot = before.form === '.' && first > 1 && areInitials(tokens[first - 2]!) && tokens[first - 2]!.end === before.start;
    if (before.sentence !== tokens[index]!.sentence || index - first > longestName) break;
    if (isDot) first -= 2;
    else if (areInitials(before) && before.form.length > 1) first--;
    else break;
  }
  return first;
}

function lastOfName(answer: string, tokens: readonly Token[], first: number, lexicon: NameLexicon): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < longestName; i++) {
    const token = tokens[i]!;
    const apart = answer.slice(tokens[i - 1]!.end, token.start);
    if (!/^[^\S\n\r]{0,2}$/u.test(apart)) break;
    const isSurname = isListed(token, lexicon.surnames, lexicon) || isListed(token, lexicon.firstNames, lexicon);
    if (isSurname || areInitials(token) || mayBeName(token, lexicon)) last = i;
    else if (!(token.form === '.' && areInitials(tokens[i - 1]!)) && !particle.has(token.norm)) break;
  }
  const [dot, after] = [tokens[last + 1], tokens[last + 2]];
  const endsInDot = dot?.form === '.' && dot.start === tokens[last]!.end && after?.sentence === dot.sentence;
  return endsInDot && areInitials(tokens[last]!) ? last + 1 : last;
}

/** Whether most of the words in small letters are Danish; labels of masked text (`[navn]`) tell nothing. */
function mostlyKnown(tokens: readonly Token[], { dictionary }: NameLexicon): boolean {
  let known = 0;
  let all = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || isCapital(token) || tokens[i - 1]?.form === '[') continue;
    all++;
    if (dictionary.isKnown(token.norm) || functionWords.has(token.norm)) known++;
  }
  return all - known < 2 || known / all >= leastKnown;
}
