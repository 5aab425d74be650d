import { inputError } from '../notices/input-error.js';
import type { Notice, NoticeCode, NoticeParameters } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';
import { checkOf, keyColumns, type MarkOf, type SheetHeaders } from './coding-sheet.js';
import type { Coding, CodingsTable } from './human-coding.js';

/** A coding as it stood in a sheet. */
export interface SheetCoding extends Coding {
  readonly selected: string;
  readonly note: string;
}

export interface ReadSheet {
  readonly codings: readonly SheetCoding[];
  /** Rows without any mark: nobody has read them yet. */
  readonly unread: number;
  /** Rows that cannot be used; none of their marks is. */
  readonly leftOut: readonly { readonly file: string; readonly row: number; readonly reason: NoticeCode }[];
  readonly notices: readonly Notice[];
}

/** What people write in a cell for yes, and for no. */
const yes: ReadonlySet<string> = new Set(['x', '1', 'ja', 'j', 'yes', 'y', 'true', 'sand', '✓', '✔', '✗', '✘']);
const no: ReadonlySet<string> = new Set(['', '0', 'nej', 'n', 'no', 'false', 'falsk', '-', '–']);

/**
 * Reads a coding sheet that comes back. A row with a mark in the column of 'read, no theme' is a coding without themes; one
 * without any mark has not been read. A row is left out whole where a mark cannot be understood, where themes and 'no theme'
 * are both marked, where id or text are not what was handed out (rows that were sorted in part would give the codes to other
 * people's answers), or where the answer stands in an earlier row.
 *
 * @param themes ids of the codebook's themes
 * @param headers the words of each language
 * @param coder who coded; by default the one that the sheet names
 * @returns codings in the sheet's order, and notices: 'sheet-column-unknown', 'sheet-mark-unknown', 'sheet-none-and-theme',
 *   'sheet-row-altered', 'sheet-row-repeated', 'coder-missing', 'row-ragged', 'sheet-rows-unread'
 * @throws InputError 'sheet-column-missing' when a theme's column, or a key, is not there any more: what was not marked in it
 *   must not become 'no theme'
 */
export function readCodingSheet(
  table: CodingsTable,
  themes: readonly string[],
  headers: readonly SheetHeaders[],
  coder: string | undefined,
  markOf: MarkOf,
): ReadSheet {
  const { file } = table;
  const at = columnsOf(table, themes, headers);
  const notices = noticeList();
  for (const column of at.unknown) notices.add('warning', 'sheet-column-unknown', { file, column });
  const leftOut: { file: string; row: number; reason: NoticeCode }[] = [];
  const codings: SheetCoding[] = [];
  const firstRow = new Map<string, number>();
  let unread = 0;
  table.rows.forEach((cells, i) => {
    const row = table.rowNumbers?.[i] ?? i + 2;
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const leave = <C extends NoticeCode>(code: C, parameters: NoticeParameters[C]): void => {
      notices.add('error', code, parameters);
      leftOut.push({ file, row, reason: code });
    };
    if (cells.length > table.columns.length) {
      return leave('row-ragged', { file, row, expected: table.columns.length, got: cells.length });
    }
    const marked = at.marks.map(({ index }) => cell(index).toLowerCase());
    if (marked.every((mark) => mark === '')) {
      unread++;
      return;
    }
    const [respondent, question] = [cell(at.keys.respondent), cell(at.keys.question)];
    const [keyMark, textMark] = cell(at.keys.check).split('-');
    const [keyNow, textNow] = checkOf({ respondent, question, text: cell(at.answer) }, markOf).split('-');
    if (keyMark !== keyNow) return leave('sheet-row-altered', { file, row, part: 'key' });
    if (textMark !== textNow) return leave('sheet-row-altered', { file, row, part: 'text' });
    const strange = marked.findIndex((mark) => !yes.has(mark) && !no.has(mark));
    if (strange >= 0) {
      const { index } = at.marks[strange]!;
      return leave('sheet-mark-unknown', { file, row, column: table.columns[index]!, got: cell(index) });
    }
    const given = at.marks.flatMap(({ theme }, m) => (theme !== null && yes.has(marked[m]!) ? [theme] : []));
    const isNone = at.marks.some(({ theme }, m) => theme === null && yes.has(marked[m]!));
    if (isNone && given.length > 0) return leave('sheet-none-and-theme', { file, row, themes: given });
    // Only noes, but not 'read, no theme': whoever wrote them has read the answer, yet may have left the rest for later.
    if (!isNone && given.length === 0) {
      unread++;
      return;
    }
    const name = coder ?? cell(at.keys.coder);
    if (name === '') return leave('coder-missing', { file, row, column: 'coder' });
    const key = JSON.stringify([respondent, question, name]);
    const first = firstRow.get(key);
    if (first !== undefined) return leave('sheet-row-repeated', { file, row, firstRow: first });
    firstRow.set(key, row);
    const selected = cell(at.keys.selected);
    codings.push({
      respondent, question, coder: name, themes: given, selected, note: at.note < 0 ? '' : cell(at.note),
      ...(selected !== 'random' && { chosen: true }),
    });
  });
  if (unread > 0) notices.add('info', 'sheet-rows-unread', { file, n: unread, of: table.rows.length });
  return { codings, unread, leftOut, notices: notices.all() };
}

/** Where a sheet's columns stand; people may move them, and add their own. */
function columnsOf({ file, columns }: CodingsTable, themes: readonly string[], headers: readonly SheetHeaders[]) {
  const lower = columns.map((column) => column.trim().toLowerCase());
  const missing = (column: string): never => {
    throw inputError('sheet-column-missing', { file, column, available: columns.map((each) => each.slice(0, 60)) });
  };
  const named = (part: keyof SheetHeaders): number =>
    lower.findIndex((column) => headers.some((words) => words[part].toLowerCase() === column));
  const required = (index: number, column: string): number => (index < 0 ? missing(column) : index);
  const keys = Object.fromEntries(keyColumns.map((key) => [key, required(lower.indexOf(key), key)])) as
    Record<(typeof keyColumns)[number], number>;
  const marks: { readonly index: number; readonly theme: string | null }[] = themes.map((theme) =>
    ({ theme, index: required(columns.findIndex((column) => idIn(column) === theme), `[${theme}]`) }));
  const none = required(named('none'), headers[0]!.none);
  const answer = required(named('answer'), headers[0]!.answer);
  const note = named('note');
  const known = new Set([...Object.values(keys), ...marks.map(({ index }) => index), none, answer, note, named('number')]);
  return {
    keys, answer, note,
    marks: [...marks, { index: none, theme: null }],
    unknown: columns.filter((column, i) => column.trim() !== '' && !known.has(i)),
  };
}

/** The id in the brackets at the end of a theme's header. */
function idIn(header: string): string | undefined {
  return /\[([^\]]+)\]\s*$/u.exec(header)?.[1]?.trim();
}
