import type { ColumnProfile } from './column-profile.js';
import { holdsPersonalData, isNamedPersonal, type KnownNames } from './personal-column.js';
import { reason, type Reason } from './reason.js';

/** A column that citizens can be grouped by; without levels where there are too many to list. */
export interface CategoryGuess {
  readonly levels: readonly string[];
  readonly why: Reason;
}

const mostLevels = 30;
// There are 98 municipalities, and about as many job centres.
const mostPlaces = 98;
const places = /kommune|municip|jobcenter|^by$|city|region/iu;

/**
 * The levels of a column of few values that come again and again, or why it is not one. Values are named only where
 * nobody can be told by them: never those of a column whose values mostly differ, that holds names or numbers of
 * people, or in which long values are rare, as they are in what people wrote themselves.
 */
export function guessCategory(profile: ColumnProfile, names: KnownNames): CategoryGuess | Reason {
  const { column, counts, filled, dates, dayFirstDates, numbers, wholeNumbers } = profile;
  const levels = counts.size;
  if (filled === 0) return reason('empty', {});
  if (isNamedPersonal(column) || holdsPersonalData(profile, names)) return reason('personal', {});
  if (levels === 1) return reason('one-value', {});
  if (dates > 0.5) return reason('date', {});
  if (dayFirstDates > 0.5) return reason('day-first-date', {});
  if (numbers === 1 && (wholeNumbers < 1 || levels > mostLevels)) return reason('number', {});
  if (filled < 3 * levels) return reason('mostly-distinct', {});
  if (places.test(column) && levels > mostLevels && levels <= mostPlaces) {
    return { levels: [], why: reason('many-levels', { levels }) };
  }
  if (levels > mostLevels) return reason('too-many-levels', { levels });
  const rare = [...counts].filter(([, count]) => count < 3);
  if (rare.length > levels / 4 || rare.some(([value]) => value.length > 30) || profile.longest > 80) {
    return reason('rare-long-values', {});
  }
  return { levels: [...counts.keys()].toSorted(byNumberOrText), why: reason('few-levels', { levels }) };
}

function byNumberOrText(a: string, b: string): number {
  const [first, second] = [Number.parseFloat(a), Number.parseFloat(b)];
  if (Number.isFinite(first) && Number.isFinite(second) && first !== second) return first - second;
  return a < b ? -1 : 1;
}
