import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { bordersHeading } from './headings.js';
import { closer, lacksMark, type MarkLexicon } from './missing-marks.js';
import type { Token } from './token.js';

/** A token whose place is known but not yet its sentence. */
export type PlacedToken = Pick<Token, 'form' | 'norm' | 'kind' | 'start' | 'end'>;

const terminator = /^(?:\.+|…+|[!?]+)$/u;
const quoteEnd = /^[)\]}"”’'»]$/u;
const lineBreak = /[\n\r\u2028\u2029]/u;
const ellipsis = /^(?:\.{2,}|…+)$/u;
const capital = /^\p{Lu}/u;
/** What begins a sentence without a mark before it: a capital, or the quotation mark before one. */
const mayBegin = /^[\p{Lu}"”“„»]/u;
const small = /^\p{Ll}/u;

/** No abbreviation that is also a word is longer. */
const longWord = 5;

export type SentenceLexicon = MarkLexicon & Pick<TextLexicon, 'finalAbbreviations'>;

/**
 * Which sentence each token stands in, from 0.
 *
 * A sentence ends after `.`, `…`, `!` and `?` (and closing quotes, brackets and emoji directly after them) and at
 * every line break. A capital letter is not asked for, since many answers have none; but a small letter goes on after
 * an ellipsis ("jeg ventede... og ventede"), after a quotation (`"Hvad nu?" spurgte hun`), and where the writer else
 * begins with capitals. A single dot ends no sentence after a number that begins it ("1. Mødet"); the dots of
 * abbreviations, initials and ordinals belong to their tokens and end none, but after an abbreviation such as `osv.` a
 * capital begins one. Where the mark was forgotten, a capital begins a sentence on a word that has it nowhere else ("en
 * god sagsbehandler Hun lytter"), and after a heading in capitals ("RÅD Lyt mere").
 *
 * @param answer the untouched answer
 * @param tokens its tokens in order
 * @returns one number a token
 */
export function sentenceNumbers(
  answer: string,
  tokens: readonly PlacedToken[],
  lexicon: SentenceLexicon,
): Uint32Array {
  const numbers = new Uint32Array(tokens.length);
  const capitalised = beginsWithCapitals(tokens);
  let sentence = 0;
  let first = 0;
  let ended = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (before !== undefined) {
      const gap = token.start - before.end;
      const closes = ended && gap === 0 && (token.kind === 'emoji' || closer.test(token.form));
      const goesOn = ended && gap > 0 && small.test(token.form) &&
        (quoteEnd.test(before.form) || (capitalised && !followsWord(tokens, i, lexicon)));
      // Nearly every gap is one space, and looking into it is dear.
      const isPlainGap = gap === 0 || (gap === 1 && answer[before.end] === ' ');
      const begins =
        (!isPlainGap && lineBreak.test(answer.slice(before.end, token.start))) ||
        (ended && !closes && !goesOn) ||
        (!beginsSmall(token.form) && mayBegin.test(token.form) && (
          lexicon.finalAbbreviations.has(before.norm) ||
          lacksMark(tokens, i, first, lexicon) ||
          bordersHeading(tokens, i, first, lexicon)));
      if (begins) {
        sentence++;
        first = i;
      }
      if (begins || !closes) ended = false;
    }
    numbers[i] = sentence;
    if (token.kind === 'punctuation' && terminator.test(token.form)) ended ||= ends(tokens, i, first);
  }
  return numbers;
}

/** Most words: an expression on each would take a tenth of all reading. */
function beginsSmall(form: string): boolean {
  const letter = form.charCodeAt(0);
  return letter >= 0x61 && letter <= 0x7a;
}

function ends(tokens: readonly PlacedToken[], index: number, first: number): boolean {
  const { form } = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (ellipsis.test(form)) return after === undefined || !small.test(after.form);
  if (form !== '.' || before === undefined || after === undefined || index === first) return true;
  return !(before.kind === 'number' && index - 1 === first && before.end - before.start <= 2);
}

/**
 * Whether the writer begins sentences with capitals: after three marks or more, and at least four times as often as
 * with a small letter. Then a small letter after a mark begins none (`"Hvad nu?" - spurgte hun`, an unknown abbreviation).
 */
function beginsWithCapitals(tokens: readonly PlacedToken[]): boolean {
  let capitals = 0;
  let smalls = 0;
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!;
    const token = tokens[i]!;
    if (before.kind !== 'punctuation' || token.kind !== 'word' || token.start === before.end) continue;
    if (!terminator.test(before.form) || ellipsis.test(before.form)) continue;
    if (capital.test(token.form)) capitals++;
    else if (small.test(token.form)) smalls++;
  }
  return capitals >= 3 && capitals >= 4 * smalls;
}

/** Whether a full stop before this place follows a long word of the dictionary, so that it can be no abbreviation's. */
function followsWord(tokens: readonly PlacedToken[], index: number, { dictionary }: SentenceLexicon): boolean {
  const word = tokens[index - 2];
  return tokens[index - 1]!.form === '.' && word !== undefined && word.norm.length >= longWord && dictionary.isWord(word.norm);
}
