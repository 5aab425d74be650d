import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { readSurvey, type Survey } from '../survey/survey.js';
import type { CodedQuestions } from '../analysis/coded-questions.js';
import { chooseQuestions, loadCodedQuestions } from './coded-questions.js';
import { loadTables, type LoadPorts } from './load-study.js';

/** A study's open answers and the themes that they are coded by. */
export interface OpenAnswers {
  readonly survey: Survey;
  /** The questions to code, and by what. */
  readonly coded: CodedQuestions;
  /** All open questions. */
  readonly parts: readonly CodedQuestions[];
  readonly notices: readonly Notice[];
}

/**
 * The open answers of a study, or of a plain table of answers (columns id and text; their question is called `text`).
 *
 * @param path of study.yaml or the table
 * @param codebook a shipped codebook's id or a file, in the place of the study's own
 * @param question the open question to code; needed where there are several codebooks
 * @throws InputError 'answers-none' | 'value-unknown' | 'question-needed', and what can be wrong with the files
 */
export async function loadOpenAnswers(ports: LoadPorts, path: string, codebook?: string, question?: string): Promise<OpenAnswers> {
  const loaded = await loadTables(ports, path);
  const themes = await loadCodedQuestions(ports, path, loaded.definition, codebook);
  const survey = readSurvey(loaded.definition, loaded.tables);
  if (survey.answers.length === 0) throw inputError('answers-none', { file: loaded.tables.respondents.file });
  const coded = chooseQuestions(themes.parts, question);
  return { survey, coded, parts: themes.parts, notices: [...loaded.notices, ...themes.notices, ...survey.notices] };
}
