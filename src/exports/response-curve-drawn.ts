import { drawResponseCurve } from '../figures/draw-response-curve.js';
import type { AnalysisRun } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { nonResponseWords } from '../wording/non-response-words.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import { responseCurveWords } from '../wording/response-curve-words.js';
import type { DrawnFigure } from './drawn-figure.js';

/** How answers came in day by day; null when the study does not say when it was open, or nothing of the times. */
export function responseCurveDrawn({ results }: AnalysisRun, language: Language): DrawnFigure | null {
  const course = results.nonResponse?.course;
  const first = course?.days[0];
  const final = course?.days.at(-1);
  const rate = course?.all.cumulativeRate.at(-1);
  if (!course || first === undefined || final === undefined || rate === undefined || rate === null) return null;
  const words = responseCurveWords(language);
  const { contact, parts, statistics } = nonResponseWords(language);
  const contacts = course.contacts.map(({ kind, at, day }, i) =>
    ({ day, label: `${contact(kind, i)} ${words.day(at)}` }));
  const { days, all: { perDay, cumulativeRate } } = course;
  const title = words.title(rate);
  const svg = drawResponseCurve(
    {
      id: 'response-curve',
      cumulative: cumulativeRate.map((share) => share ?? 0),
      contacts: contacts.filter(({ day }) => day >= 0),
    },
    {
      title,
      description: words.description(contacts.map(({ label }) => label)),
      ends: [words.day(first), words.day(final)],
      last: formatShare(rate, language),
      tick: (share) => formatNumber(100 * share, language),
    },
  );
  return {
    title,
    base: words.base(course.all.invited),
    svg,
    table: {
      caption: parts.day,
      columns: [
        { text: words.dayHead, numeric: false },
        { text: statistics.responses, numeric: true },
        { text: statistics.cumulative_rate, numeric: true },
      ],
      rows: days.map((day, i) => {
        const share = cumulativeRate[i] ?? null;
        return [
          words.day(day), formatNumber(perDay[i]!, language), share === null ? '–' : formatShare(share, language),
        ];
      }),
    },
  };
}
