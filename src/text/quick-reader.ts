import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { tokenPattern } from './danish-model/token-pattern.js';
import { unknownWord } from './lemma.js';
import { sentenceNumbers } from './sentences.js';
import { lexeme, place, readsAsForeign, type Lexeme } from './text-reader.js';
import type { ReadText } from './token.js';
import { writtenApart } from './written-apart.js';

/** Beyond so many different forms what is remembered of them is thrown away; that never shows in a result. */
const mostForms = 100_000;

/**
 * Makes a reader of Danish answers for those who want no more than words: every token is that of `createTextReader`,
 * but for negation and contrast, which are not looked for. It takes half the time, which counts where there are hundreds of
 * thousands of answers.
 */
export function createQuickReader(lexicon: TextLexicon): ReadText {
  const pattern = new RegExp(tokenPattern(lexicon.abbreviations), 'gu');
  let known = new Map<string, Lexeme>();
  const describe = (form: string): Lexeme => {
    let found = known.get(form);
    if (found === undefined) {
      if (known.size >= mostForms) known = new Map();
      found = lexeme(form, lexicon);
      known.set(form, found);
    }
    return found;
  };
  return (answer) => {
    const lexemes = (answer.match(pattern) ?? []).map(describe);
    const tokens = place(answer, lexemes);
    const sentences = sentenceNumbers(answer, tokens, lexicon);
    const joined = writtenApart(tokens, lexicon.dictionary);
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
    return tokens;
  };
}
