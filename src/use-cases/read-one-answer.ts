import { loadLanguageDetector } from '../text/eld-detector.js';
import { createLanguageReader, type AnswerLanguage } from '../text/language.js';
import { findPersonalData } from '../text/personal-data.js';
import type { PersonalDataSpan } from '../text/personal-data-span.js';
import { createTextReader } from '../text/text-reader.js';
import type { Token } from '../text/token.js';
import type { LexiconVersion, Shelf } from './ports.js';

/** All that the program reads in one answer. */
export interface AnswerReading {
  readonly tokens: readonly Token[];
  readonly language: AnswerLanguage;
  readonly personal: readonly PersonalDataSpan[];
  /** What it was read by. */
  readonly lexicons: readonly LexiconVersion[];
}

export type ReadOneAnswer = (text: string) => Promise<AnswerReading>;

/** Makes a reader of single answers; lexicon and language detector are opened at the first answer. */
export function answerReader(shelf: Pick<Shelf, 'text'>): ReadOneAnswer {
  let opened: Promise<(text: string) => AnswerReading> | undefined;
  return async (text) => (await (opened ??= open(shelf)))(text);
}

async function open(shelf: Pick<Shelf, 'text'>): Promise<(text: string) => AnswerReading> {
  const { lexicon, versions } = await shelf.text();
  const read = createTextReader(lexicon);
  const languageOf = createLanguageReader(lexicon, await loadLanguageDetector());
  return (text) => {
    const tokens = read(text);
    return {
      tokens, language: languageOf(text, tokens), personal: findPersonalData(text, tokens, lexicon), lexicons: versions,
    };
  };
}
