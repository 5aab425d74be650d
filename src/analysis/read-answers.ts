import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Answer } from '../survey/answer.js';
import { hasContent } from '../text/content.js';
import type { AnswerLanguage, LanguageOf } from '../text/language.js';
import { findPersonalData } from '../text/personal-data.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import { withoutPersonalData } from '../text/without-personal-data.js';
import type { ReadText, Token } from '../text/token.js';

/** What the program read in one answer. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly tokens: readonly Token[];
  readonly hasContent: boolean;
  readonly language: AnswerLanguage;
  /** Whether it counts where themes are counted: it has content and is in the language that is coded. */
  readonly inBase: boolean;
  readonly masked: string;
  /** The tokens outside personal data: what labels may be made of. */
  readonly impersonal: readonly Token[];
}

/**
 * @param read a reader made from the lexicon
 * @param languageOf tells an answer's language
 * @param coded the language of the codebook
 */
export function readAnswers(
  answers: readonly Answer[],
  lexicon: TextLexicon,
  read: ReadText,
  languageOf: LanguageOf,
  coded: AnswerLanguage,
): ReadAnswer[] {
  return answers.map((answer) => {
    const tokens = read(answer.text);
    const personal = findPersonalData(answer.text, tokens, lexicon);
    const saysSomething = hasContent(tokens, lexicon);
    const language = languageOf(answer.text, tokens);
    return {
      answer,
      tokens,
      hasContent: saysSomething,
      language,
      inBase: saysSomething && language === coded,
      masked: personal.length === 0 ? answer.text : maskPersonalData(answer.text, personal),
      impersonal: withoutPersonalData(tokens, personal),
    };
  });
}
