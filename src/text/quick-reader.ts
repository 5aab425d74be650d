import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { tokenPattern } from './danish-model/token-pattern.js';
import { lexeme, place, readTogether, type Lexeme } from './lexemes.js';
import { sentenceNumbers } from './sentences.js';
import type { ReadText } from './token.js';

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
    readTogether(tokens, lexemes, sentenceNumbers(answer, tokens, lexicon), lexicon);
    return tokens;
  };
}
