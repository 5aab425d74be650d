import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../src/exports/sheet-names.js';
import { fitParts, partHeight, textPlace, type SlidePart } from '../../src/exports/slide-fit.js';
import { columnWidths } from '../../src/exports/table-widths.js';
import { xmlText } from '../../src/exports/xml-text.js';
import { formatNumber, formatShare, formatShareInterval } from '../../src/wording/numbers.js';
import { printedInterval, printedNumber } from '../../src/wording/printed-number.js';
import { xmlFault } from './office-file.js';

const language = fc.constantFrom('da' as const, 'en' as const);

describe('a printed number', () => {
  it('is read back as it was printed', () => {
    fc.assert(fc.property(language, fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }), (tongue, whole, decimals) => {
      const value = whole / 10 ** decimals;
      const read = printedNumber(formatNumber(value, tongue, decimals), tongue)!;
      expect([read.value, read.decimals, read.percent]).toEqual([value === 0 ? read.value : value, decimals, false]);
    }));
    fc.assert(fc.property(language, fc.integer({ min: 0, max: 1000 }), fc.boolean(), (tongue, thousandths, uncertain) => {
      const read = printedNumber(formatShare(thousandths / 1000, tongue) + (uncertain ? '*' : ''), tongue)!;
      expect(read).toEqual({ value: thousandths / 1000, decimals: 1, percent: true, mark: uncertain ? '*' : '' });
    }));
  });

  it('is none where words, dates, digests or ranges stand', () => {
    for (const text of ['under 5', '–', '', '1.0.0', '21.8.2023', '4 → 3', '1,2,3', '3f2a', '12.34', ',5', '5,', '= 3', '*']) {
      expect(printedNumber(text, 'da'), text).toBeNull();
    }
  });

  it('ends an interval', () => {
    const ends = printedInterval(formatShareInterval(0.41, 0.454, 'da'), 'da')!;
    expect(ends.map(({ value, percent }) => [value, percent])).toEqual([[0.41, true], [0.454, true]]);
    expect(printedInterval('3,38–3,42', 'da')!.map(({ value }) => value)).toEqual([3.38, 3.42]);
    for (const text of ['–', 'under 5', '26–51 uger', '1–2–3']) expect(printedInterval(text, 'da'), text).toBeNull();
  });
});

describe('names of sheets', () => {
  it('are such as Excel takes, and no two alike', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant("'[x]:*?/\\ History"), fc.constant('a'.repeat(80)))), (titles) => {
      const names = sheetNames(titles);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
      }
    }));
  });
});

describe('text for XML', () => {
  it('can always be held by it, and keeps what XML knows', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlFault(`<a>${xmlText(text).replace(/[&<>]/gu, '')}</a>`)).toBeNull();
    }));
    expect(xmlText('Æ 😀 مرحبا\n\tslut')).toBe('Æ 😀 مرحبا\n\tslut');
    expect(xmlText('a\u0000b\uD800c\uFFFEd\u0085')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  });
});

describe('the text of slides', () => {
  it('never takes more than its place, and loses only the ends of long quotes', () => {
    const part = fc.record({
      kind: fc.constantFrom<SlidePart['kind']>('text', 'item', 'note', 'quote', 'source'),
      text: fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 60 }).map((words) => words.join(' ')),
    });
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { pages, scale } = fitParts(parts.map((each) => (each.kind === 'source' ? { ...each, text: each.text.slice(0, 200) } : each)));
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0);
        const height = page.filter(({ kind }) => kind !== 'source').reduce((sum, each) => sum + partHeight(each, scale), 0);
        expect(height).toBeLessThanOrEqual(textPlace.height);
      }
      expect(pages.flat().length).toBeGreaterThanOrEqual(parts.length);
    }), { numRuns: 60 });
    const [[cut] = []] = fitParts([{ kind: 'quote', text: 'ord '.repeat(2500) }]).pages;
    expect(cut!.text.endsWith(' […]')).toBe(true);
  });
});

describe('the widths of a table', () => {
  it('fill its place in whole numbers, whatever stands in it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 14 }), fc.array(fc.array(fc.string({ maxLength: 300 }), { minLength: 14, maxLength: 14 }), { maxLength: 8 }), (count, rows) => {
      const table = { caption: 'x', columns: Array.from({ length: count }, (_, i) => ({ text: `Søjle ${i}`, numeric: i > 0 })), rows: rows.map((row) => row.slice(0, count)) };
      const widths = columnWidths(table, 180, 9638, 140);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
      for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
    }));
  });
});
