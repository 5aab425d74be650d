import type { Notice } from '../notices/notice.js';
import { readSurvey } from '../survey/survey.js';
import { createTextReader } from '../text/text-reader.js';
import { loadAnswers } from './load-answers.js';
import { loadStudy, type LoadPorts } from './load-study.js';
import { tokenLines } from './token-lines.js';

/**
 * Reads the answers of a table (columns id and text) or of a study into tokens.
 *
 * @returns the lines of tokens.jsonl
 * @throws InputError
 */
export async function readTokens(ports: LoadPorts, path: string): Promise<{ lines: string; answers: number; notices: readonly Notice[] }> {
  const { answers, notices } = /\.ya?ml$/i.test(path) ? await studyAnswers(ports, path) : await loadAnswers(ports.files, path);
  const read = createTextReader((await ports.shelf.text()).lexicon);
  const lines = tokenLines(answers.map(({ id, text }) => ({ id, tokens: read(text) })));
  return { lines, answers: answers.length, notices };
}

async function studyAnswers(ports: LoadPorts, path: string) {
  const loaded = await loadStudy(ports, path);
  const survey = readSurvey(loaded.definition, loaded.tables);
  return {
    answers: survey.answers.map(({ key, text }) => ({ id: key, text })),
    notices: [...loaded.notices, ...survey.notices],
  };
}
