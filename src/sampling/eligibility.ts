import { dayNumber } from '../survey/day-number.js';
import type { SamplingRule } from '../survey/sampling-section.js';
import { columnIndex, type Table } from '../survey/table.js';
import { continuousBenefit } from './continuous-benefit.js';
import type { Frame, FrameCitizen, FrameRow } from './read-frame.js';

/** Why a citizen cannot be drawn; of several the first one here. */
export const ineligibilities = [
  'no-usable-row', 'no-active-course', 'no-benefit', 'benefit-too-short', 'stratum-value-missing',
] as const;

export type Ineligibility = (typeof ineligibilities)[number];

/** A citizen who may be drawn. */
export interface EligibleCitizen {
  readonly id: string;
  /**
   * Position in the table of the row that says who the citizen is: that of the benefit on the day, else of the course.
   */
  readonly at: number;
  /** Position of the row of the first spell that is joined to the benefit on the day. */
  readonly since?: number;
}

export interface Eligibility {
  /** By id, as in the frame. */
  readonly eligible: readonly EligibleCitizen[];
  readonly excluded: readonly { readonly id: string; readonly reason: Ineligibility }[];
}

/**
 * Tells who may be drawn: citizens with a course that touches the period, on benefit on the day and for at least as
 * many whole weeks without a break as their benefit demands. What the rule does not mention is not demanded.
 *
 * @throws InputError 'column-missing'
 */
export function judgeEligibility(table: Table, frame: Frame, rule: SamplingRule): Eligibility {
  const judge = judgeOf(table, rule);
  const eligible: EligibleCitizen[] = [];
  const excluded: { id: string; reason: Ineligibility }[] = [];
  for (const citizen of frame.citizens) {
    const verdict = judge(citizen);
    if (typeof verdict === 'string') excluded.push({ id: citizen.id, reason: verdict });
    else eligible.push(verdict);
  }
  return { eligible, excluded };
}

function judgeOf(
  table: Table, { course, benefit }: SamplingRule
): (citizen: FrameCitizen) => EligibleCitizen | Ineligibility {
  const [from, to] = course ? course.active.map((day) => dayNumber(day)!) as [number, number] : [0, 0];
  const day = benefit ? dayNumber(benefit.on)! : 0;
  const kindAt = benefit?.kind === undefined ? -1 : columnIndex(table, benefit.kind, 'sampling.benefit.kind');
  const kindOf = ({ at }: FrameRow) => (kindAt < 0 ? '' : table.rows[at]![kindAt]!.trim());
  const content = ({ at }: FrameRow) => table.rows[at]!.join('\u001f');
  const byContent = (a: FrameRow, b: FrameRow) => {
    const [first, second] = [content(a), content(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
  return ({ id, rows }) => {
    if (rows.length === 0) return 'no-usable-row';
    const courses = course
      ? rows.filter((row) => row.course && row.course.first <= to && row.course.last >= from)
      : rows;
    if (courses.length === 0) return 'no-active-course';
    if (!benefit) {
      const latest = courses.toSorted((a, b) => (b.course?.first ?? 0) - (a.course?.first ?? 0) || byContent(a, b))[0]!;
      return { id, at: latest.at };
    }
    const received = continuousBenefit(rows, day, benefit.gapDays, byContent);
    if (!received) return 'no-benefit';
    const demanded = benefit.weeksByKind.get(kindOf(received.current)) ?? benefit.weeks;
    if (received.weeks < demanded) return 'benefit-too-short';
    return { id, at: received.current.at, since: received.since.at };
  };
}
