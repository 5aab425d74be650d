import type { Table } from '../survey/table.js';
import { bandLabels, type BandWords } from './setup-of-proposal.js';
import type { ColumnSetup, TableSetup } from './study-setup.js';

/** What of the whole study a column's role needs. */
export interface RoleNeeds {
  /** Ids of the scales there are, the one to be taken first. */
  readonly scales: readonly string[];
  /** What stands for 'ved ikke', which is no answer to choose from. */
  readonly dontKnow: string;
  readonly words: UnitWords;
}

/** What bands are called, by what their limits count. */
export interface UnitWords {
  readonly years: BandWords;
  readonly weeks: BandWords;
  readonly numbers: BandWords;
}

const mostLevels = 98;
const bandsOfNumbers = 4;
const usualWeeks = [0, 26, 52, 104, 2600];

/**
 * Fills in what a column needs in a role that was just chosen for it: the values that occur, limits, a scale, a name.
 *
 * @param before the columns as they were; what people have emptied in a role that stays is left empty
 * @param cells the table, where there is need of it
 */
export function completeSetup(
  setup: TableSetup,
  before: readonly ColumnSetup[],
  cells: Table | undefined,
  needs: RoleNeeds,
): TableSetup {
  return {
    ...setup,
    columns: setup.columns.map((each, i) => {
      const chosen = before[i]?.role === each.role ? each : newlyChosen(each, cells ? valuesOf(cells, each.column) : [], needs);
      return withBandLabels(chosen, before[i], needs.words);
    }),
  };
}

/** Whether a column was given a role for which its values must be known. */
export function needsValues(setup: TableSetup, before: readonly ColumnSetup[]): boolean {
  return setup.columns.some(({ role }, i) => role !== before[i]?.role && ['levels', 'choice', 'bands', 'status'].includes(role));
}

function newlyChosen(each: ColumnSetup, values: readonly string[], { scales, dontKnow }: RoleNeeds): ColumnSetup {
  const { role, column, levels, limits } = each;
  // Nobody guessed what a person has chosen.
  const said = { ...each, why: null };
  const distinct = [...new Set(values)];
  const listed = distinct.length <= mostLevels && distinct.every((value) => value.length <= mostLevels && !/[\r\n]/.test(value))
    ? distinct.toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true })).map((value) => ({ value, label: value })) : [];
  const ofBands = each.id === column ? `${column}_gruppe` : each.id;
  switch (role) {
    case 'levels': return { ...said, levels: levels.length > 0 ? levels : listed };
    case 'choice': return { ...said, levels: (levels.length > 0 ? levels : listed).filter(({ value }) => value !== dontKnow) };
    case 'bands': return { ...said, id: ofBands, limits: limits.length > 1 ? limits : quarters(values) };
    case 'weeks': return { ...said, id: ofBands, limits: limits.length > 1 ? limits : usualWeeks };
    case 'scale':
    case 'satisfaction': {
      const usual = role === 'satisfaction' ? scales.find((id) => id.startsWith('satisfaction')) : undefined;
      return { ...said, scale: each.scale === '' ? usual ?? scales[0] ?? '' : each.scale };
    }
    case 'several': return { ...said, group: each.group === '' ? column.replace(/[_. :-]+[^_. :-]*$/u, '') || column : each.group };
    case 'status': return { ...said, complete: each.complete || (distinct[0] ?? ''), partial: each.partial || (distinct[1] ?? '') };
    default: return said;
  }
}

/** Bands keep the names that people gave them as long as there are as many limits. */
function withBandLabels(each: ColumnSetup, before: ColumnSetup | undefined, words: UnitWords): ColumnSetup {
  if (each.role !== 'bands' && each.role !== 'weeks') return each;
  const unit = each.role === 'weeks' ? words.weeks : /alder|(?:^|[_ ])age/iu.test(each.column) ? words.years : words.numbers;
  const moved = before !== undefined && String(before.limits) !== String(each.limits);
  const untouched = moved && String(before.bandLabels) === String(each.bandLabels);
  return each.bandLabels.length === each.limits.length - 1 && !untouched ? each : { ...each, bandLabels: bandLabels(each.limits, unit) };
}

function valuesOf(table: Table, column: string): string[] {
  const at = table.columns.indexOf(column);
  return table.rows.map((cells) => (cells[at] ?? '').trim()).filter((value) => value !== '');
}

/** Limits that cut the numbers into four bands of about as many, rounded down; fewer where values come often. */
function quarters(values: readonly string[]): number[] {
  const numbers = values.map((value) => Number(value.replace(',', '.'))).filter(Number.isFinite).toSorted((a, b) => a - b);
  if (numbers.length === 0) return [];
  const cut = Array.from({ length: bandsOfNumbers }, (_, i) => Math.floor(numbers[Math.floor(i * numbers.length / bandsOfNumbers)]!));
  return [...new Set([...cut, Math.ceil(numbers.at(-1)!)])];
}
