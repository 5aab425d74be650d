import { responseCurveDrawn } from '../../../exports/response-curve-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { nonResponseWords } from '../../../wording/non-response-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { responseCurveWords } from '../../../wording/response-curve-words.js';
import type { Wording } from '../../shown-share.js';
import { numberTable, section, type NonResponse, type Section } from './section.js';

/** The course of the fieldwork, and how long answering took. */
export function fieldworkSections(run: AnalysisRun, nonResponse: NonResponse, wording: Wording): Section[] {
  const { words, language } = wording;
  const own = nonResponseWords(language);
  const { day } = responseCurveWords(language);
  const { course, minutes } = nonResponse;
  const { minimumCell } = run.plan.quotes;
  const spread = ([['respondents', minutes.all], ['complete', minutes.complete]] as const).flatMap(([group, found]) =>
    (found && found.n >= minimumCell ? [{ group, found }] : []));
  const complete = spread.find(({ group }) => group === 'complete')?.found;
  return [
    ...(course === null ? [] : [section(own.parts.day, {
      sentences: course.contacts.map(({ kind, at }, i) => own.afterContact(
        own.contact(kind, i), day(at), course.all.sinceContact[i] ?? 0, course.all.invited,
      )),
      figure: responseCurveDrawn(run, language),
      notes: course.withoutTime + course.outside === 0 ? [] : [own.outsideNote(course.withoutTime, course.outside)],
    })]),
    ...(spread.length === 0 ? [] : [section(own.parts.minutes, {
      sentences: complete ? [own.minutes(complete.q1, complete.median, complete.q3)] : [],
      tables: [numberTable(
        own.parts.minutes,
        [words.respondents.group, 'n', own.statistics.q1, own.statistics.median, own.statistics.q3],
        spread.map(({ group, found }) => [
          own.groups[group], formatNumber(found.n, language),
          ...[found.q1, found.median, found.q3].map((value) => formatNumber(value, language, 1)),
        ]),
      )],
    })]),
  ];
}
