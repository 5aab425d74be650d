import iconv from 'iconv-lite';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { toCsv } from '../../src/io/write-csv.js';
import type { InputError } from '../../src/notices/input-error.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return (error as InputError).notices.map(({ code, parameters }) => ({ code, ...parameters }));
  }
  return undefined;
}

describe('a CSV file', () => {
  test('in windows-1252 with semicolons is read, and that is said', async () => {
    const file = await nodeFiles.read(fixture('windows-1252.csv'));
    const { table, notices } = await nodeFiles.table(file);
    expect(table.columns).toEqual(['id', 'text']);
    expect(table.rows).toEqual([
      ['1', 'Sød og hjælpsom – altid'],
      ['2', 'Æblegrød; "ja", 37,5 €'],
      ['3', 'ØLÅR'],
    ]);
    expect(notices).toMatchObject([
      { code: 'encoding-detected', severity: 'info', parameters: { file: 'windows-1252.csv', encoding: 'windows-1252', delimiter: ';' } },
    ]);
  });

  test('really is in windows-1252', async () => {
    const stored = await readFile(fixture('windows-1252.csv'));
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(stored)).toThrow('not valid');
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('with a byte order mark is read as %s', (encoding) => {
    const { table } = parseCsv(iconv.encode('id,text\n1,æøå', encoding, { addBOM: true }), 'a.csv');
    expect(table).toEqual({ file: 'a.csv', columns: ['id', 'text'], rows: [['1', 'æøå']] });
  });

  test.each([[';'], ['\t'], ['|'], [',']])('finds the delimiter %j, whatever stands in quotation marks', (delimiter) => {
    const { table } = parseCsv(bytes(`id${delimiter}"a, b; c|d\te"\n1${delimiter}"x, y; z"`), 'a.csv');
    expect(table.rows).toEqual([['1', 'x, y; z']]);
  });

  test('takes a quotation mark inside an unquoted cell as it stands', () => {
    const { table } = parseCsv(bytes('id,text\n1,han sagde "nej" til\n2,"nej" sagde han\n3,ja'), 'a.csv');
    expect(table.rows.map(([id]) => id)).toEqual(['1', '2', '3']);
    expect(table.rows[0]).toEqual(['1', 'han sagde "nej" til']);
  });

  test.each([['\r\n', '\n'], ['\n', '\r\n'], ['\r', '\r']])('may mix line ends (%j, %j)', (first, then) => {
    const { table } = parseCsv(bytes(`id;text${first}1;hej; du${then}2;dav; du${then}`), 'a.csv');
    expect(table.rows).toEqual([['1', 'hej', ' du'], ['2', 'dav', ' du']]);
  });

  test('finds the delimiter by more than the header', () => {
    const { table } = parseCsv(bytes('id;Vil du uddybe, hvorfor, eller ej;text\n1;ja;x\n2;nej, ikke;y'), 'a.csv');
    expect(table.columns).toEqual(['id', 'Vil du uddybe, hvorfor, eller ej', 'text']);
  });

  test('counts blank rows in the row numbers, as a spreadsheet does', () => {
    const { table } = parseCsv(bytes('id,text\n\n\n1,hej\n\n2,dav'), 'a.csv');
    expect([table.rows, table.rowNumbers]).toEqual([[['1', 'hej'], ['2', 'dav']], [4, 6]]);
  });

  test('keeps line breaks inside cells, skips blank lines and keeps ragged rows as they are', () => {
    const { table } = parseCsv(bytes('id,text\r\n1,"to\nlinjer"\r\n\r\n2\r\n'), 'a.csv');
    expect(table.rows).toEqual([['1', 'to\nlinjer'], ['2']]);
  });

  test('says where letters were lost before it came here', () => {
    const { notices } = parseCsv(bytes('id,text\n1,s\uFFFDd'), 'a.csv');
    expect(notices).toMatchObject([{ code: 'encoding-damaged', parameters: { file: 'a.csv', row: 2, column: 'text' } }]);
  });

  test.each<[string, string, object]>([
    ['is empty', ' \n', { code: 'file-empty', file: 'a.csv' }],
    ['has a header only', 'id,text\n', { code: 'file-without-rows', file: 'a.csv' }],
    ['names a column twice', 'id,id\n1,2', { code: 'column-duplicated', file: 'a.csv', column: 'id' }],
    ['never closes a quotation mark', 'id,text\n1,"x\n2,y', { code: 'quote-unclosed', file: 'a.csv', row: 2 }],
  ])('that %s is refused with its reason', (_, text, expected) => {
    expect(refusal(() => parseCsv(bytes(text), 'a.csv'))).toEqual([expected]);
  });

  test('is read back as it was written', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { table } = parseCsv(bytes(toCsv(['first', 'second'], rows)), 'a.csv');
      expect(table.rows).toEqual(rows);
    }));
  });

  test('holds numbers exactly', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (number) => {
      const { table } = parseCsv(bytes(toCsv(['a', 'b'], [[number, true]])), 'a.csv');
      expect(Number(table.rows[0]![0])).toBe(Object.is(number, -0) ? 0 : number);
    }));
  });
});

describe('a spreadsheet', () => {
  test('is read as text, dates and truth values in the forms of CSV files', async () => {
    const day = (text: string) => ({ value: new Date(text), type: Date, format: 'dd-mm-yyyy' });
    const sheet = await writeXlsxFile([
      ['id', 'text', 'date', 'employed', 'weight'].map((value) => ({ value })),
      [{ value: 1 }, { value: 'Sød og hjælpsom' }, day('2023-08-21'), { value: true }, { value: 1.5 }],
      [null, null, null, null, null],
      [{ value: 2 }, { value: 'To\nlinjer' }, day('2023-09-18'), { value: false }, { value: 2 }],
    ]).toBuffer();
    const { table, notices } = await nodeFiles.table({ name: 'answers.xlsx', bytes: sheet });
    expect(table.columns).toEqual(['id', 'text', 'date', 'employed', 'weight']);
    expect(table.rows).toEqual([
      ['1', 'Sød og hjælpsom', '2023-08-21', 'ja', '1.5'],
      ['2', 'To\nlinjer', '2023-09-18', 'nej', '2'],
    ]);
    expect(notices).toEqual([]);
  });

  test('that is none is refused', async () => {
    await expect(nodeFiles.table({ name: 'a.xlsx', bytes: bytes('not a zip') })).rejects.toThrow('file-unreadable');
  });
});

describe('a path', () => {
  test('to nothing, and of a type that cannot be read, is refused by its bare name', async () => {
    await expect(nodeFiles.read('/no/such/file.csv')).rejects.toMatchObject({ notices: [{ parameters: { file: 'file.csv' } }] });
    await expect(nodeFiles.table({ name: 'a.pdf', bytes: bytes('x') })).rejects.toThrow('file-type-unknown');
  });
});
