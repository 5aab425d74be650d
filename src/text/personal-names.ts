import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { PersonalDataSpan } from './personal-data-span.js';
import { functionWords } from './stop-words.js';
import type { Token } from './token.js';

const capitalised = /^\p{Lu}\p{M}*\p{Ll}/u;
const initial = /^\p{Lu}\.?$/u;
const particle: ReadonlySet<string> = new Set(['al', 'bin', 'da', 'de', 'du', 'el', 'la', 'le', 'van', 'von', 'af']);
const afterCue: ReadonlySet<string> = new Set([':', 'er', 'var', 'altså', 'nemlig', 'vist', 'fra']);
const afterSignature: ReadonlySet<string> = new Set([':', ',', '.', '!', 'fra']);
const furthestCue = 3;
const longestName = 6;

/**
 * Names of people: listed first names in any spelling of case, ambiguous ones (Per, Bo) with a capital inside a
 * sentence or before a capitalised word, listed surnames with a capital, and any capitalised word behind a cue such
 * as `hedder` or `mvh`; with the capitalised words, initials and particles that follow.
 */
export function findNames(answer: string, tokens: readonly Token[], lexicon: TextLexicon): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(tokens, i, lexicon)) continue;
    const last = lastOfName(answer, tokens, i, lexicon);
    spans.push({ kind: 'name', start: tokens[i]!.start, end: tokens[last]!.end });
    i = last;
  }
  return spans;
}

function beginsName(tokens: readonly Token[], index: number, lexicon: TextLexicon): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word') return false;
  if (isListed(token, lexicon.firstNames)) return true;
  if (!capitalised.test(token.form)) return false;
  if (isListed(token, lexicon.surnames)) return true;
  if (isListed(token, lexicon.ambiguousFirstNames)) {
    const after = tokens[index + 1];
    return tokens[index - 1]?.sentence === token.sentence || (after !== undefined && mayBeName(after, lexicon));
  }
  return mayBeName(token, lexicon) && followsCue(tokens, index, lexicon);
}

/** Whether a cue stands before, with no more than a colon, `er` or the like between. */
function followsCue(tokens: readonly Token[], index: number, lexicon: TextLexicon): boolean {
  for (let back = 1; back <= furthestCue; back++) {
    const before = tokens[index - back];
    if (before === undefined) return false;
    if (lexicon.signatureCues.has(before.norm)) return true;
    if (lexicon.nameCues.has(before.norm) && before.sentence === tokens[index]!.sentence) {
      return allBetween(tokens, index, back, afterCue);
    }
    if (!afterCue.has(before.norm) && !afterSignature.has(before.norm)) return false;
  }
  return false;
}

function allBetween(tokens: readonly Token[], index: number, back: number, allowed: ReadonlySet<string>): boolean {
  return tokens.slice(index - back + 1, index).every((token) => allowed.has(token.norm));
}

function lastOfName(answer: string, tokens: readonly Token[], first: number, lexicon: TextLexicon): number {
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first < longestName; i++) {
    const token = tokens[i]!;
    const apart = answer.slice(tokens[i - 1]!.end, token.start);
    if (!/^[^\S\n\r]{0,2}$/u.test(apart)) break;
    const isSurname = isListed(token, lexicon.surnames) || isListed(token, lexicon.firstNames);
    if (isSurname || initial.test(token.form) || mayBeName(token, lexicon)) last = i;
    else if (!(token.form === '.' && initial.test(tokens[i - 1]!.form)) && !particle.has(token.norm)) break;
  }
  return last;
}

/** A capitalised word that is no function word of the language. */
function mayBeName(token: Token, lexicon: TextLexicon): boolean {
  return (
    token.kind === 'word' &&
    capitalised.test(token.form) &&
    !functionWords.has(token.norm) &&
    !lexicon.stopWords.has(token.norm) &&
    !lexicon.nameCues.has(token.norm)
  );
}

/** The norm, its genitive (`Mettes`, `Anders'`) or the first part of a double name (`Anne-Mette`) is listed. */
function isListed({ form, norm }: Token, names: ReadonlySet<string>): boolean {
  if (names.has(norm)) return true;
  const base = norm.replace(/(?:'s|s|')$/u, '');
  if (base !== norm && base.length > 1 && names.has(base)) return true;
  const hyphen = norm.indexOf('-');
  if (hyphen < 2 || !names.has(norm.slice(0, hyphen))) return false;
  return /-\p{Lu}/u.test(form) || names.has(base.slice(hyphen + 1));
}
