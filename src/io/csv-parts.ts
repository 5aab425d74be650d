import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import iconv from 'iconv-lite';
import { inputError } from '../notices/input-error.js';
import { noticeList } from '../notices/notice-list.js';
import type { TablePart } from '../use-cases/ports.js';
import { delimiterOf } from './delimiter.js';
import { noteDamage, parseRecords, tableOf } from './parse-csv.js';
import { lastRecordEnd, splitRecords } from './split-records.js';

/** Files up to this size are read whole. */
const readWhole = 4 * 1024 * 1024;
const chunk = 1024 * 1024;

/** Shorter pieces of a text are copied anyway (V8). */
const shortestPiece = 13;

/** A record longer than this means a quotation mark that is never closed. */
const longestRecord = 64 * 1024 * 1024;

/**
 * The rows of a large CSV file, a part after the other, so that memory does not depend on its size. Encoding (valid UTF-8, else
 * windows-1252) is found by reading it once before; the delimiter by its beginning.
 *
 * @param fewest smaller files are not read in parts, in bytes (default 4 MB)
 * @returns undefined when the file is small, no CSV, or in UTF-16: it is to be read whole
 */
export async function csvParts(path: string, fewest = readWhole): Promise<AsyncIterable<TablePart> | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size <= fewest || !['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase())) return undefined;
  const encoding = await encodingOf(path);
  return encoding && partsOf(path, encoding);
}

async function encodingOf(path: string): Promise<'utf-8' | 'windows-1252' | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const bytes of chunksOf(path)) {
      if (isFirst && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) return undefined;
      isFirst = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

async function* partsOf(path: string, encoding: 'utf-8' | 'windows-1252'): AsyncGenerator<TablePart> {
  const file = basename(path);
  const utf8 = new TextDecoder('utf-8');
  const decode = (bytes: Uint8Array): string =>
    (encoding === 'utf-8' ? utf8.decode(bytes, { stream: true }) : iconv.decode(bytes, encoding));
  const notices = noticeList();
  let [rest, row, delimiter]: [string, number, string] = ['', 1, ''];
  let header: readonly string[] | undefined;
  const part = (records: string[][]): TablePart | undefined => {
    const first = row;
    row += records.length;
    if (!header) {
      if (encoding !== 'utf-8' || delimiter !== ',') {
        notices.add('info', 'encoding-detected', { file, encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter });
      }
      const table = tableOf(records, file, notices);
      header = table.columns;
      return { table, notices: [] };
    }
    const kept = records.flatMap((cells, i) => (isBlank(cells) ? [] : [{ cells, number: first + i }]));
    return kept.length === 0 ? undefined : {
      table: { file, columns: header, rows: kept.map(({ cells }) => cells), rowNumbers: kept.map(({ number }) => number) },
      notices: [],
    };
  };
  for await (const bytes of chunksOf(path)) {
    rest += decode(bytes);
    if (delimiter === '') delimiter = delimiterOf(rest);
    const end = lastRecordEnd(rest, delimiter);
    if (end === 0) {
      if (rest.length > longestRecord) throw inputError('quote-unclosed', { file, row });
      continue;
    }
    const text = rest.slice(0, end);
    const records = recordsOf(text, delimiter, file);
    // A header alone is no table: its first row is longer than what has been read.
    if (!header && records.filter((cells) => !isBlank(cells)).length < 2) continue;
    rest = rest.slice(end);
    const found = part(records);
    if (!found) continue;
    noteDamage(found.table, notices);
    yield found;
  }
  if (encoding === 'utf-8') rest += utf8.decode();
  const found = rest === '' ? undefined : part(recordsOf(rest, delimiter, file));
  if (found) noteDamage(found.table, notices);
  // What there is to say of the whole file is told once, however many parts it has.
  if (found) yield { ...found, notices: notices.all() };
  else if (header) yield { table: { file, columns: header, rows: [] }, notices: notices.all() };
}

/** Cells are copies: a piece of a text holds all of it in memory, so that one word that is remembered would hold a part. */
function recordsOf(text: string, delimiter: string, file: string): string[][] {
  const records = splitRecords(text, delimiter) ?? parseRecords(text, delimiter, file);
  return records.map((cells) => cells.map((cell) => (cell.length < shortestPiece ? cell : Buffer.from(cell).toString())));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length <= 1 && (cells[0] ?? '').trim() === '';
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    for (;;) {
      // A new buffer each time: what was decoded may still point into it.
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunk), 0, chunk);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
