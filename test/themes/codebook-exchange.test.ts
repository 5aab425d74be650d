import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { toCsv } from '../../src/io/write-csv.js';
import type { CodebookFile } from '../../src/themes/codebook-file.js';
import { codebookQdc } from '../../src/themes/codebook-qdc.js';
import { codebookColumns, codebookRows } from '../../src/themes/codebook-table.js';
import { codebookYaml } from '../../src/themes/codebook-yaml.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { readCodebookTable } from '../../src/themes/read-codebook-table.js';
import { readQdc } from '../../src/themes/read-qdc.js';
import { familyText } from './codebook-text.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((each) =>
  each.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\n').trim() || '=1+1 & <b> "x" \'y\' #id: z');
const label = fc.record({ da: text, en: text });
const oneLine = text.map((each) => each.replace(/\s+/gu, ' ').trim());
const pattern = fc.constantFrom('god', '=ikke .. god', '*skift', '!ikke god', '"to ord"', '(a|b c) ..5 d', 'god[affirmed]?  meget', 'true', '- x'.slice(2), '@x'.slice(1));
const ruleOf = fc.record({
  any: fc.array(pattern, { minLength: 1, maxLength: 3 }), unless: fc.array(pattern, { maxLength: 2 }), negated: fc.constantFrom('no' as const, 'yes' as const, 'either' as const),
});
const rulesOf = fc.array(ruleOf, { maxLength: 3 }).map((rules) => rules.map((rule, i) => ({ id: `r${i}`, ...rule })));
const described = fc.record({ label, definition: label });

/** Themes with parents stand beside each other, parent by parent: the order that REFI-QDA can hold. */
const codebooks: fc.Arbitrary<CodebookFile> = fc.record({
  label,
  words: fc.dictionary(fc.constantFrom('staff', 'constructor', 'to-string', 'good'), fc.array(pattern, { minLength: 1, maxLength: 3 })),
  families: fc.array(fc.record({
    parent: fc.option(described, { nil: undefined }),
    themes: fc.array(fc.record({
      own: described, pole: fc.constantFrom('positive' as const, 'negative' as const), rules: rulesOf,
      subthemes: fc.array(fc.record({ own: described, rules: rulesOf }), { maxLength: 2 }),
      examples: fc.record({ include: fc.array(oneLine, { maxLength: 2 }), exclude: fc.array(oneLine, { maxLength: 2 }) }),
    }), { minLength: 1, maxLength: 2 }),
  }), { minLength: 1, maxLength: 3 }),
}).map(({ label: name, words, families }): CodebookFile => ({
  format: 2, id: 'any', version: '1.2.3', language: 'da', label: name, words: { ...words },
  parents: families.flatMap(({ parent }, i) => (parent ? [{ id: `p${i}`, ...parent }] : [])),
  themes: families.flatMap(({ parent, themes }, i) => themes.map(({ own, subthemes, ...theme }, j) => ({
    id: `t${i}-${j}`, ...own, ...theme, ...(parent && { parent: `p${i}` }),
    subthemes: subthemes.map((subtheme, k) => ({ id: `s${i}-${j}-${k}`, ...subtheme.own, rules: subtheme.rules })),
  }))),
}));

/** Line breaks and runs of spaces within a pattern mean a space. */
const spaced = (codebook: CodebookFile): CodebookFile => JSON.parse(JSON.stringify(codebook, (key, value: unknown) =>
  (['any', 'unless'].includes(key) ? (value as string[]).map((each) => each.replace(/\s+/gu, ' ')) : value))) as CodebookFile;

describe('any codebook comes back', () => {
  it('from YAML as it was', () => {
    fc.assert(fc.property(codebooks, (codebook) => {
      expect(parseCodebook(codebookYaml(codebook), 'x.yaml').written).toEqual(codebook);
    }), { numRuns: 100 });
  });

  it('from a table as it was, and no cell is a formula', () => {
    fc.assert(fc.property(codebooks, (codebook) => {
      const rows = codebookRows(codebook);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@-]/u);
      const { table } = parseCsv(new TextEncoder().encode(toCsv(codebookColumns, rows)), 'x.csv');
      const { written } = readCodebookTable(table);
      const words = Object.fromEntries(Object.entries(codebook.words).map(([name, any]) => [name, any.map((each) => each.replace(/\s+/gu, ' '))]));
      expect(written).toEqual({ ...spaced(codebook), words });
    }), { numRuns: 100 });
  });

  it('from REFI-QDA without rules, lists and the codebook\'s own heading', () => {
    fc.assert(fc.property(codebooks, (codebook) => {
      const { xml, left } = codebookQdc(codebook, 'fritekst & co. "1"', digest);
      const { written, notices } = readQdc(xml, 'x.qdc', 'x');
      expect(notices).toEqual([]);
      expect(left).toContain('heading');
      expect(written).toEqual({
        ...codebook, id: 'x', version: '1.0.0', label: { da: 'x', en: 'x' }, words: {},
        themes: codebook.themes.map((theme) => ({ ...theme, rules: [], subthemes: theme.subthemes.map((each) => ({ ...each, rules: [] })) })),
      });
    }), { numRuns: 100 });
  });
});

describe('a REFI-QDA codebook', () => {
  const { written } = parseCodebook(familyText, 'family.yaml');
  const { xml } = codebookQdc(written, 'fritekst', digest);

  it('is what the standard describes: guid, name and isCodable on every code, one within the other', () => {
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1\.0" origin="fritekst">\n {2}<Codes>\n/u);
    const codes = [...xml.matchAll(/<Code guid="([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})" name="([^"]+)" isCodable="(true|false)"/gu)];
    expect(codes.map(([, , name, isCodable]) => `${name} ${isCodable}`)).toEqual([
      'Venlig true', 'Systemet false', 'Regler true', 'Skemaer true', 'Ventetid true', 'Mistillid true',
    ]);
    expect(new Set(codes.map(([, guid]) => guid)).size).toBe(6);
    expect(codebookQdc(written, 'fritekst', digest).xml).toBe(xml);
  });

  it('of another program is read, and what it lacks is said', () => {
    const other = `<?xml version="1.0" encoding="utf-8"?><!-- made elsewhere -->
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" origin="Other 1">
 <q:Codes><q:Code guid="{2a08bddf-4c35-4250-bf77-7de37b50c930}" name="Færre møder &amp; krav" isCodable="true" color="#F00"/>
  <q:Code guid="2A08BDDF-4C35-4250-BF77-7DE37B50C931" name="Alt" isCodable="true">
   <q:Code guid="2A08BDDF-4C35-4250-BF77-7DE37B50C932" name="Midt" isCodable="1"><q:Description><![CDATA[Om <alt>]]></q:Description>
    <q:Code guid="2A08BDDF-4C35-4250-BF77-7DE37B50C933" name="Ned" isCodable="true">
     <q:Code guid="2A08BDDF-4C35-4250-BF77-7DE37B50C934" name="Ned" isCodable="true"/></q:Code></q:Code></q:Code></q:Codes>
 <q:Sets/>
</q:CodeBook>`;
    const read = readQdc(other, 'other.qdc', 'other');
    expect(read.written.parents.map(({ id }) => id)).toEqual(['alt']);
    expect(read.written.themes).toMatchObject([
      { id: 'faerre-moeder-krav', label: { da: 'Færre møder & krav' }, pole: 'negative' },
      { id: 'midt', parent: 'alt', definition: { da: 'Om <alt>' }, subthemes: [{ id: 'ned' }, { id: 'ned-2' }] },
    ]);
    expect(read.notices.map(({ code, parameters }) => [code, (parameters as { part?: string }).part])).toEqual([
      ['codebook-assumed', 'pole'], ['codebook-assumed', 'definition'], ['codebook-assumed', 'english'], ['codebook-incomplete', undefined],
    ]);
  });

  const code = '<Code guid="2A08BDDF-4C35-4250-BF77-7DE37B50C930" name="a" isCodable="true"/>';
  const book = (codes: string): string => `<CodeBook><Codes>${codes}</Codes></CodeBook>`;
  it.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', 'doctype'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><CodeBook/>', 'doctype'],
    [book('&evil;'), 'entity-unknown'],
    [book('&#0;'), 'character-forbidden'],
    [book('\u0001'), 'character-forbidden'],
    ['<a>'.repeat(100_000), 'too-deep'],
    [`<CodeBook>${' '.repeat(10_000_001)}</CodeBook>`, 'too-large'],
    [book(code).slice(0, -1), 'not-well-formed'],
    ['<CodeBook><Codes>', 'element-unclosed'],
    ['<CodeBook a="1" a="2"/>', 'attribute-repeated'],
    ['<CodeBook a=1/>', 'not-well-formed'],
    ['<CodeBook></Codebook>', 'not-well-formed'],
    ['<a/><b/>', 'not-well-formed'],
    ['', 'not-well-formed'],
    ['just text', 'not-well-formed'],
    ['<Project/>', 'root'],
    ['<CodeBook/>', 'codes-missing'],
    [book(''), 'codes-missing'],
    [book(code + code), 'guid-repeated'],
    [book(code.replace('2A08', 'ZZZZ')), 'guid-invalid'],
    [book(code.replace('name="a"', 'name=" "')), 'name-missing'],
    [book(code.replace('"true"', '"yes"')), 'codable-invalid'],
    [book(code.replace('isCodable', 'color="red" isCodable')), 'color-invalid'],
    [book('<Theme/>'), 'element-unexpected'],
  ])('that is hostile or broken is refused, with its line: %.60s → %s', (source, problem) => {
    let refused: unknown;
    try {
      readQdc(source, 'x.qdc', 'x');
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).notices[0]!.parameters).toMatchObject({ problem, line: 1 });
  });

  it('with very many codes of one name is read in linear time', () => {
    const codes = Array.from({ length: 20_000 }, (_, i) => code.replace(/.{12}(?=" name)/u, String(i).padStart(12, '0')));
    const start = performance.now();
    const { written: many } = readQdc(book(codes.join('\n')), 'x.qdc', 'x');
    expect(new Set(many.themes.map(({ id }) => id)).size).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);

  it('whatever is in it, is read or refused in a notice, and nothing else', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<', '>', '/', 'Code', 'CodeBook', '&', ';', '"', '=', ' ', 'a', '<!--', '-->', '<![CDATA[', ']]>', '?', '\n')), (parts) => {
      try {
        readQdc(parts.join(''), 'x.qdc', 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }), { numRuns: 500 });
  });
});

describe('a codebook as a table', () => {
  const { written } = parseCodebook(familyText, 'family.yaml');
  const rows = codebookRows(written);
  const refused = (change: (rows: string[][]) => unknown, columns: readonly string[] = codebookColumns): unknown[] => {
    const changed = rows.map((row) => [...row]);
    change(changed);
    try {
      readCodebookTable({ file: 'x.csv', columns, rows: changed });
    } catch (error) {
      if (error instanceof InputError) return error.notices.map(({ code, parameters }) => ({ code, ...parameters }));
      throw error;
    }
    return [];
  };
  const at = (column: (typeof codebookColumns)[number]): number => codebookColumns.indexOf(column);

  it.each([
    ['kind', 2, 'temaet'], ['id', 2, 'Stort Id'], ['label_da', 2, ''], ['pole', 2, 'ros'], ['of', 3, 'nobody'], ['any', 3, ''], ['version', 0, '1'],
    ['negated', 3, 'måske'],
  ] as const)('is refused for what stands in %s, with the row', (column, row, cell) => {
    const [first] = refused((changed) => { changed[row]![at(column)] = cell; });
    expect(first).toMatchObject({ code: 'codebook-cell-invalid', file: 'x.csv', row: row + 2, column });
  });

  it('needs its columns, its heading and a theme', () => {
    expect(refused(() => 0, codebookColumns.slice(1))).toMatchObject([{ code: 'column-missing', column: 'kind' }]);
    expect(refused((changed) => changed.shift())).toMatchObject([{ code: 'codebook-cell-invalid', row: 1, expected: ['codebook'] }]);
    expect(refused((changed) => changed.splice(1))).toMatchObject([{ code: 'codebook-cell-invalid', row: 1, expected: ['theme'] }]);
  });
});
