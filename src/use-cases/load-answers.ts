import type { Notice } from '../notices/notice.js';
import { noticeList, type NoticeList } from '../notices/notice-list.js';
import { readRows, type ExcludedRow, type FirstRows } from '../survey/read-rows.js';
import { columnIndex, spreadsheetRow, type Table } from '../survey/table.js';
import type { Files } from './ports.js';

/** One row of a table of answers; its text may be blank. */
export interface TableAnswer {
  readonly id: string;
  readonly text: string;
  /** The row's cells in the file's columns. */
  readonly cells: readonly string[];
  /** Its row as a spreadsheet counts: the header is row 1. */
  readonly row: number;
}

export interface LoadedAnswers {
  readonly table: Table;
  readonly answers: readonly TableAnswer[];
  /** Rows that could not be used. */
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Loads a table of answers with the columns id and text; every row with a new id is one answer.
 *
 * @throws InputError 'file-missing', 'file-empty', 'column-missing'
 */
export async function loadAnswers(files: Files, path: string): Promise<LoadedAnswers> {
  const whole = await files.table(await files.read(path));
  const list = noticeList();
  const { table, answers, excluded } = answersOf(whole.table, list);
  return { table, answers, excluded, notices: [...whole.notices, ...list.all()] };
}

/**
 * The answers of a table or of a part of one.
 *
 * @param firstRow where ids of earlier parts stand
 * @throws InputError 'column-missing'
 */
export function answersOf(table: Table, notices: NoticeList, firstRow?: FirstRows): Omit<LoadedAnswers, 'notices'> {
  const textAt = columnIndex(table, 'text', 'text');
  const { ids, rows, excluded } = readRows(table, 'id', 'id', notices, firstRow);
  return {
    table,
    answers: ids.map((id, i) => {
      const cells = table.rows[rows[i]!]!;
      return { id, text: cells[textAt]!, cells, row: spreadsheetRow(table, rows[i]!) };
    }),
    excluded,
  };
}
