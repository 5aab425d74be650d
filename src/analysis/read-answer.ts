import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Answer } from '../survey/answer.js';
import type { AnswerReading } from '../text/answer-reading.js';
import { hasContent } from '../text/content.js';
import type { AnswerLanguage } from '../text/language.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import type { Token } from '../text/token.js';
import { withoutPersonalData } from '../text/without-personal-data.js';

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
 * @param coded the language of the codebook
 */
export function readAnswer(
  answer: Answer, lexicon: TextLexicon, read: (answer: string) => AnswerReading, coded: AnswerLanguage,
): ReadAnswer {
  const { tokens, language, personal } = read(answer.text);
  const saysSomething = hasContent(tokens, lexicon);
  return {
    answer,
    tokens,
    hasContent: saysSomething,
    language,
    inBase: saysSomething && language === coded,
    masked: personal.length === 0 ? answer.text : maskPersonalData(answer.text, personal),
    impersonal: withoutPersonalData(tokens, personal),
  };
}
