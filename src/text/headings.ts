import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { quote } from './clause-verbs.js';
import type { PlacedToken } from './sentences.js';

export type HeadingLexicon = Pick<TextLexicon, 'dictionary' | 'bindingWords'>;

const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** Words of one letter, whose title case looks like capitals. */
const oneLetter = /^[IÅ]$/u;
const capitals = /^\p{Lu}{2,}$/u;
/** No heading is longer, so that time stays linear. */
const longestHeading = 12;

/**
 * Whether this word stands where a heading in capitals ends or begins: behind one that fills the sentence so far, or on
 * either side of one of several listed words ("kun hverdagsbiler DET NYTTER Citat slut").
 *
 * @param first position of the first token of the sentence so far
 */
export function bordersHeading(
  tokens: readonly PlacedToken[], index: number, first: number, lexicon: HeadingLexicon,
): boolean {
  if (index === first) return false;
  if (capitals.test(tokens[index]!.form)) return opensHeading(tokens, index, lexicon);
  const behindQuote = quote.test(tokens[index]!.form) && tokens[index + 1]?.start === tokens[index]!.end ? index + 1 : index;
  if (!isTitleCase(tokens, behindQuote)) return false;
  let start = index;
  while (start > first && inCapitals(tokens[start - 1]!)) start--;
  // "I USA": a heading of capitals begins with a longer word.
  while (start < index && oneLetter.test(tokens[start]!.form)) start++;
  if (start === first) return index - first > 1 || tokens[first]!.form.length >= 5;
  return isHeading(tokens, start, index, lexicon);
}

/** The first word in capitals of a heading that a word with one capital stands behind. */
function opensHeading(tokens: readonly PlacedToken[], index: number, lexicon: HeadingLexicon): boolean {
  const before = tokens[index - 1]!;
  if (before.kind !== 'word' || capitals.test(before.form) || lexicon.bindingWords.has(before.norm)) return false;
  let end = index + 1;
  while (end < tokens.length && end - index <= longestHeading && inCapitals(tokens[end]!)) end++;
  return isHeading(tokens, index, end, lexicon) && end < tokens.length && isTitleCase(tokens, end);
}

/** Two words or more that the dictionary has: no shortenings and no single word that is stressed. */
function isHeading(tokens: readonly PlacedToken[], start: number, end: number, { dictionary }: HeadingLexicon): boolean {
  if (end - start < 2 || end - start > longestHeading) return false;
  for (let i = start; i < end; i++) if (!dictionary.isWord(tokens[i]!.norm)) return false;
  return true;
}

function inCapitals({ form }: PlacedToken): boolean {
  return capitals.test(form) || oneLetter.test(form);
}

function isTitleCase(tokens: readonly PlacedToken[], index: number): boolean {
  const { form } = tokens[index]!;
  return titleCase.test(form) || (oneLetter.test(form) && small.test(tokens[index + 1]?.form ?? ''));
}
