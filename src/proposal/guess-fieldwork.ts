import { dayNumber } from '../survey/day-number.js';
import { completeWords, partialWords } from './answer-words.js';
import type { ColumnProfile } from './column-profile.js';
import { reason, type Reason } from './reason.js';
import type { StudyProposal } from './study-proposal.js';

/** Numbers of 0 or more under a heading that says weight. */
export function looksLikeWeight({ column, filled, numbers, smallest }: ColumnProfile): Reason | undefined {
  const named = /^(?:weight|vægt|vaegt|wgt|w)$|(?:^|[_ ])(?:weight|vægt)/iu.test(column);
  return named && filled > 0 && numbers === 1 && smallest >= 0 ? reason('weight-named', {}) : undefined;
}

/** Numbers of 0 or more under a heading that says minutes. */
export function looksLikeMinutes({ column, filled, numbers, smallest }: ColumnProfile): Reason | undefined {
  const named = /minut|svartid/iu.test(column);
  return named && filled > 0 && numbers === 1 && smallest >= 0 ? reason('minutes-named', {}) : undefined;
}

/** Days, with a time of day or a heading that says answer. */
export function looksLikeAnswerTime({ column, dates, timesOfDay }: ColumnProfile): Reason | undefined {
  if (dates < 0.95 || dates === 0) return undefined;
  const named = /answer|respon|submit|svar|tidspunkt/iu.test(column);
  return named || timesOfDay > 0.5 ? reason('answered-at', {}) : undefined;
}

/** A column of words for complete and partly complete; of one word only where everybody is complete. */
export function takeStatus(left: Map<string, ColumnProfile>): StudyProposal['status'] {
  for (const profile of left.values()) {
    const words = [...profile.counts.keys()];
    const complete = words.find((word) => completeWords.has(word.toLowerCase()));
    const partial = words.find((word) => partialWords.has(word.toLowerCase()));
    if (complete === undefined || words.length > (partial === undefined ? 1 : 2)) continue;
    left.delete(profile.column);
    return { column: profile.column, complete, partial: partial ?? 'delvis', why: reason('status-words', {}) };
  }
  return undefined;
}

/** The days of the first and of the last answer. */
export function fieldworkOf({ column, counts }: ColumnProfile): StudyProposal['fieldwork'] {
  const days = Array.from(counts.keys(), (value) => value.slice(0, 10))
    .filter((day) => dayNumber(day) !== undefined).toSorted();
  return { opens: days[0]!, closes: days.at(-1)!, why: reason('first-and-last-answer', { column }) };
}
