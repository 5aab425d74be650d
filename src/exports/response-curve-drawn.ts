import { drawResponseCurve } from '../figures/draw-response-curve.js';
import { drawResponsePanels } from '../figures/draw-response-panels.js';
import type { ResponseAnalysis } from '../report/response-analysis.js';
import { formatNumber, formatShare } from '../wording/numbers.js';
import { responseCurveWords } from '../wording/response-curve-words.js';
import type { DrawnFigure } from './drawn-figure.js';
import type { ResponseWording } from './non-response-section.js';

type Course = NonNullable<ResponseAnalysis['nonResponse']['course']>;

/** Variables of more groups are not drawn by: their rates stand in a table. */
const mostPanels = 6;

/** How answers came in day by day; null when the study does not say when it was open, or nothing of the times. */
export function responseCurveDrawn(course: Course, { language, own }: ResponseWording): DrawnFigure | null {
  const first = course.days[0];
  const final = course.days.at(-1);
  const rate = course.all.cumulativeRate.at(-1);
  if (first === undefined || final === undefined || rate === undefined || rate === null) return null;
  const words = responseCurveWords(language);
  const { parts, statistics } = own;
  const contacts = contactsOf(course, { language, own });
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

/** The same by the levels of each variable of 2 to 6 levels that may be shown. */
export function responsePanelsDrawn(
  course: Course,
  variables: ResponseAnalysis['nonResponse']['variables'],
  wording: ResponseWording,
): DrawnFigure[] {
  const { language, own, labelOf } = wording;
  const { day, dayHead } = responseCurveWords(language);
  const contacts = contactsOf(course, wording);
  return variables.flatMap(({ variable, levels }, position) => {
    const panels = levels.flatMap(({ level, label, flag, invited }) => {
      const found = course.groups.find((each) => each.variable === variable && each.level === level)?.course;
      const last = found?.cumulativeRate.at(-1) ?? null;
      return !found || last === null || flag === 'suppress' ? []
        : [{ name: label[language], invited, rates: found.cumulativeRate.map((share) => share ?? 0), last }];
    });
    if (panels.length < 2 || levels.length > mostPanels) return [];
    const title = own.panels(labelOf(variable));
    const end = ({ last }: { last: number }) => formatShare(last, language);
    return [{
      title,
      base: [
        own.panelsBase(contacts.map(({ label }) => label)),
        ...(levels.some(({ flag }) => flag === 'suppress') ? [own.panelsHidden] : []),
      ].join(' '),
      svg: drawResponsePanels({
        id: `response-panels-${position + 1}`,
        panels: panels.map((panel) => ({
          name: panel.name,
          end: `${end(panel)} (n = ${formatNumber(panel.invited, language)})`,
          cumulative: panel.rates,
        })),
        all: course.all.cumulativeRate.map((share) => share ?? 0),
        contacts: course.contacts.flatMap((contact) =>
          (contact.day < 0 ? [] : [{ day: contact.day, label: day(contact.at) }])),
      }, {
        title,
        description: own.panelsDescription(panels.map((panel) => `${panel.name} ${end(panel)}`)),
        tick: (share) => formatNumber(100 * share, language),
      }),
      table: {
        caption: title,
        columns: [{ text: dayHead, numeric: false }, ...panels.map(({ name }) => ({ text: name, numeric: true }))],
        rows: course.days.map((each, i) => [day(each), ...panels.map(({ rates }) => formatShare(rates[i]!, language))]),
      },
    }];
  });
}

/** What was sent, by its name and day. */
function contactsOf(
  { contacts }: Course,
  { language, own }: Pick<ResponseWording, 'language' | 'own'>,
): { day: number; label: string }[] {
  const { day: dayText } = responseCurveWords(language);
  return contacts.map(({ kind, at, how, day }, i) =>
    ({ day, label: `${own.contact(kind, i, how?.[language])} ${dayText(at)}` }));
}
