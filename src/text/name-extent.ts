import { areInitials, isListed, mayBeName, type NameLexicon } from './name-shape.js';
import type { Token } from './token.js';

const particle: ReadonlySet<string> = new Set(['al', 'bin', 'da', 'de', 'du', 'el', 'la', 'le', 'van', 'von', 'af']);
const longestName = 6;

/** Where a name begins that a token was recognised by: initials before (`H. C. Andersen`) and the sign of a handle belong to the name. */
export function firstOfName(tokens: readonly Token[], index: number): number {
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

/** Where it ends: with the last capitalised word, initial or listed name behind it, particles between. */
export function lastOfName(answer: string, tokens: readonly Token[], first: number, lexicon: NameLexicon): number {
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

/** Whether the token is what follows directly after an @. */
export function isHandle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.form === '@' && before.end === tokens[index]!.start;
}
