import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { readSurvey, type Survey } from '../survey/survey.js';
import type { Codebook } from '../themes/codebook.js';
import { loadCodebook } from './load-codebook.js';
import { loadTables, type LoadPorts } from './load-study.js';

/** A study's open answers and the themes that they are coded by. */
export interface OpenAnswers {
  readonly survey: Survey;
  readonly codebook: Codebook;
  readonly notices: readonly Notice[];
}

/**
 * The open answers of a study, or of a plain table of answers (columns id and text; their question is called `text`).
 *
 * @param path of study.yaml or the table
 * @param codebook a shipped codebook's id or a file, in the place of the study's own
 * @throws InputError 'answers-none', and what can be wrong with the files
 */
export async function loadOpenAnswers(ports: LoadPorts, path: string, codebook?: string): Promise<OpenAnswers> {
  const loaded = await loadTables(ports, path);
  const themes = codebook === undefined
    ? await loadCodebook(ports, loaded.definition.codebook, (name) => ports.files.beside(path, name))
    : await loadCodebook(ports, codebook);
  const survey = readSurvey(loaded.definition, loaded.tables);
  if (survey.answers.length === 0) throw inputError('answers-none', { file: loaded.tables.respondents.file });
  return { survey, codebook: themes.codebook, notices: [...loaded.notices, ...themes.notices, ...survey.notices] };
}
