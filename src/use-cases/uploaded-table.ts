import type { Table } from '../survey/table.js';
import type { Notice } from '../notices/notice.js';
import type { TableReading } from './ports.js';
import type { TableShape, UploadedFile, UploadPorts } from './upload-state.js';

const shownRows = 10;
const shownCharacters = 120;

/** Whether a file's name says that it is a table. */
export function isTable(name: string): boolean {
  return /\.(?:csv|tsv|txt|xlsx)$/i.test(name);
}

/** Reads a table that was sent, as people have said that it is written. @throws InputError */
export async function uploadedTable(
  { uploads, files }: Pick<UploadPorts, 'uploads' | 'files'>,
  upload: string,
  position: number,
  { name, reading }: Pick<UploadedFile, 'name' | 'reading'>,
): Promise<{ readonly table: Table; readonly shape: TableShape }> {
  const { table, notices } = await files.table({ name, bytes: await uploads.file(upload, position) }, reading);
  const cut = (cell: string): string => (cell.length > shownCharacters ? `${cell.slice(0, shownCharacters)}…` : cell);
  return {
    table,
    shape: {
      rows: table.rows.length,
      columns: table.columns,
      head: table.rows.slice(0, shownRows).map((cells) => table.columns.map((_, i) => cut(cells[i] ?? ''))),
      read: /\.xlsx$/i.test(name) ? null : { ...readingOf(notices), ...reading },
    },
  };
}

/** How a file was read: what is not told is the usual. */
function readingOf(notices: readonly Notice[]): Required<TableReading> {
  const found = notices.find((each) => each.code === 'encoding-detected');
  if (!found) return { encoding: 'utf-8', delimiter: ',' };
  const { encoding, delimiter } = found.parameters;
  return { encoding, delimiter: delimiter === 'tab' ? '\t' : delimiter } as Required<TableReading>;
}
