import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { codingSheetXlsx } from '../../src/exports/coding-sheet-xlsx.js';
import { sha256 } from '../../src/io/digest.js';
import { nodeFiles } from '../../src/io/node-files.js';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { toCsv } from '../../src/io/write-csv.js';
import { InputError } from '../../src/notices/input-error.js';
import { codingSheet, type AnswerToCode } from '../../src/themes/coding-sheet.js';
import { drawOrder } from '../../src/themes/draw-order.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { readCodingSheet } from '../../src/themes/read-coding-sheet.js';
import { loadCodableStudy } from '../../src/use-cases/codable-study.js';
import { makeCodingSheet } from '../../src/use-cases/make-coding-sheet.js';
import { readCodedSheet } from '../../src/use-cases/read-coded-sheet.js';
import { markBy } from '../../src/use-cases/text-mark.js';
import { codingSheetWords } from '../../src/wording/coding-sheet-words.js';
import { filesOf } from './files-of.js';

const { themes } = parseCodebook(readFileSync('lexicons/jobcenter-themes/codebook.yaml', 'utf8'), 'codebook.yaml').codebook;
const headers = [codingSheetWords.da.headers, codingSheetWords.en.headers];
const mark = markBy(sha256);
const shelf = nodeShelf('lexicons');
const ids = themes.map(({ id }) => id);

const hostile: readonly AnswerToCode[] = [
  '=HYPERLINK("http://example.org";"klik")', '+4512345678', '-', '@SUM(A1:A9)', "'=1+1", '00123', 'To\nlinjer\r\nog\ten til',
  '  luft  om  ', 'Tegn \u0000\u0007\u000B her', '<b>&amp;</b> "citat"', '🙂 godt', '\uD800 halvt', 'x'.repeat(40_000), 'Sandt', 'TRUE',
].map((text, i) => ({ respondent: i === 5 ? '00123' : `R${i}`, question: 'why', text, selected: i === 3 ? 'uncertain' : 'random' }));

const sheetOf = (answers: readonly AnswerToCode[], language: 'da' | 'en' = 'da', coder = '') =>
  codingSheet(answers, themes, codingSheetWords[language].headers, language, coder, mark);

/** Writes a mark into a sheet, as a person would. */
function marked(sheet: ReturnType<typeof sheetOf>, marks: readonly (readonly [row: number, header: string, mark: string])[]) {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [row, header, sign] of marks) rows[row]![sheet.columns.findIndex((column) => column.header.includes(header))] = sign;
  return { ...sheet, rows };
}

const tableOf = ({ columns, rows }: ReturnType<typeof sheetOf>) =>
  ({ file: 'sheet.csv', columns: columns.map(({ header }) => header), rows });

const readBack = (sheet: ReturnType<typeof sheetOf>, coder?: string) => readCodingSheet(tableOf(sheet), ids, headers, coder, mark);

describe('a coding sheet', () => {
  test('comes back from the XLSX file with every code, whatever the answers hold', async () => {
    const sheet = marked(sheetOf(hostile, 'da', 'Anna'), hostile.map((_, i) =>
      [i, i % 3 === 0 ? 'Læst, intet tema' : ids[i % ids.length]!, i % 2 === 0 ? 'x' : 'X'] as const));
    const files = filesOf({ 'sheet.xlsx': await codingSheetXlsx(sheet, 'da') });
    const read = await readCodedSheet({ files, shelf, digest: sha256 }, 'sheet.xlsx', 'jobcenter-themes', undefined, headers);
    expect(read.leftOut).toEqual([]);
    expect(read.codings.map(({ respondent, themes: given, coder }) => [respondent, coder, ...given])).toEqual(hostile.map(({ respondent }, i) =>
      [respondent, 'Anna', ...(i % 3 === 0 ? [] : [ids[i % ids.length]!])]));
    expect(read.codings.filter(({ chosen }) => chosen).map(({ selected }) => selected)).toEqual(['uncertain']);
  });

  test('comes back from a CSV file that a spreadsheet has opened too', async () => {
    const sheet = marked(sheetOf(hostile.slice(0, 10), 'en'), [[0, 'No.', '1'], [1, 'Read, no theme', 'x'], [2, ids[0]!, '1']]);
    const csv = toCsv(sheet.columns.map(({ header }) => header), sheet.rows.map((row) => row.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell))));
    const { table } = await nodeFiles.table({ name: 'sheet.csv', bytes: new TextEncoder().encode(csv) });
    const { codings, unread, leftOut } = readCodingSheet(table, ids, headers, 'Bo', mark);
    expect(leftOut).toEqual([]);
    expect(codings.map(({ respondent, coder, themes: given }) => [respondent, coder, ...given])).toEqual([['R1', 'Bo'], ['R2', 'Bo', ids[0]]]);
    expect(unread).toBe(8);
  });

  test('holds no formula, and every cell for a mark takes an x alone', async () => {
    const parts = unzipSync(await codingSheetXlsx(sheetOf(hostile), 'da'));
    const answers = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(answers).not.toContain('<f>');
    expect(answers.match(/<dataValidation /g)).toHaveLength(themes.length + 1);
    expect(answers.match(/<formula1>"x"<\/formula1>/g)).toHaveLength(themes.length + 1);
    expect(answers.match(/hidden="1"/g)).toHaveLength(5);
    for (const [, prompt] of answers.matchAll(/ prompt="([^"]*)"/g)) {
      expect(prompt!.replace(/&\w+;/g, '.').length).toBeLessThanOrEqual(255);
    }
    for (const { definition } of themes) expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain(definition.da.slice(0, 20));
  });

  test('read by a spreadsheet that writes truth values and numbers for marks means the same', async () => {
    const parts = unzipSync(await codingSheetXlsx(sheetOf(hostile.slice(0, 2), 'da', 'Anna'), 'da'));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!)
      .replace(/<c r="C2"[^>]*\/>/, '<c r="C2" t="b"><v>1</v></c>').replace(/<c r="D3"[^>]*\/>/, '<c r="D3"><v>1</v></c>');
    const changed = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
    const read = await readCodedSheet({ files: filesOf({ 's.xlsx': changed }), shelf, digest: sha256 }, 's.xlsx', 'jobcenter-themes', undefined, headers);
    expect(read.codings.map(({ themes: given }) => given)).toEqual([[ids[0]], [ids[1]]]);
  });

  test('comes back with the codes that were given, for any codes', () => {
    const given = fc.array(fc.option(fc.subarray(ids), { nil: undefined }), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(given, (codes) => {
      const sheet = marked(sheetOf(hostile.slice(7, 10), 'da', 'Anna'), codes.flatMap((each, row): (readonly [number, string, string])[] =>
        (each === undefined ? [] : each.length === 0 ? [[row, 'intet tema', 'x']] : each.map((id) => [row, `[${id}]`, 'x'] as const))));
      const { codings, unread, leftOut } = readBack(sheet);
      expect(leftOut).toEqual([]);
      expect(unread).toBe(codes.filter((each) => each === undefined).length);
      expect(codings.map((coding) => coding.themes)).toEqual(codes.filter((each) => each !== undefined));
    }));
  });

  const three = hostile.slice(7, 10);
  test.each<[string, (sheet: ReturnType<typeof sheetOf>) => ReturnType<typeof sheetOf>, object]>([
    ['a mark that nobody knows', (sheet) => marked(sheet, [[1, ids[0]!, 'måske?']]),
      { code: 'sheet-mark-unknown', parameters: { row: 3, got: 'måske?' } }],
    ['a theme and no theme', (sheet) => marked(sheet, [[1, ids[0]!, 'x'], [1, 'intet tema', 'x']]),
      { code: 'sheet-none-and-theme', parameters: { row: 3, themes: [ids[0]] } }],
    ['an answer that was changed', (sheet) => marked(sheet, [[1, ids[0]!, 'x'], [1, 'Svar', 'noget andet']]),
      { code: 'sheet-row-altered', parameters: { row: 3, part: 'text' } }],
    ['an id that was changed', (sheet) => marked(sheet, [[1, ids[0]!, 'x'], [1, 'respondent', 'R1']]),
      { code: 'sheet-row-altered', parameters: { row: 3, part: 'key' } }],
    ['nobody who coded', (sheet) => marked(sheet, [[1, ids[0]!, 'x'], [1, 'coder', '']]), { code: 'coder-missing', parameters: { row: 3 } }],
    ['a row twice', (sheet) => {
      const { rows, ...rest } = marked(sheet, [[0, ids[0]!, 'x']]);
      return { ...rest, rows: [rows[0]!, rows[0]!, rows[2]!] };
    }, { code: 'sheet-row-repeated', parameters: { row: 3, firstRow: 2 } }],
  ])('leaves out %s, with its row', (_, change, expected) => {
    const { codings, leftOut, notices } = readBack(change(marked(sheetOf(three, 'da', 'Anna'), [[2, ids[1]!, 'x']])));
    expect(notices).toContainEqual(expect.objectContaining({ ...expected, parameters: expect.objectContaining((expected as { parameters: object }).parameters) }));
    expect(leftOut).toHaveLength(1);
    expect(codings.map(({ respondent }) => respondent)).toContain(three[2]!.respondent);
  });

  test('sorted in part, so that codes stand beside other people’s answers, is found out', () => {
    const sheet = marked(sheetOf(three, 'da', 'Anna'), three.map((_, i) => [i, ids[i]!, 'x'] as const));
    const answerAt = sheet.columns.findIndex(({ kind }) => kind === 'answer');
    const rows = sheet.rows.map((row, i) => row.with(answerAt, sheet.rows[(i + 1) % 3]![answerAt]!));
    expect(readBack({ ...sheet, rows }).leftOut.map(({ reason }) => reason)).toEqual(Array.from({ length: 3 }, () => 'sheet-row-altered'));
  });

  test('may be sorted whole, and have columns moved and added', () => {
    const sheet = marked(sheetOf(three, 'da', 'Anna'), three.map((_, i) => [i, ids[i]!, 'x'] as const));
    const { columns, rows } = tableOf(sheet);
    const turned = { file: 'a.csv', columns: [...columns, 'Min egen'].toReversed(), rows: rows.map((row) => [...row, 'hm'].toReversed()).toReversed() };
    const { codings, notices } = readCodingSheet(turned, ids, headers, undefined, mark);
    expect(codings.map(({ themes: given }) => given)).toEqual([[ids[2]], [ids[1]], [ids[0]]]);
    expect(notices).toEqual([{ code: 'sheet-column-unknown', severity: 'warning', parameters: { file: 'a.csv', column: 'Min egen' } }]);
  });

  test('without a theme’s column is refused, since an answer without a mark in it would become one without the theme', () => {
    const { columns, rows } = tableOf(sheetOf(three));
    for (const lost of [`[${ids[0]}]`, 'respondent', 'Læst, intet tema', 'Svar']) {
      const altered = { file: 'a.csv', columns: columns.map((each) => (each.includes(lost) ? 'rettet' : each)), rows };
      expect(() => readCodingSheet(altered, ids, headers, undefined, mark)).toThrow(InputError);
    }
  });
});

describe('the draw of a coding sheet', () => {
  const table = `id,text\n${Array.from({ length: 40 }, (_, i) => `a${i},${i === 7 ? '' : `Svar nummer ${i}`}`).join('\n')}\n`;
  const ports = (extra: Record<string, string> = {}) => ({ files: filesOf({ 'in.csv': table, ...extra }), shelf, digest: sha256 });
  const drawn = async (request: Partial<Parameters<typeof makeCodingSheet>[2]>, extra: Record<string, string> = {}) => {
    const { sheet, notices } = await makeCodingSheet(ports(extra), 'in.csv', { count: 10, seed: 1, ...request }, headers[0]!, 'da');
    const at = sheet.columns.findIndex(({ header }) => header === 'respondent');
    return { ids: sheet.rows.map((row) => row[at]!), codes: notices.map(({ code }) => code), sheet };
  };

  test('is the same for the same seed, another for another, and never of blank answers', async () => {
    const first = (await drawn({})).ids;
    expect((await drawn({})).ids).toEqual(first);
    expect((await drawn({ seed: 2 })).ids).not.toEqual(first);
    const all = await drawn({ count: 100 });
    expect(all.ids.toSorted()).toEqual(Array.from({ length: 40 }, (_, i) => `a${i}`).filter((id) => id !== 'a7').toSorted());
    expect(all.codes).toEqual(['answers-fewer-than-asked']);
    expect(all.ids.slice(0, 10)).toEqual(first);
  });

  test('goes on where what is coded ends', async () => {
    const all = (await drawn({ count: 39 })).ids;
    const codings = `respondent,question,theme,coder\n${all.slice(0, 10).map((id) => `${id},text,,Anna`).join('\n')}\n`;
    expect((await drawn({ coded: ['codings.csv'] }, { 'codings.csv': codings })).ids).toEqual(all.slice(10, 20));
    const everything = `respondent,question,theme,coder\n${all.map((id) => `${id},text,,Anna`).join('\n')}\n`;
    await expect(drawn({ coded: ['codings.csv'] }, { 'codings.csv': everything })).rejects.toThrow('answers-all-coded');
  });

  test('gives the place to a list, whose answers do not count as drawn at random', async () => {
    const list = 'respondent,question,selected\na3,text,uncertain\na1,text,\nnobody,text,random\n';
    const { ids: named, codes, sheet } = await drawn({ list: 'list.csv' }, { 'list.csv': list });
    expect(named).toEqual(['a3', 'a1']);
    expect(codes).toEqual(['list-without-answer']);
    const at = sheet.columns.findIndex(({ header }) => header === 'selected');
    expect(sheet.rows.map((row) => row[at])).toEqual(['uncertain', 'picked']);
  });

  test('is the one of the pages, by the study’s seed', async () => {
    const path = 'corpus-samples/two-questions/study.yaml';
    const ports = { files: nodeFiles, shelf, digest: sha256 };
    const { answers, seed } = await loadCodableStudy(ports, path);
    const whys = drawOrder(answers, seed).filter(({ question }) => question === 'why').map(({ respondent }) => respondent);
    const { sheet } = await makeCodingSheet(ports, path, { count: 12, question: 'why' }, headers[0]!, 'da');
    const at = sheet.columns.findIndex(({ header }) => header === 'respondent');
    expect(sheet.rows.map((row) => row[at])).toEqual(whys.slice(0, 12));
  });

  test('is of one question where questions have codebooks of their own, with its themes', async () => {
    const path = 'corpus-samples/two-questions/study.yaml';
    const ports = { files: nodeFiles, shelf, digest: sha256 };
    const of = (question?: string) => makeCodingSheet(ports, path, { count: 5, question }, headers[0]!, 'da');
    await expect(of()).rejects.toThrow('question-needed');
    await expect(of('hvorfor')).rejects.toThrow('value-unknown');
    const { sheet } = await of('better');
    const at = sheet.columns.findIndex(({ header }) => header === 'question');
    expect(new Set(sheet.rows.map((row) => row[at]))).toEqual(new Set(['better']));
    const improvements = parseCodebook(readFileSync('lexicons/jobcenter-improvements/codebook.yaml', 'utf8'), 'codebook.yaml').codebook;
    const shown = sheet.columns.map(({ header }) => header).join(' ');
    for (const { id } of improvements.themes) expect(shown).toContain(`[${id}]`);
    for (const id of ids) expect(shown).not.toContain(`[${id}]`);
  });
});
