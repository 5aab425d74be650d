import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Answer } from '../survey/answer.js';
import type { AnswerLanguage, LanguageOf } from '../text/language.js';
import { givenSpelling, studySpelling } from '../text/study-spelling.js';
import { createTextReader } from '../text/text-reader.js';
import type { ReadText } from '../text/token.js';
import { readAnswers, type ReadAnswer } from './read-answers.js';

export interface ReadStudy {
  readonly read: readonly ReadAnswer[];
  /** The reader that they were read with, for the words of rules. */
  readonly reader: ReadText;
}

/**
 * Reads a study's answers twice: first to see which words its writers use that the dictionary lacks, then with those
 * as what misspellings of them are read as. So an answer's tokens depend on the whole study, but never on its order.
 *
 * @param spelling what the study itself says that words are read as
 * @param languageOf tells an answer's language
 * @param coded the language of the codebook
 */
export function readStudy(
  answers: readonly Answer[],
  lexicon: TextLexicon,
  spelling: Readonly<Record<string, string>>,
  languageOf: LanguageOf,
  coded: AnswerLanguage,
): ReadStudy {
  const given = givenSpelling(spelling);
  const first = createTextReader(lexicon, given);
  const tokens = answers.map(({ text }) => first(text));
  const found = studySpelling(tokens, given, lexicon.dictionary);
  const reader = found.size === given.size ? first : createTextReader(lexicon, found);
  const reads = new Map(answers.map(({ text }, i) => [text, tokens[i]!]));
  const changed = (text: string): boolean => reads.get(text)?.some(({ norm }) => found.has(norm)) ?? true;
  // Nearly all answers stay as they were read first.
  const again: ReadText = (text) => (changed(text) ? reader(text) : [...reads.get(text)!]);
  return { read: readAnswers(answers, lexicon, again, languageOf, coded), reader };
}
