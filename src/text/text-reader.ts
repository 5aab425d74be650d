import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { readWord } from './lemma.js';
import { createNegation } from './negation.js';
import { sentenceNumbers, type PlacedToken } from './sentences.js';
import { tokenKind } from './token-kind.js';
import { tokenPattern } from './token-pattern.js';
import type { ReadText, Token, TokenKind } from './token.js';
import { wordNorm } from './word-norm.js';
import { createWinkTokenizer } from './wink-tokenizer.js';

/** What a form is, wherever it stands. */
interface Lexeme {
  readonly form: string;
  readonly norm: string;
  readonly lemma: string;
  readonly parts: readonly string[];
  readonly kind: TokenKind;
}

const noParts: readonly string[] = Object.freeze([]);

/**
 * Makes the reader of Danish answers: tokens with offsets, norm, lemma, sentence and negation.
 *
 * Any string can be read, in time linear in its length. The lemma and the parts of a word are what `readWord` says;
 * the lemma of every other token is its norm.
 *
 * @returns a reader; it keeps a bounded memory of forms that it has met, which never shows in a result
 */
export function createTextReader(lexicon: TextLexicon): ReadText {
  const tokenize = createWinkTokenizer(tokenPattern(lexicon.abbreviations), (form) =>
    lexeme(form, lexicon),
  );
  const findNegators = createNegation(lexicon);
  return (answer) => {
    const placed = place(answer, tokenize(answer));
    const sentences = sentenceNumbers(answer, placed, lexicon);
    const negators = findNegators(placed, sentences);
    return placed.map(
      (token, i): Token => ({
        form: token.form,
        norm: token.norm,
        lemma: token.lemma,
        parts: token.parts,
        start: token.start,
        end: token.end,
        sentence: sentences[i]!,
        negated: negators[i] !== -1,
        negator: negators[i]!,
        kind: token.kind,
      }),
    );
  };
}

function lexeme(form: string, { abbreviations, dictionary }: Pick<TextLexicon, 'abbreviations' | 'dictionary'>): Lexeme {
  const kind = tokenKind(form);
  const norm = wordNorm(form);
  if (kind !== 'word' || abbreviations.has(norm)) return { form, norm, lemma: norm, parts: noParts, kind };
  return { form, norm, kind, ...readWord(norm, /^\p{Lu}\P{Lu}/u.test(form), dictionary) };
}

/** Between two tokens is only white space, so a form stands where it is next found. */
function place(answer: string, lexemes: readonly Lexeme[]): (PlacedToken & Lexeme)[] {
  let end = 0;
  return lexemes.map(({ form, norm, lemma, parts, kind }) => {
    const start = answer.indexOf(form, end);
    end = start + form.length;
    return { form, norm, lemma, parts, kind, start, end };
  });
}
