import { followsCue } from './name-cues.js';
import { firstOfName, isHandle, lastOfName } from './name-extent.js';
import {
  areInitials, isCapital, isCapitalised, isDictionaryName, isListed, isOnlyPlace, isShortenedName, isUnknown, mayBeName, type NameLexicon,
} from './name-shape.js';
import type { PersonalDataSpan } from './personal-data-span.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

/** Words behind which a small letter is a name too, when no dictionary has the word. */
const plainCues: ReadonlySet<string> = new Set(['hedder', 'hed', 'kaldes', 'hr', 'hr.', 'fru', 'fr.', 'frk', 'frk.']);
/** Behind these any word may be a name. */
const revealing: ReadonlySet<string> = new Set([...plainCues, '@', 'skrev']);
/** Marks behind which a capital says no more than at the beginning of a sentence. */
const opener = /^[:"“”„»«'‘’()[\]/•*–—-]+$/u;
const hasSmallLetter = /\p{Ll}/u;
const shortestPlainName = 5;
/** Surnames that no other language has as a word; `with` and `young` are some too. */
const plainSurname = /(?:sen|son|gaard|gård|sk[ia]|vi[cć])s?$/u;
/** Endings that an unknown word before a verb more often has by a slip of the pen (Sagsbehanderen) than as a name. */
const inflected = /(?:e[nrt]|ne|ern|lige?t?|isk)$/u;
/** A share of known words under this tells of another language, where a capital and an unknown word tell nothing. */
const leastKnown = 0.7;
/** How many forms are remembered before all are forgotten. */
const mostForms = 50_000;

/**
 * Names of people, with the capitalised words, initials and particles that follow:
 * - listed first names and surnames in any spelling of case; ambiguous ones (Per, Bo) with a capital inside a sentence
 *   or before a capitalised word;
 * - any capitalised word or initials behind a cue such as `hedder`, `mvh` or a word for somebody's work;
 * - in Danish answers, capitalised words that the dictionary has only as a name, and inside a sentence or before a verb
 *   those that it does not have at all, when they are nothing public;
 * - handles (`@name`) and who is quoted with a clock time (`14:05 skrev maja77`).
 *
 * @returns a finder; it keeps a bounded memory of forms that it has met, which never shows in a result
 */
export function createNameFinder(lexicon: NameLexicon): (answer: string, tokens: readonly Token[]) => PersonalDataSpan[] {
  const plain = new Map<string, boolean>();
  const isPlain = (token: Token): boolean => {
    let known = plain.get(token.form);
    if (known === undefined) {
      if (plain.size >= mostForms) plain.clear();
      known = isPlainForm(token, lexicon);
      plain.set(token.form, known);
    }
    return known;
  };
  return (answer, tokens) => {
    const spans: PersonalDataSpan[] = [];
    let language: boolean | undefined;
    // Asked for seldom, and every word has to be looked up for it.
    const isDanish = (): boolean => (language ??= mostlyKnown(tokens, lexicon));
    for (let i = 0; i < tokens.length; i++) {
      if (isPlain(tokens[i]!) && !revealing.has(tokens[i - 1]?.norm ?? '')) continue;
      if (!beginsName(tokens, i, lexicon, isDanish)) continue;
      const last = lastOfName(answer, tokens, i, lexicon);
      spans.push({ kind: 'name', start: tokens[firstOfName(tokens, i)]!.start, end: tokens[last]!.end });
      i = last;
    }
    return spans;
  };
}

/** Whether a form can begin a name nowhere but behind what reveals one: nearly all forms, whatever their sentence. */
function isPlainForm(token: Token, lexicon: NameLexicon): boolean {
  if (token.kind !== 'word') return true;
  if (isListed(token, lexicon.firstNames, lexicon) || isListed(token, lexicon.surnames, lexicon)) return false;
  if (!isCapital(token) && !isCapitalised(token)) return !isNameOnly(token, lexicon);
  if (areInitials(token) || isShortenedName(token, lexicon)) return false;
  return !isCapitalised(token) || !(isListed(token, lexicon.ambiguousFirstNames, lexicon) || mayBeName(token, lexicon));
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
  if (isNameOnly(token, lexicon)) return true;
  return (
    before !== undefined && plainCues.has(before.norm) && before.sentence === tokens[index]!.sentence &&
    isUnknown(tokens[index]!, lexicon)
  );
}

/** Whether a word is long enough to be taken for the name that the dictionary has it as. */
function isNameOnly(token: Token, lexicon: NameLexicon): boolean {
  return token.norm.length >= shortestPlainName && isDictionaryName(token, lexicon);
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
