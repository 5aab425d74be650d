import { openQuestionNotices } from '../analysis/answer-notices.js';
import { codedQuestionsOf } from '../analysis/coded-questions.js';
import { themesOfQuestions } from '../analysis/key-codings.js';
import { summariseGroups, summariseResponse } from '../analysis/summarise.js';
import { groupsOf } from '../analysis/groups.js';
import { summariseNonResponse } from '../analysis/summarise-non-response.js';
import { readAnswer } from '../analysis/read-answer.js';
import { parseCodingTables } from '../themes/coding-tables.js';
import type { GroupSummary, Response } from '../analysis/run.js';
import type { Notice } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';
import { readFrame } from '../sampling/read-frame.js';
import type { SamplingRule } from '../survey/sampling-section.js';
import { readSurvey } from '../survey/survey.js';
import { createAnswerReader } from '../text/answer-reading.js';
import { weigh } from '../weighting/weights.js';
import { loadStudy, type LoadPorts } from './load-study.js';
import type { Files } from './ports.js';

export interface StudyCheck {
  readonly title: string;
  readonly response: Response;
  readonly groups: readonly GroupSummary[];
  readonly notices: readonly Notice[];
}

/** What there is to say of the register that a study's sample is drawn from. */
async function frameNotices(files: Files, path: string, rule: SamplingRule | undefined): Promise<Notice[]> {
  if (!rule) return [];
  const { table, notices } = await files.table(await files.read(files.beside(path, rule.frame.file), rule.frame.file));
  const found = noticeList();
  readFrame(table, rule, found);
  return [...notices, ...found.all()];
}

/**
 * Reads a study without analysing it: what is in it, and everything that should be known or mended first.
 *
 * @throws InputError when it cannot be read at all
 */
export async function checkStudy(ports: LoadPorts, path: string): Promise<StudyCheck> {
  const loaded = await loadStudy(ports, path);
  const survey = readSurvey(loaded.definition, loaded.tables);
  const weights = weigh(survey);
  const response = summariseNonResponse(survey, loaded.tables);
  const frame = await frameNotices(ports.files, path, loaded.definition.sampling);
  const reader = createAnswerReader(loaded.lexicon, loaded.detectLanguage);
  const read = survey.answers.map((answer) => readAnswer(answer, loaded.lexicon, reader, loaded.codebook.language));
  const written = new Set(survey.answers.map(({ respondent, question }) => JSON.stringify([survey.ids[respondent], question])));
  const codings = parseCodingTables(
    loaded.codings,
    themesOfQuestions(codedQuestionsOf(loaded.definition.texts, loaded.codebook, loaded.questionCodebooks)),
    (respondent, question) => written.has(JSON.stringify([respondent, question])),
  );
  return {
    title: loaded.definition.title,
    response: summariseResponse(survey),
    groups: summariseGroups(survey, groupsOf(survey), weights, read),
    notices: [...loaded.notices, ...openQuestionNotices(loaded.definition), ...survey.notices,
      ...response.notices, ...weights.notices, ...frame, ...codings.notices],
  };
}
