import { codedQuestionsOf, type CodedQuestions } from '../analysis/coded-questions.js';
import { inputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import { loadCodebook } from './load-codebook.js';
import { loadQuestionCodebooks, type LoadPorts } from './load-study.js';

/**
 * The open questions of a study by the codebook that codes them.
 *
 * @param path of the study's file
 * @param codebook a shipped codebook's id or a file, in the place of the study's own; open questions keep those that they name
 * @throws InputError 'codebooks-share-code', and what can be wrong with the files
 */
export async function loadCodedQuestions(
  ports: LoadPorts, path: string, definition: StudyDefinition, codebook?: string,
): Promise<{ readonly parts: readonly CodedQuestions[]; readonly notices: readonly Notice[] }> {
  const themes = codebook === undefined
    ? await loadCodebook(ports, definition.codebook, (name) => ports.files.beside(path, name))
    : await loadCodebook(ports, codebook);
  const own = await loadQuestionCodebooks(ports, path, definition, new Map(), new Map([[ports.digest(themes.file.bytes), themes]]));
  return {
    parts: codedQuestionsOf(definition.texts, themes.codebook, own.codebooks),
    notices: Array.from(own.loaded.values()).flatMap(({ notices }) => notices),
  };
}

/**
 * The questions whose answers are to be coded together: the one that is named, else all of them where one codebook codes all.
 *
 * @param question id of an open question
 * @throws InputError 'value-unknown' for a question that there is not, 'question-needed' where there are several codebooks
 */
export function chooseQuestions(parts: readonly CodedQuestions[], question: string | undefined): CodedQuestions {
  const questions = parts.flatMap((part) => part.questions);
  if (question !== undefined) {
    const part = parts.find((each) => each.questions.includes(question));
    if (!part) throw inputError('value-unknown', { option: '--question', got: question, expected: questions });
    return { ...part, questions: [question] };
  }
  const [only, ...others] = parts;
  if (!only || others.length > 0) throw inputError('question-needed', { expected: questions });
  return only;
}
