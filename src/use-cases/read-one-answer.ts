import { createAnswerReader, type AnswerReading } from '../text/answer-reading.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { createTextReader } from '../text/text-reader.js';
import type { SpellingReading } from '../text/spelling.js';
import type { LexiconVersion, Shelf } from './ports.js';

/** All that the program reads in one answer, and what it was read by. */
export interface ReadByLexicons extends AnswerReading {
  readonly lexicons: readonly LexiconVersion[];
}

/** A row of a run's table of what was read as what. */
type ReadAs = SpellingReading & { readonly form: string };

/** @param spelling what the run that the answer belongs to read as what */
export type ReadOneAnswer = (text: string, spelling: readonly ReadAs[]) => Promise<ReadByLexicons>;

/** Makes a reader of single answers; lexicon and language detector are opened at the first answer. */
export function answerReader(shelf: Pick<Shelf, 'text'>): ReadOneAnswer {
  let opened: Promise<Awaited<ReturnType<typeof open>>> | undefined;
  return async (text, spelling) => (await (opened ??= open(shelf)))(text, spelling);
}

async function open(shelf: Pick<Shelf, 'text'>): Promise<(text: string, spelling: readonly ReadAs[]) => ReadByLexicons> {
  const { lexicon, versions } = await shelf.text();
  const detect = await loadLanguageDetector();
  return (text, spelling) => {
    const table = new Map(spelling.map(({ form, readAs, kind }) => [form, { readAs, kind }]));
    const read = createAnswerReader(lexicon, detect, createTextReader(lexicon, table));
    return { ...read(text), lexicons: versions };
  };
}
