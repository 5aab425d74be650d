import { createTextReader } from '../../src/text/text-reader.js';
import { danishText } from '../lexicon/danish-text.js';

/** The reader with the lexicon that the project ships. */
export const read = createTextReader(danishText);

export function formsOf(answer: string): string[] {
  return read(answer).map(({ form }) => form);
}

/** The forms of each sentence, with a space between. */
export function sentencesOf(answer: string): string[] {
  const sentences: string[][] = [];
  for (const { sentence, form } of read(answer)) (sentences[sentence] ??= []).push(form);
  return sentences.map((forms) => forms.join(' '));
}

/** The words in the scope of a negation, with a space between. */
export function negatedIn(answer: string): string {
  return read(answer)
    .filter(({ negated }) => negated)
    .map(({ form }) => form)
    .join(' ');
}
