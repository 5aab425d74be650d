// Oracle: csv-parse 7, with the options that parse-csv gives it.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRecords } from '../../src/io/split-records.js';

const patient = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true });

const delimiters = [',', ';', '\t', '|'];
const cell = fc.string({ unit: fc.constantFrom('a', 'æ', ' ', ',', ';', '\t', '|', '\n', '\r', '"', '😀', '5'), maxLength: 6 });
const quoted = (text: string, delimiter: string) =>
  (/["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);

describe('splitting a CSV text', () => {
  it('gives back the cells of any text that was written properly', () => {
    fc.assert(fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...delimiters),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      (records, delimiter, lineEnd, ended) => {
        const text = records.map((cells) => cells.map((each) => quoted(each, delimiter)).join(delimiter)).join(lineEnd);
        // An empty last line is no record but the end of the one before.
        fc.pre(ended || !text.endsWith(lineEnd) && text !== '');
        expect(splitRecords(ended ? text + lineEnd : text, delimiter)).toEqual(records);
      },
    ), { numRuns: 1000 });
  });

  it('reads whatever it reads as csv-parse does, and leaves the rest to it', () => {
    const pieces = fc.array(fc.oneof(cell, fc.constantFrom('"a"', '""', ',', '\n', '"x,y"', '"z\n"')), { maxLength: 12 });
    let read = 0;
    fc.assert(fc.property(pieces, fc.constantFrom(...delimiters), (parts, delimiter) => {
      const text = parts.join('');
      const records = splitRecords(text, delimiter);
      if (!records) return;
      read += 1;
      expect(records).toEqual(patient(text, delimiter));
    }), { numRuns: 3000 });
    expect(read).toBeGreaterThan(500);
  });

  it('leaves a cell that goes on after its quotation mark, or never ends, to a more patient reader', () => {
    expect(splitRecords('a,"b"c\n', ',')).toBeUndefined();
    expect(splitRecords('a,"b\n', ',')).toBeUndefined();
    expect(splitRecords('a,b"c"d\n', ',')).toEqual([['a', 'b"c"d']]);
  });

  it('keeps apart what differs in columns with very many different cells', () => {
    const ids = Array.from({ length: 3000 }, (_, i) => [`R${i}`, `${i % 7} uger`]);
    expect(splitRecords(ids.map((cells) => cells.join(';')).join('\n'), ';')).toEqual(ids);
  });
});
