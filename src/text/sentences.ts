import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Token } from './token.js';

/** A token whose place is known but not yet its sentence. */
export type PlacedToken = Pick<Token, 'form' | 'norm' | 'kind' | 'start' | 'end'>;

const terminator = /^(?:\.+|…+|[!?]+)$/u;
const closer = /^(?:[)\]}"”’'»]|\.+|…+|[!?]+)$/u;
const quoteEnd = /^[)\]}"”’'»]$/u;
const lineBreak = /[\n\r\u2028\u2029]/u;
const ellipsis = /^(?:\.{2,}|…+)$/u;
const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;
const titleCase = /^\p{Lu}\p{Ll}/u;
/** Words of one letter, whose title case looks like capitals. */
const oneLetter = /^[IÅ]$/u;
const capitals = /^\p{Lu}{2,}$/u;

export type SentenceLexicon = Pick<
  TextLexicon,
  'finalAbbreviations' | 'sentenceOpeners' | 'bindingWords' | 'clauseOpeners' | 'clauseJoiners'
>;

/**
 * Which sentence each token stands in, from 0.
 *
 * A sentence ends after `.`, `…`, `!` and `?` (and closing quotes, brackets and emoji directly after them) and at
 * every line break. A capital letter is not asked for, since many answers have none; but a small letter goes on after
 * an ellipsis ("jeg ventede... og ventede"), after a quotation (`"Hvad nu?" spurgte hun`), and where the writer else
 * begins with capitals. A single dot ends no sentence after a number that begins it ("1. Mødet"); the dots of abbreviations, initials and ordinals belong to their tokens and end
 * none, but after an abbreviation such as `osv.` a capital begins one. Where the mark was forgotten, a capital begins a
 * sentence on a word that has it nowhere else ("en god sagsbehandler Hun lytter"), and after a heading in capitals ("RÅD Lyt mere").
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
      const closes = gap === 0 && (token.kind === 'emoji' || closer.test(token.form));
      const goesOn = gap > 0 && small.test(token.form) && (capitalised || quoteEnd.test(before.form));
      const begins =
        (gap > 0 && lineBreak.test(answer.slice(before.end, token.start))) ||
        (ended && !closes && !goesOn) ||
        (capital.test(token.form) && (
          lexicon.finalAbbreviations.has(before.norm) ||
          lacksMark(tokens, i, lexicon) ||
          followsHeading(tokens, i, first)));
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

/** Whether a capital begins a sentence although no mark ended the one before. */
function lacksMark(tokens: readonly PlacedToken[], index: number, lexicon: SentenceLexicon): boolean {
  const { sentenceOpeners, bindingWords, clauseOpeners, clauseJoiners } = lexicon;
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  if (!titleCase.test(token.form) || !sentenceOpeners.has(token.norm) || token.start === before.end) return false;
  if (before.kind === 'number' || closer.test(before.form)) return true;
  if (before.kind !== 'word') return false;
  // After a name only what joins clauses: other words with a capital may be part of the name.
  if (!small.test(before.form)) return clauseOpeners.has(token.norm) || clauseJoiners.has(token.norm);
  return !bindingWords.has(before.norm);
}

/** Whether everything of the sentence before this word is a heading in capitals. */
function followsHeading(tokens: readonly PlacedToken[], index: number, first: number): boolean {
  const { form } = tokens[index]!;
  const isTitleCase = titleCase.test(form) || (oneLetter.test(form) && small.test(tokens[index + 1]?.form ?? ''));
  if (index === first || !isTitleCase) return false;
  for (let i = first; i < index; i++) if (!capitals.test(tokens[i]!.form)) return false;
  return index - first > 1 || tokens[first]!.form.length >= 5;
}
