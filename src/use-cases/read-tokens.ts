import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { readSurvey } from '../survey/survey.js';
import { loadLanguageDetector } from '../text/eld-detector.js';
import { createLanguageReader } from '../text/language.js';
import { createTextReader } from '../text/text-reader.js';
import { loadAnswers } from './load-answers.js';
import { loadTables, type LoadPorts } from './load-study.js';
import { tokenLines } from './token-lines.js';

export interface ReadTokens {
  /** The lines of tokens.jsonl. */
  readonly lines: string;
  readonly answers: number;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Reads the answers of a table (columns id and text) or of a study into tokens.
 *
 * @throws InputError
 */
export async function readTokens(ports: LoadPorts, path: string): Promise<ReadTokens> {
  const { answers, excluded, notices } = /\.ya?ml$/i.test(path)
    ? await studyAnswers(ports, path)
    : await loadAnswers(ports.files, path);
  const { lexicon } = await ports.shelf.text();
  const read = createTextReader(lexicon);
  const languageOf = createLanguageReader(lexicon, await loadLanguageDetector());
  const lines = tokenLines(answers.map(({ id, text }) => {
    const tokens = read(text);
    return { id, language: languageOf(text, tokens), tokens };
  }));
  return { lines, answers: answers.length, excluded, notices };
}

async function studyAnswers(ports: LoadPorts, path: string) {
  const loaded = await loadTables(ports, path);
  const survey = readSurvey(loaded.definition, loaded.tables);
  return {
    answers: survey.answers.map(({ key, text }) => ({ id: key, text })),
    excluded: survey.excluded,
    notices: [...loaded.notices, ...survey.notices],
  };
}
