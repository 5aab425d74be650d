import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { createContrast } from './contrast.js';
import { tokenPattern } from './danish-model/token-pattern.js';
import { lexeme, place, readTogether } from './lexemes.js';
import { createNegation } from './negation.js';
import { sentenceNumbers } from './sentences.js';
import type { SpellingTable } from './spelling.js';
import type { ReadText } from './token.js';
import { createWinkTokenizer } from './wink-tokenizer.js';

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
    const lexemes = tokenize(answer);
    const tokens = place(answer, lexemes);
    const sentences = sentenceNumbers(answer, tokens, lexicon);
    const negators = findNegators(tokens, sentences);
    const sides = findSides(tokens, sentences);
    readTogether(tokens, lexemes, sentences, lexicon);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      token.negator = negators[i]!;
      token.negated = token.negator !== -1;
      token.contrast = sides[i]!;
    }
    return tokens;
  };
}
