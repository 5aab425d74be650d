import { summariseGroups, summariseResponse } from '../analysis/summarise.js';
import { groupsOf } from '../analysis/groups.js';
import { readAnswers } from '../analysis/read-answers.js';
import { parseCodings } from '../themes/human-coding.js';
import type { GroupSummary, Response } from '../analysis/run.js';
import type { Notice } from '../notices/notice.js';
import { readSurvey } from '../survey/survey.js';
import { createLanguageReader } from '../text/language.js';
import { createTextReader } from '../text/text-reader.js';
import { weigh } from '../weighting/weights.js';
import { loadStudy, type LoadPorts } from './load-study.js';

export interface StudyCheck {
  readonly title: string;
  readonly response: Response;
  readonly groups: readonly GroupSummary[];
  readonly notices: readonly Notice[];
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
  const languageOf = createLanguageReader(loaded.lexicon, loaded.detectLanguage);
  const reader = createTextReader(loaded.lexicon);
  const read = readAnswers(survey.answers, loaded.lexicon, reader, languageOf, loaded.codebook.language);
  const written = new Set(survey.answers.map(({ respondent, question }) => JSON.stringify([survey.ids[respondent], question])));
  const codings = loaded.codings && parseCodings(
    loaded.codings,
    loaded.codebook.themes.map(({ id }) => id),
    (respondent, question) => written.has(JSON.stringify([respondent, question])),
  );
  return {
    title: loaded.definition.title,
    response: summariseResponse(survey),
    groups: summariseGroups(survey, groupsOf(survey), weights, read),
    notices: [...loaded.notices, ...survey.notices, ...weights.notices, ...(codings?.notices ?? [])],
  };
}
