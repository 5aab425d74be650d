import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Token } from './token.js';

/** A token whose place is known but not yet its sentence. */
export type PlacedToken = Pick<Token, 'form' | 'norm' | 'kind' | 'start' | 'end'>;

const terminator = /^(?:\.+|…+|[!?]+)$/u;
const closer = /^(?:[)\]}"”’'»]|\.+|…+|[!?]+)$/u;
const lineBreak = /[\n\r\u2028\u2029]/u;
const capital = /^\p{Lu}/u;
const initial = /^\p{Lu}$/u;

/**
 * Which sentence each token stands in, from 0.
 *
 * A sentence ends after `.`, `…`, `!` and `?` (and closing quotes, brackets and emoji directly after them) and at
 * every line break. A capital letter is not asked for, since many answers have none. A single dot ends no sentence
 * after an initial ("J. Hansen") and after a number that begins the sentence ("1. Mødet"); the dots of abbreviations
 * and ordinals belong to their tokens and end none, but after an abbreviation such as `osv.` a capital begins one.
 *
 * @param answer the untouched answer
 * @param tokens its tokens in order
 * @returns one number a token
 */
export function sentenceNumbers(
  answer: string,
  tokens: readonly PlacedToken[],
  lexicon: Pick<TextLexicon, 'finalAbbreviations'>,
): Uint32Array {
  const numbers = new Uint32Array(tokens.length);
  let sentence = 0;
  let first = 0;
  let ended = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (before !== undefined) {
      const gap = token.start - before.end;
      const begins =
        (gap > 0 && lineBreak.test(answer.slice(before.end, token.start))) ||
        (ended && !(gap === 0 && (token.kind === 'emoji' || closer.test(token.form)))) ||
        (capital.test(token.form) && lexicon.finalAbbreviations.has(before.norm));
      if (begins) {
        sentence++;
        first = i;
        ended = false;
      }
    }
    numbers[i] = sentence;
    if (token.kind === 'punctuation' && terminator.test(token.form)) ended ||= ends(tokens, i, first);
  }
  return numbers;
}

function ends(tokens: readonly PlacedToken[], index: number, first: number): boolean {
  if (tokens[index]!.form !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined || index === first) return true;
  if (initial.test(before.form) && capital.test(after.form)) return false;
  return !(before.kind === 'number' && index - 1 === first && before.end - before.start <= 2);
}
