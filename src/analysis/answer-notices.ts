import { notice, type Notice } from '../notices/notice.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { Survey } from '../survey/survey.js';
import type { GroupDomain } from './groups.js';

/** Says that a study has no open questions, so that nobody looks for what was said. */
export function openQuestionNotices({ texts }: StudyDefinition): Notice[] {
  return texts.length > 0 ? [] : [notice('info', 'texts-none', {})];
}

/** Says how many answers are in no group, and so in no figure of a group. */
export function answersOutside(survey: Survey, groups: readonly GroupDomain[]): Notice[] {
  const n = survey.answers.filter(({ respondent }) => groups.every(({ members }) => !members[respondent])).length;
  return n === 0 ? [] : [notice('info', 'answers-without-segment', { n })];
}
