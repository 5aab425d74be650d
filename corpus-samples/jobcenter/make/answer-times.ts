import type { Random } from '../../../src/numerics/random.js';
import { dateOf, dayOf } from './calendar.js';
import { weightedPick } from './weighted-pick.js';

const opens = dayOf('2023-08-21');

/** How many per thousand answer on each day from the opening on; the reminders go out on the 8th and the 15th day. */
const perDay = [
  142, 91, 52, 34, 24, 14, 17, 131, 68, 37, 24, 16, 9, 12, 108, 54, 30, 20, 14, 8, 10, 12, 11, 9, 8, 7, 5, 6, 17,
];

/** How many per thousand of a day's answers come in each hour; nothing is sent out before nine on the opening day. */
const perHour = [6, 3, 2, 1, 2, 6, 18, 36, 52, 84, 96, 88, 76, 68, 64, 62, 58, 50, 46, 52, 56, 42, 22, 10];

/** When a questionnaire was sent in, YYYY-MM-DDTHH:MM, between the opening and the evening of the last day. */
export function drawAnswerTime(random: Random): string {
  const day = weightedPick(perDay.map((_, i) => i), perDay, random);
  const hour = weightedPick(
    perHour.map((_, i) => i),
    perHour.map((weight, i) => (day === 0 && i < 9 ? 0 : weight)),
    random,
  );
  const minute = Math.floor(60 * random());
  return `${dateOf(opens + day)}T${two(hour)}:${two(minute)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
