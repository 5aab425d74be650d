import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocxReport } from '../../src/exports/docx-report.js';
import { plainStyle } from '../../src/exports/house-style.js';
import { renderPptxReport } from '../../src/exports/pptx-report.js';
import { reportDocument } from '../../src/exports/report-document.js';
import { formatOfFile, renderReport, reportFormats } from '../../src/exports/report-formats.js';
import { reportSheets } from '../../src/exports/report-sheets.js';
import { reportTables } from '../../src/exports/report-tables.js';
import { renderXlsxReport } from '../../src/exports/xlsx-report.js';
import { figureFonts } from '../../src/io/figure-fonts.js';
import { reportOf, type Report } from '../../src/report/report.js';
import { printedInterval, printedNumber } from '../../src/wording/printed-number.js';
import { bareRun, exampleRun } from '../report/example-run.js';
import { sampleRun } from '../web/sample-run.js';
import { officeFile, textsOf, unescaped, xmlFault, type OfficeFile } from './office-file.js';

const report = reportOf(sampleRun);
const document = reportDocument(report, 'da');
const tables = reportTables(document.blocks);
let docx: OfficeFile;
let xlsx: OfficeFile;
let pptx: OfficeFile;

const render = {
  docx: (each: Report) => renderDocxReport(each, 'da', figureFonts, plainStyle),
  xlsx: (each: Report) => renderXlsxReport(each, 'da', plainStyle),
  pptx: (each: Report) => renderPptxReport(each, 'da', figureFonts, plainStyle),
};

beforeAll(async () => {
  docx = officeFile(await render.docx(report));
  xlsx = officeFile(await render.xlsx(report));
  pptx = officeFile(await render.pptx(report));
});

const legal = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '\uFFFD');

describe('a report in office formats', () => {
  it('is XML that can be read, in every part', () => {
    for (const file of [docx, xlsx, pptx]) {
      expect(file.xml.length).toBeGreaterThan(8);
      for (const [path, xml] of file.xml) expect(xmlFault(xml), path).toBeNull();
    }
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('is the same %s for the same report, byte for byte, at another time', async (format) => {
    const [first, again] = [await render[format](report), await render[format](structuredClone(report))];
    expect(Buffer.compare(first, again)).toBe(0);
    expect(officeFile(first).xml.map(([, xml]) => xml).join('')).not.toMatch(/dcterms:\w+ [^>]*>20/u);
  });

  it('comes out right with hostile answers, no answers, no open questions and a theme that nobody mentions', async () => {
    const long = '\u0000\u0007 \uD800 😀👩‍👩‍👧 مرحبا بالعالم =1+1 <w:p> ]]> &amp; '.repeat(250);
    const groups = report.groups.map((group) => ({
      ...group,
      themes: group.themes.map((theme) => ({
        ...theme, share: { kind: 'measured', value: 0, low: 0, high: 0, n: 0, reliable: false } as const, coded: { kind: 'count', value: 0 } as const,
        quotes: [{ key: 'x', masked: long, group: 'satisfied', question: { da: long, en: long }, reference: 'abc123-s0001', approved: false } as const],
      })),
    }));
    const hostile: Report = { ...report, title: `=Titel ${long}`, groups };
    const empty: Report = { ...reportOf(bareRun), groups: [], summary: [], hasOpenQuestions: false };
    for (const each of [hostile, empty, reportOf(bareRun), reportOf(exampleRun)]) {
      for (const format of ['docx', 'xlsx', 'pptx'] as const) {
        const file = officeFile(await render[format](each));
        for (const [path, xml] of file.xml) expect(xmlFault(xml), `${format} ${path}`).toBeNull();
      }
    }
  }, 60_000);

  it('is offered in five formats, each told by the ending of its file', async () => {
    expect(reportFormats.map((format) => formatOfFile(`a.b/rapport.${format.toUpperCase()}`))).toEqual([...reportFormats]);
    expect(['rapport', 'docx', 'rapport.pdf', 'a.docx/rapport'].map(formatOfFile)).toEqual([null, null, null, null]);
    expect(await renderReport(report, 'md', 'da', figureFonts)).toContain('# ');
  });
});

describe('the report as DOCX', () => {
  it('has every cell of every table, and the report’s text in its order', () => {
    const paragraphs = textsOf(docx.part('word/document.xml'), 'w:p', 'w:t');
    const found = new Set(paragraphs);
    for (const { table } of tables) {
      for (const { text } of table.columns) expect(found).toContain(legal(text));
      for (const cell of table.rows.flat()) expect(found).toContain(legal(cell));
    }
    const texts = document.blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [legal(block.text)] : []));
    let at = -1;
    for (const text of texts) {
      at = paragraphs.indexOf(text, at + 1);
      expect(at, text).toBeGreaterThanOrEqual(0);
    }
  });

  it('says how each part looks by a style that it has, and is in the reader’s language', async () => {
    const styles = docx.part('word/styles.xml');
    const used = new Set(Array.from(docx.part('word/document.xml').matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/gu), ([, id]) => id!));
    for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote', 'ReportTable']) expect([...used]).toContain(id);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    expect(styles).toContain('<w:lang w:val="da-DK"/>');
    const english = officeFile(await renderDocxReport(report, 'en', figureFonts, plainStyle));
    expect(english.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('numbers captions by fields, repeats heads of tables, sets numbers at the right, and lists its contents', () => {
    const xml = docx.part('word/document.xml');
    const numbers = Array.from(xml.matchAll(/<w:fldSimple w:instr="SEQ Tabel[^"]*">.*?<w:t[^>]*>(\d+)<\/w:t>/gsu), ([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    // A question's breakdowns stand in one table.
    expect(numbers.length).toBeLessThan(tables.length);
    const captioned = Array.from(xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gsu), ([, own]) => own!).filter((own) => own.includes('w:val="ReportTable"'));
    expect(captioned).toHaveLength(numbers.length);
    for (const own of captioned) expect(own).toMatch(/^(?:(?!<w:tr>).)*<w:tr><w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/su);
    expect(xml).toContain('<w:jc w:val="right"/>');
    expect(xml).toMatch(/<w:instrText[^>]*>TOC /u);
    const anchors = Array.from(xml.matchAll(/w:anchor="([^"]+)"/gu), ([, anchor]) => anchor);
    const marked = Array.from(xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/gu), ([, name]) => name);
    expect(anchors.length).toBeGreaterThan(10);
    expect(marked).toEqual(anchors);
  });

  it('has a picture for every figure, told in words, and its notes as footnotes', () => {
    const xml = docx.part('word/document.xml');
    const figures = document.blocks.flatMap((block): unknown[] => {
      if (block.kind === 'figures') return [...block.figures];
      return block.kind === 'figure' || block.kind === 'drawn' ? [block] : [];
    });
    expect(xml.match(/<pic:pic/gu)!.length).toBe(figures.length);
    const told = Array.from(xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]+)"/gu), ([, id, text]) => [id!, unescaped(text!)]);
    expect(told).toHaveLength(figures.length);
    expect(new Set(told.map(([id]) => id)).size).toBe(figures.length);
    expect(xml.match(/<w:footnoteReference /gu)!.length).toBeGreaterThan(0);
    const notes = textsOf(docx.part('word/footnotes.xml'), 'w:p', 'w:t').map((text) => text.trim());
    for (const block of document.blocks) if (block.kind === 'figure') expect(notes).toContain(block.text.base.join(' '));
  });

  it('marks a quote that nobody approved, and says on every page that it is a draft', () => {
    const paragraphs = textsOf(docx.part('word/document.xml'), 'w:p', 'w:t');
    const quotes = document.blocks.filter(({ kind }) => kind === 'quote').length;
    expect(quotes).toBeGreaterThan(0);
    expect(paragraphs.filter((text) => text.includes(' Ikke godkendt. '))).toHaveLength(quotes);
    expect(docx.part('word/header1.xml')).toContain('Udkast: Citaterne er ikke godkendt.');
  });

  it('tells no author', () => {
    expect(docx.part('docProps/core.xml')).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]/u);
  });
});

describe('the report as XLSX', () => {
  const strings = (): string[] => textsOf(xlsx.part('xl/sharedStrings.xml'), 'si', 't');
  const cells = (sheet: number): (string | number)[] =>
    Array.from(xlsx.part(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/gu),
      ([, attributes, value]) => (attributes!.includes('t="s"') ? strings()[Number(value)]! : Number(value)));

  it('has every cell of every table on a sheet: numbers as numbers, shares as parts of one, everything else as text', () => {
    const sheets = reportSheets(document.blocks);
    expect(xlsx.paths.filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(sheets.length + 1);
    let last = 0;
    tables.forEach(({ table, notes }) => {
      // Of tables that are read together the first one names the sheet, or the heading that all stand below.
      const own = sheets.findIndex(({ caption, parts }) => caption === table.caption || parts.some(({ title }) => title === table.caption));
      last = own >= 0 ? own : last;
      const found = new Set(cells(last + 2));
      for (const row of table.rows) {
        row.forEach((cell, at) => {
          const numeric = table.columns[at]!.numeric;
          const number = numeric ? printedNumber(cell, 'da') : null;
          const ends = numeric ? printedInterval(cell, 'da') : null;
          if (number) expect(found).toContain(number.value);
          else if (ends) for (const end of ends) expect(found).toContain(end.value);
          else expect(found).toContain(legal(cell));
        });
      }
      for (const note of notes) expect(found).toContain(legal(note));
    });
  });

  it('has no formula, whatever a cell begins with', async () => {
    const label = (text: string) => ({ da: text, en: text });
    const themes = exampleRun.results.themes.map((theme, i) => ({ ...theme, label: label(`${'=+-@'[i % 4]!}1+1`) }));
    const file = officeFile(await render.xlsx(reportOf({ ...exampleRun, results: { ...exampleRun.results, themes } })));
    expect(textsOf(file.part('xl/sharedStrings.xml'), 'si', 't').filter((text) => /^[=+@-]1\+1$/u.test(text))).toHaveLength(4);
    for (const [path, xml] of file.xml) if (path.includes('worksheets/sheet')) expect(xml).not.toMatch(/<f[ >]/u);
  });

  it('prints shares with the decimals of the report, keeps the head in sight, and leads from its contents to every sheet', () => {
    expect(unescaped(xlsx.part('xl/styles.xml'))).toContain('formatCode="0.0 %"');
    expect(xlsx.part('xl/worksheets/sheet2.xml')).toMatch(/<pane [^>]*state="frozen"/u);
    const names = Array.from(xlsx.part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu), ([, name]) => unescaped(name!));
    const links = Array.from(xlsx.part('xl/worksheets/sheet1.xml').matchAll(/<hyperlink [^>]*location="([^"]*)"/gu), ([, to]) => unescaped(to!));
    expect(links).toEqual(names.slice(1).map((name) => `'${name}'!A1`));
  });

  it('prints a sheet as wide as it is, its heads on every page, its name and the page below', () => {
    const names = Array.from(xlsx.part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu), ([, name]) => name!);
    const repeated = Array.from(xlsx.part('xl/workbook.xml').matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d+)">([^<]*)</gu), ([, at, rows]) => [at, unescaped(rows!)]);
    expect(repeated).toEqual(names.map((name, i) => [String(i), `'${unescaped(name)}'!$4:$4`]));
    names.forEach((_, i) => {
      const sheet = xlsx.part(`xl/worksheets/sheet${i + 1}.xml`);
      expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/>/u);
      expect(sheet).toMatch(/fitToWidth="1" fitToHeight="[01]"\/><headerFooter><oddFooter>&amp;L&amp;A&amp;RSide &amp;P af &amp;N/u);
    });
  });

  it('says in words which cells are suppressed', () => {
    expect(tables.some(({ table }) => table.rows.flat().includes('under 5'))).toBe(true);
    expect(strings()).toContain('under 5');
  });
});

describe('the report as PPTX', () => {
  const slides = (): string[] => pptx.xml.flatMap(([path, xml]) => (/^ppt\/slides\/slide\d+\.xml$/u.test(path) ? [xml] : []));

  it('says one finding a slide, its base below, in the reader’s language', () => {
    const texts = slides().map((xml) => textsOf(xml, 'a:p', 'a:t'));
    const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    for (const { text } of figures) {
      const base = text.base.join(' ').slice(0, 60);
      const told = texts.filter((parts) => parts.includes(text.title) && parts.some((part) => part.startsWith(base)));
      expect(told, text.title).not.toEqual([]);
    }
    for (const xml of slides()) expect(xml).toContain('lang="da-DK"');
  });

  it('has a chart of each figure with its numbers, that can be edited, numbered from 1', () => {
    const charts = pptx.xml.filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/u.test(path));
    const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
    expect(charts.map(([path]) => path).toSorted()).toEqual(figures.map((_, i) => `ppt/charts/chart${i + 1}.xml`).toSorted());
    expect(pptx.paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(figures.length);
    figures.forEach((figure, i) => {
      const xml = pptx.part(`ppt/charts/chart${i + 1}.xml`);
      if (figure.kind !== 'stacked-bars') return;
      expect(xml).toContain('<c:grouping val="stacked"/>');
      const [first] = figure.rows[0]!.shares;
      if (first!.kind === 'measured') expect(xml).toContain(`<c:v>${Math.round(first!.value * 1000) / 1000}</c:v>`);
    });
  });

  it('has at most two quotes on a theme’s slide, each marked as long as nobody approved it', () => {
    const quoted = slides().map((xml) => textsOf(xml, 'a:p', 'a:t').filter((text) => text.includes(' Ikke godkendt. ')).length);
    expect(Math.max(...quoted)).toBeLessThanOrEqual(2);
    expect(quoted.some((count) => count > 0)).toBe(true);
  });

  it('keeps each figure’s whole table in the speaker’s notes', () => {
    const notes = pptx.xml.filter(([path]) => path.startsWith('ppt/notesSlides/notesSlide')).map(([, xml]) => textsOf(xml, 'a:p', 'a:t').join(' ')).join(' ');
    const cells = document.blocks.flatMap((block) => (block.kind === 'figure' ? block.table.rows.flat() : []));
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(notes).toContain(legal(cell));
  });

  it('draws the interval of each bar that has one, and prints it with its share beside the chart', () => {
    const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    let drawn = 0;
    figures.forEach(({ figure }, i) => {
      const xml = pptx.part(`ppt/charts/chart${i + 1}.xml`);
      if (figure.kind === 'stacked-bars') return expect(xml).not.toContain('<c:errBars>');
      if (figure.kind !== 'interval-bars') return;
      drawn += 1;
      const bars = Array.from(xml.matchAll(/<c:errBars>(.*?)<\/c:errBars><c:cat>/gsu), ([, own]) => own!);
      expect(bars).toHaveLength(figure.groups.length);
      const share = figure.rows[0]!.values.find(({ group }) => group === figure.groups[0])!.share;
      if (share.kind === 'measured') expect(bars[0]).toMatch(new RegExp(`<c:plus>.*<c:pt idx="0"><c:v>${Math.round((share.high! - share.value) * 10_000) / 10_000}</c:v>.*<c:minus>`, 'su'));
    });
    expect(drawn).toBeGreaterThan(0);
    const told = slides().flatMap((xml) => textsOf(xml, 'a:p', 'a:t'));
    const themes = figures.find(({ figure }) => figure.kind === 'interval-bars')!;
    const [row] = themes.table.rows;
    expect(told).toContain(`${row![2]!} (${row![3]!})`);
  });

  it('holds a workbook behind each chart that says the same at any time', async () => {
    const parts = unzipSync(await render.pptx(report));
    const [, workbook] = Object.entries(parts).find(([path]) => path.endsWith('.xlsx'))!;
    expect(strFromU8(unzipSync(workbook)['docProps/core.xml']!)).toContain('1980-01-01T00:00:00Z');
  });
});
