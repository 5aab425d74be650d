import type { NoticeList } from '../notices/notice-list.js';
import type { QuestionAnswers } from './read-question.js';
import type { Register } from './register.js';
import { segments, type Segment } from './segment.js';
import type { SegmentRule } from './study-definition.js';

/** Segments by what a file calls them, in lower case. */
export const segmentWords: ReadonlyMap<string, Segment> = new Map([
  ['satisfied', 'satisfied'], ['tilfreds', 'satisfied'], ['tilfredse', 'satisfied'],
  ['neutral', 'neutral'], ['neutrale', 'neutral'],
  ['dissatisfied', 'dissatisfied'], ['utilfreds', 'dissatisfied'], ['utilfredse', 'dissatisfied'],
]);

/**
 * Each respondent's segment: position in `segments`, or −1 for none ('ved ikke', no answer, not asked).
 *
 * @param answersTo the answers to the question that segments are made of
 * @throws InputError 'column-missing'
 */
export function readSegments(
  rule: SegmentRule,
  answersTo: (question: string) => QuestionAnswers,
  register: Register,
  notices: NoticeList,
): Int8Array {
  const of = new Int8Array(register.count).fill(-1);
  if (rule.kind === 'question') {
    const answers = answersTo(rule.question);
    if (answers.kind !== 'scale') return of;
    return Int8Array.from(answers.scores, (score) =>
      score < 1 ? -1 : segments.findIndex((segment) => rule[segment].includes(score)));
  }
  if (rule.kind === 'column') {
    const cells = register.column(rule.column, 'segments.column');
    for (let i = 0; i < register.count; i++) {
      const got = cells.text(i);
      const segment = segmentWords.get(got.toLowerCase());
      if (segment) of[i] = segments.indexOf(segment);
      else if (got !== '') {
        notices.add('warning', 'segment-unknown', { file: cells.file, row: cells.row(i), column: rule.column, got, expected: segments });
      }
    }
  }
  return of;
}
