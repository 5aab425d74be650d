import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { csvParts } from '../../src/io/csv-parts.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { lastRecordEnd, splitRecords } from '../../src/io/split-records.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'fritekst-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function inParts(bytes: string | Uint8Array) {
  const path = join(folder, 'large.csv');
  writeFileSync(path, bytes);
  const [rows, numbers, notices]: [string[][], number[], unknown[]] = [[], [], []];
  let parts = 0;
  for await (const { table, notices: found } of (await csvParts(path, 0))!) {
    parts++;
    table.rows.forEach((row, i) => {
      rows.push([...row]);
      numbers.push(table.rowNumbers?.[i] ?? i + 2);
    });
    notices.push(...found);
  }
  return { parts, rows, numbers, notices };
}

describe('a large CSV file in parts', () => {
  it('has the rows, row numbers and notices of the file read whole', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => (i % 97 === 5 ? '' : `${i};"Hjælp ""nu""\r\nog så; æøå ${i}";3`));
    const text = `id;text;n\r\n${lines.join('\r\n')}\r\n`;
    const { parts, rows, numbers, notices } = await inParts(text);
    const whole = parseCsv(new TextEncoder().encode(text), 'large.csv');
    expect(parts).toBeGreaterThan(1);
    expect(rows).toEqual(whole.table.rows);
    expect(numbers).toEqual(whole.table.rowNumbers);
    expect(notices).toEqual(whole.notices);
  });

  it('is read as windows-1252 where it is no UTF-8, though that shows at its end only', async () => {
    const bytes = Buffer.concat([Buffer.from(`id,text\n${'1,god\n'.repeat(300_000)}`), Buffer.from('2,hj\xe6lp\n', 'latin1')]);
    const { rows, notices } = await inParts(bytes);
    expect(rows.at(-1)).toEqual(['2', 'hjælp']);
    expect(notices).toMatchObject([{ code: 'encoding-detected' }]);
  });

  it('says of damaged letters what is said of the file read whole, however many parts have them', async () => {
    const text = `id,text\n${`1,hj\uFFFDlp${' nu'.repeat(60)}\n`.repeat(15_000)}`;
    const { parts, notices } = await inParts(text);
    expect(parts).toBeGreaterThan(2);
    expect(notices).toEqual(parseCsv(new TextEncoder().encode(text), 'large.csv').notices);
    expect(notices).toHaveLength(11);
  });

  it('may have a first row that is longer than what is read at a time', async () => {
    const long = 'ord '.repeat(700_000);
    const { rows, numbers } = await inParts(`id,text\n1,"${long}"\n2,god\n`);
    expect([rows, numbers]).toEqual([[['1', long], ['2', 'god']], [2, 3]]);
  });

  it('is not held in memory by a word that is kept of it', async () => {
    const path = join(folder, 'held.csv');
    writeFileSync(path, `id,text\n${`1,${'sagsbehandleren hjalp '.repeat(500)}\n`.repeat(2000)}`);
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const before = held();
    const words: string[] = [];
    for await (const { table } of (await csvParts(path, 0))!) words.push(table.rows[0]![1]!.slice(0, 15));
    expect(words.length).toBeGreaterThan(15);
    // The file has 22 MB; an answer has 11 kB.
    expect(held() - before).toBeLessThan(5);
  });

  it('names the row where a quotation mark is never closed', async () => {
    await expect(inParts(`id,text\n1,god\n2,"aldrig\n${'x,y\n'.repeat(400_000)}`)).rejects.toMatchObject({
      notices: [{ code: 'quote-unclosed' }],
    });
  });

  it('is left to be read whole when it is small, missing or in UTF-16', async () => {
    const path = join(folder, 'small.csv');
    writeFileSync(path, 'id,text\n1,god\n');
    expect(await csvParts(path)).toBeUndefined();
    expect(await csvParts(join(folder, 'none.csv'), 0)).toBeUndefined();
    writeFileSync(path, Buffer.from('\uFEFFid,text\n1,god\n', 'utf16le'));
    expect(await csvParts(path, 0)).toBeUndefined();
  });
});

it('a text cut at the end of its last whole record has the records of the whole', () => {
  const cell = fc.constantFrom('', 'a', '"b"', '"c,""d""\n"', 'e"f', 'æ');
  const text = fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 })
    .map((records) => records.map(([cells, end]) => cells.join(',') + end).join(''));
  fc.assert(fc.property(text, fc.nat(80), (whole, cut) => {
    const end = lastRecordEnd(whole.slice(0, cut), ',');
    expect(end).toBeLessThanOrEqual(Math.min(cut, whole.length));
    const both = [...splitRecords(whole.slice(0, end), ',')!, ...splitRecords(whole.slice(end), ',')!];
    expect(both).toEqual(splitRecords(whole, ','));
  }));
});
