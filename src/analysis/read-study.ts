import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Answer } from '../survey/answer.js';
import { createAnswerReader } from '../text/answer-reading.js';
import type { AnswerLanguage, DetectLanguage } from '../text/language.js';
import { givenSpelling, studySpelling } from '../text/study-spelling.js';
import { createTextReader } from '../text/text-reader.js';
import type { ReadText } from '../text/token.js';
import { readAnswer, type ReadAnswer } from './read-answer.js';

export interface ReadStudy {
  readonly read: readonly ReadAnswer[];
  /** The reader that they were read with, for the words of rules. */
  readonly reader: ReadText;
}

/**
 * Reads a study's answers twice: first to see which words its writers use that the dictionary lacks, then with those
 * as what misspellings of them are read as. So an answer's tokens depend on the whole study, but never on its order.
 * No personal data teach the spelling, since what is read as what is shown.
 *
 * @param detect tells the language of the few answers that no word tells
 * @param spelling what the study itself says that words are read as
 * @param coded the language of the codebook
 */
export function readStudy(
  answers: readonly Answer[],
  lexicon: TextLexicon,
  detect: DetectLanguage,
  spelling: Readonly<Record<string, string>>,
  coded: AnswerLanguage,
): ReadStudy {
  const given = givenSpelling(spelling);
  const firstReader = createTextReader(lexicon, given);
  const readFirst = createAnswerReader(lexicon, detect, firstReader);
  const first = answers.map((answer) => readAnswer(answer, lexicon, readFirst, coded));
  const found = studySpelling(first.map(({ impersonal }) => impersonal), given, lexicon.dictionary);
  if (found.size === given.size) return { read: first, reader: firstReader };
  const reader = createTextReader(lexicon, found);
  const readAgain = createAnswerReader(lexicon, detect, reader);
  // Nearly all answers stay as they were read first.
  const read = first.map((each) =>
    (each.tokens.some(({ norm }) => found.has(norm)) ? readAnswer(each.answer, lexicon, readAgain, coded) : each));
  return { read, reader };
}
