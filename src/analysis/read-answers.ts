import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Answer } from '../survey/answer.js';
import { hasContent } from '../text/content.js';
import { findPersonalData } from '../text/personal-data.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import { withoutPersonalData } from '../text/without-personal-data.js';
import type { ReadText, Token } from '../text/token.js';

/** What the program read in one answer. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly tokens: readonly Token[];
  readonly hasContent: boolean;
  readonly masked: string;
  /** The tokens outside personal data: what labels may be made of. */
  readonly impersonal: readonly Token[];
}

/** @param read a reader made from the lexicon */
export function readAnswers(answers: readonly Answer[], lexicon: TextLexicon, read: ReadText): ReadAnswer[] {
  return answers.map((answer) => {
    const tokens = read(answer.text);
    const personal = findPersonalData(answer.text, tokens, lexicon);
    return {
      answer,
      tokens,
      hasContent: hasContent(tokens, lexicon),
      masked: personal.length === 0 ? answer.text : maskPersonalData(answer.text, personal),
      impersonal: withoutPersonalData(tokens, personal),
    };
  });
}
