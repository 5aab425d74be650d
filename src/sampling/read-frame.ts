import type { NoticeCode } from '../notices/notice.js';
import type { NoticeList } from '../notices/notice-list.js';
import { dayNumber } from '../survey/day-number.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { SamplingRule } from '../survey/sampling-section.js';
import { columnIndex, spreadsheetRow, type Table } from '../survey/table.js';

/** First and last day, as days since 1970-01-01; the last is Infinity while it goes on. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** A row of the register: a course, a spell on benefit, or both. */
export interface FrameRow {
  /** Position in the table's rows. */
  readonly at: number;
  readonly course?: Period;
  readonly benefit?: Period;
}

/** Everything that the register says of one citizen. */
export interface FrameCitizen {
  readonly id: string;
  readonly rows: readonly FrameRow[];
}

export interface Frame {
  /** By id, in code unit order, so that the order of the file's rows is of no consequence. */
  readonly citizens: readonly FrameCitizen[];
  /** Rows that cannot be used, each with a notice. A citizen with no other row is still among `citizens`. */
  readonly setAside: readonly ExcludedRow[];
}

/**
 * Reads a register with several rows a citizen. A row of the wrong length, without an id, with a date that does not
 * exist or a period that ends before it begins is set aside with a notice; the citizen's other rows are used.
 *
 * @throws InputError 'column-missing'
 */
export function readFrame(table: Table, { frame, course, benefit }: SamplingRule, notices: NoticeList): Frame {
  const idAt = columnIndex(table, frame.id, 'sampling.frame.id');
  const readCourse = course && periodReader(table, course, 'sampling.course', notices);
  const readBenefit = benefit && periodReader(table, benefit, 'sampling.benefit', notices);
  const rowsOf = new Map<string, FrameRow[]>();
  const setAside: ExcludedRow[] = [];
  table.rows.forEach((cells, at) => {
    const place = { file: table.file, row: spreadsheetRow(table, at) };
    const leave = (reason: NoticeCode) => void setAside.push({ ...place, reason });
    const id = (cells[idAt] ?? '').trim();
    if (id !== '' && !rowsOf.has(id)) rowsOf.set(id, []);
    if (cells.length !== table.columns.length) {
      notices.add('error', 'row-ragged', { ...place, expected: table.columns.length, got: cells.length });
      return leave('row-ragged');
    }
    if (id === '') {
      notices.add('error', 'id-missing', { ...place, column: frame.id });
      return leave('id-missing');
    }
    const [ofCourse, ofBenefit] = [readCourse?.(cells, place.row), readBenefit?.(cells, place.row)];
    if (typeof ofCourse === 'string') return leave(ofCourse);
    if (typeof ofBenefit === 'string') return leave(ofBenefit);
    rowsOf.get(id)!.push({ at, ...(ofCourse && { course: ofCourse }), ...(ofBenefit && { benefit: ofBenefit }) });
  });
  const citizens = [...rowsOf.keys()].toSorted().map((id) => ({ id, rows: rowsOf.get(id)! }));
  return { citizens, setAside };
}

/** Reads a row's period: undefined where both days are blank, the reason where they cannot be read. */
function periodReader(
  table: Table,
  { starts, ends }: { readonly starts: string; readonly ends: string },
  purpose: string,
  notices: NoticeList,
): (cells: readonly string[], row: number) => Period | 'date-invalid' | 'period-reversed' | undefined {
  const [startsAt, endsAt] = [
    columnIndex(table, starts, `${purpose}.starts`), columnIndex(table, ends, `${purpose}.ends`)
  ];
  return (cells, row) => {
    const [from, to] = [cells[startsAt]!.trim(), cells[endsAt]!.trim()];
    if (from === '' && to === '') return undefined;
    const [first, last] = [dayNumber(from), to === '' ? Infinity : dayNumber(to)];
    if (first === undefined || last === undefined) {
      const [column, got] = first === undefined ? [starts, from] : [ends, to];
      notices.add('error', 'date-invalid', { file: table.file, row, column, got });
      return 'date-invalid';
    }
    if (last < first) {
      notices.add('error', 'period-reversed', { file: table.file, row, column: ends, got: to, begins: from });
      return 'period-reversed';
    }
    return { first, last };
  };
}
