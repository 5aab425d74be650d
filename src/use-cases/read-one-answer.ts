import { createAnswerReader, type AnswerReading } from '../text/answer-reading.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import type { LexiconVersion, Shelf } from './ports.js';

/** All that the program reads in one answer, and what it was read by. */
export interface ReadByLexicons extends AnswerReading {
  readonly lexicons: readonly LexiconVersion[];
}

export type ReadOneAnswer = (text: string) => Promise<ReadByLexicons>;

/** Makes a reader of single answers; lexicon and language detector are opened at the first answer. */
export function answerReader(shelf: Pick<Shelf, 'text'>): ReadOneAnswer {
  let opened: Promise<(text: string) => ReadByLexicons> | undefined;
  return async (text) => (await (opened ??= open(shelf)))(text);
}

async function open(shelf: Pick<Shelf, 'text'>): Promise<(text: string) => ReadByLexicons> {
  const { lexicon, versions } = await shelf.text();
  const read = createAnswerReader(lexicon, await loadLanguageDetector());
  return (text) => ({ ...read(text), lexicons: versions });
}
