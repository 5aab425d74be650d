import type { Notice } from '../notices/notice.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import { momentOf } from './moment.js';
import { readNumbers } from './read-numbers.js';
import { registerOf, type Register } from './register.js';
import type { StudyDefinition } from './study-definition.js';
import type { Survey } from './survey.js';
import type { Table } from './table.js';

/** When respondents answered and how long it took them; position i is the survey's. */
export interface ResponseTimes {
  /** Minutes since 1970-01-01 00:00, NaN where that is not known; absent when the study names no column. */
  readonly answeredAt?: Float64Array;
  /** NaN where that is not known; absent when the study names no column. */
  readonly minutes?: Float64Array;
  readonly notices: readonly Notice[];
}

/** No questionnaire takes a year. */
const longest = 366 * 24 * 60;

/**
 * Reads `respondents.answered_at` and `respondents.minutes`. What is no time, or no number of minutes, is left out
 * with a notice; so is none, but counted. An answer from before the study opened or after the day it closed stays,
 * with a notice.
 *
 * @param table the respondents' table that the survey was read from
 * @throws InputError 'column-missing'
 */
export function readResponseTimes(definition: StudyDefinition, table: Table, survey: Survey): ResponseTimes {
  const notices = noticeList();
  const { answeredAt, minutes } = definition.respondents;
  const register = registerOf(table, survey.positions);
  return {
    ...(answeredAt !== undefined && { answeredAt: readMoments(definition, answeredAt, register, notices) }),
    ...(minutes !== undefined && {
      minutes: readNumbers(
        { of: { kind: 'number', column: minutes }, minimum: 0, maximum: longest },
        register, 'respondents.minutes', notices,
      ),
    }),
    notices: notices.all(),
  };
}

function readMoments(
  definition: StudyDefinition,
  column: string,
  register: Register,
  notices: NoticeList,
): Float64Array {
  const cells = register.column(column, 'respondents.answered_at');
  const [opens, closes] = [definition.opens ?? '', definition.closes ?? ''];
  return Float64Array.from({ length: register.count }, (_, i) => {
    const got = cells.text(i);
    if (got === '') return NaN;
    const place = { file: cells.file, row: cells.row(i), column, got };
    const moment = momentOf(got);
    if (moment === undefined) notices.add('warning', 'date-invalid', place);
    // Dates of this form stand in the order of their letters.
    else if ((opens !== '' && got < opens) || (closes !== '' && got.slice(0, 10) > closes)) {
      notices.add('warning', 'answered-outside-fieldwork', { ...place, opens, closes });
    }
    return moment ?? NaN;
  });
}
