import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { createContrast } from './contrast.js';
import { readWord, unknownWord, type WordReading } from './lemma.js';
import { createNegation } from './negation.js';
import { sentenceNumbers, type PlacedToken } from './sentences.js';
import type { SpellingTable } from './spelling.js';
import { tokenKind } from './token-kind.js';
import { tokenPattern } from './token-pattern.js';
import type { ReadText, Token, TokenKind } from './token.js';
import { wordNorm } from './word-norm.js';
import { createWinkTokenizer } from './wink-tokenizer.js';
import { writtenApart } from './written-apart.js';

/** What a form is, wherever it stands. */
interface Lexeme extends WordReading {
  readonly form: string;
  readonly norm: string;
  readonly kind: TokenKind;
}

const noParts: readonly string[] = Object.freeze([]);

/**
 * Makes the reader of Danish answers: tokens with offsets, norm, lemma, sentence, negation and contrast.
 *
 * Any string can be read, in time linear in its length. The lemma and the parts of a word are what `readWord` says;
 * the lemma of every other token is its norm.
 *
 * @param spelling what some words are read as, such as a study's `studySpelling`; by default the dictionary decides
 * @returns a reader; it keeps a bounded memory of forms that it has met, which never shows in a result
 */
export function createTextReader(lexicon: TextLexicon, spelling?: SpellingTable): ReadText {
  const tokenize = createWinkTokenizer(tokenPattern(lexicon.abbreviations), (form) =>
    lexeme(form, lexicon, spelling),
  );
  const findNegators = createNegation(lexicon);
  const findSides = createContrast(lexicon);
  return (answer) => {
    const placed = place(answer, tokenize(answer));
    const sentences = sentenceNumbers(answer, placed, lexicon);
    const negators = findNegators(placed, sentences);
    const sides = findSides(placed, sentences);
    const joined = writtenApart(placed, lexicon.dictionary);
    const isForeign = readsAsForeign(placed);
    return placed.map((token, i): Token => {
      const { form, norm, kind, start, end, spelling: guess } = token;
      const spelling = isForeign && guess?.kind !== 'given' ? undefined : guess;
      const { lemma, parts } = joined.get(i) ?? (spelling === guess ? token : unknownWord(norm));
      const negator = negators[i]!;
      return {
        form, norm, lemma, parts, start, end, sentence: sentences[i]!, negated: negator !== -1, negator, contrast: sides[i]!, kind, spelling,
      };
    });
  };
}

/** An answer of fewer words is taken for Danish. */
const fewestForeign = 3;
/** A writer of Danish misspells far fewer of the words, one of another language has far more that are unknown. */
const foreignShare = 0.3;

/** Whether so many of an answer's words are unknown, or would be Danish only by a guess, that they are another language's. */
function readsAsForeign(lexemes: readonly Lexeme[]): boolean {
  let words = 0;
  let strange = 0;
  for (const { kind, isUnknown, spelling } of lexemes) {
    if (kind !== 'word') continue;
    words++;
    if (isUnknown || spelling?.kind === 'similar' || spelling?.kind === 'joined') strange++;
  }
  return strange >= fewestForeign && strange > foreignShare * words;
}

function lexeme(form: string, { abbreviations, dictionary }: TextLexicon, spelling?: SpellingTable): Lexeme {
  const kind = tokenKind(form);
  const norm = wordNorm(form);
  const isPlain = kind !== 'word' || abbreviations.has(norm);
  const { lemma, parts, spelling: guess, isUnknown = false } = isPlain
    ? { lemma: norm, parts: noParts } : readWord(norm, /^\p{Lu}\P{Lu}/u.test(form), dictionary, spelling);
  return { form, norm, kind, lemma, parts, spelling: guess, isUnknown };
}

/** Between two tokens is only white space, so a form stands where it is next found. */
function place(answer: string, lexemes: readonly Lexeme[]): (PlacedToken & Lexeme)[] {
  let end = 0;
  return lexemes.map(({ form, norm, kind, lemma, parts, spelling, isUnknown }) => {
    const start = answer.indexOf(form, end);
    end = start + form.length;
    return { form, norm, kind, lemma, parts, spelling, isUnknown, start, end };
  });
}
