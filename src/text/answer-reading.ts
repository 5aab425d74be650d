import type { TextLexicon } from '../lexicon/text-lexicon.js';
import { createLanguageReader, type AnswerLanguage, type DetectLanguage } from './language.js';
import { createPersonalDataFinder } from './personal-data.js';
import type { PersonalDataSpan } from './personal-data-span.js';
import { createTextReader } from './text-reader.js';
import type { ReadText, Token } from './token.js';

/** All that is read in one answer. */
export interface AnswerReading {
  readonly tokens: readonly Token[];
  readonly language: AnswerLanguage;
  /** By start, not overlapping. */
  readonly personal: readonly PersonalDataSpan[];
}

/**
 * Makes the reader of everything that this folder finds in an answer: tokens, language and personal data. The same
 * answer gives the same reading whatever was read before it.
 *
 * @param detect asked for the language of the few answers that no word tells
 * @param read what gives the tokens; by default a reader without a study's spelling
 */
export function createAnswerReader(
  lexicon: TextLexicon, detect: DetectLanguage, read: ReadText = createTextReader(lexicon),
): (answer: string) => AnswerReading {
  const languageOf = createLanguageReader(lexicon, detect);
  const findPersonalData = createPersonalDataFinder(lexicon);
  return (answer) => {
    const tokens = read(answer);
    return { tokens, language: languageOf(answer, tokens), personal: findPersonalData(answer, tokens) };
  };
}
