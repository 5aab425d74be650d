import type { ResponseAnalysis } from '../report/response-analysis.js';
import { formatNumber } from '../wording/numbers.js';
import { responseCurveWords } from '../wording/response-curve-words.js';
import { numberTable, section, type ResponseWording, type Section } from './non-response-section.js';
import { responseCurveDrawn, responsePanelsDrawn } from './response-curve-drawn.js';

/** The course of the fieldwork, and how long answering took. */
export function fieldworkSections({ nonResponse, minimumCell }: ResponseAnalysis, wording: ResponseWording): Section[] {
  const { own, language } = wording;
  const { day } = responseCurveWords(language);
  const { course, minutes, variables } = nonResponse;
  const spread = ([['respondents', minutes.all], ['complete', minutes.complete]] as const).flatMap(([group, found]) =>
    (found && found.n >= minimumCell ? [{ group, found }] : []));
  const complete = spread.find(({ group }) => group === 'complete')?.found;
  const curve = course && responseCurveDrawn(course, wording);
  return [
    ...(course === null ? [] : [section(own.parts.day, {
      sentences: course.contacts.map(({ kind, at, how }, i) => own.afterContact(
        own.contact(kind, i, how?.[language]), day(at), course.all.sinceContact[i] ?? 0, course.all.invited,
      )),
      figures: curve ? [curve, ...responsePanelsDrawn(course, variables, wording)] : [],
      notes: course.withoutTime + course.outside === 0 ? [] : [own.outsideNote(course.withoutTime, course.outside)],
    })]),
    ...(spread.length === 0 ? [] : [section(own.parts.minutes, {
      sentences: complete ? [own.minutes(complete.q1, complete.median, complete.q3)] : [],
      tables: [numberTable(
        own.parts.minutes,
        [own.group, 'n', own.statistics.q1, own.statistics.median, own.statistics.q3],
        spread.map(({ group, found }) => [
          own.groups[group], formatNumber(found.n, language),
          ...[found.q1, found.median, found.q3].map((value) => formatNumber(value, language, 1)),
        ]),
      )],
      notes: spread.slice(0, 1).map(({ found }) => own.minutesNote(found.n, found.missing)),
    })]),
  ];
}
