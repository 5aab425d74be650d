import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { tokenKind, type TokenKind } from './danish-model/token-kind.js';
import { wordNorm } from './danish-model/word-norm.js';
import { readWord, unknownWord, type WordReading } from './lemma.js';
import type { SpellingTable } from './spelling.js';
import type { Token } from './token.js';
import { writtenApart } from './written-apart.js';

/** What a form is, wherever it stands. */
export interface Lexeme extends WordReading {
  readonly form: string;
  readonly norm: string;
  readonly kind: TokenKind;
}

const noParts: readonly string[] = Object.freeze([]);

/**
 * What tokens are by what stands around them: their sentence, one word that was written as two, and no guess at the
 * words of an answer in another language.
 */
export function readTogether(
  tokens: readonly OpenToken[], lexemes: readonly Lexeme[], sentences: ArrayLike<number>, { dictionary }: TextLexicon,
): void {
  const joined = writtenApart(tokens, dictionary);
  const isForeign = readsAsForeign(lexemes);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    token.sentence = sentences[i]!;
    const isGuess = isForeign && token.spelling !== undefined && token.spelling.kind !== 'given';
    if (isGuess) token.spelling = undefined;
    const reading = joined.get(i) ?? (isGuess ? unknownWord(token.norm) : undefined);
    if (reading === undefined) continue;
    token.lemma = reading.lemma;
    token.parts = reading.parts;
  }
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

/** What a form is. */
export function lexeme(form: string, { abbreviations, dictionary }: TextLexicon, spelling?: SpellingTable): Lexeme {
  const kind = tokenKind(form);
  const norm = wordNorm(form);
  const isPlain = kind !== 'word' || abbreviations.has(norm);
  const { lemma, parts, spelling: guess, isUnknown = false } = isPlain
    ? { lemma: norm, parts: noParts } : readWord(norm, /^\p{Lu}\P{Lu}/u.test(form), dictionary, spelling);
  return { form, norm, kind, lemma, parts, spelling: guess, isUnknown };
}

/** A token that is still being read. */
type OpenToken = { -readonly [Field in keyof Token]: Token[Field] };

/** Between two tokens is only white space, so a form stands where it is next found. */
export function place(answer: string, lexemes: readonly Lexeme[]): OpenToken[] {
  let end = 0;
  return lexemes.map(({ form, norm, kind, lemma, parts, spelling }) => {
    const start = answer.indexOf(form, end);
    end = start + form.length;
    return { form, norm, lemma, parts, start, end, sentence: 0, negated: false, negator: -1, contrast: 'none', kind, spelling };
  });
}
