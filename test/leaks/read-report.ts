import { officeFile, textsOf, unescaped } from '../exports/office-file.js';
import { tablesOf, type PrintedTable } from './published-counts.js';

/** A finished report as somebody who has only the file reads it. */
export interface ReadReport {
  readonly name: string;
  readonly title: string;
  /** Everything that stands in a place by itself: paragraphs, cells, labels of figures. */
  readonly texts: readonly string[];
  readonly tables: readonly PrintedTable[];
}

/** @param name of the file, whose ending says the format */
export function readReport(name: string, bytes: Uint8Array): ReadReport {
  const text = (): string => new TextDecoder().decode(bytes);
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'md': return fromMarkdown(name, text());
    case 'html': return fromHtml(name, text());
    case 'docx': return fromDocx(name, bytes);
    case 'xlsx': return fromXlsx(name, bytes);
    case 'pptx': return fromPptx(name, bytes);
    default: throw new Error(`no report: ${name}`);
  }
}

function fromMarkdown(name: string, text: string): ReadReport {
  const tables = tablesOf(text);
  return { name, title: /^# (.*)$/mu.exec(text)![1]!, texts: [...text.split('\n'), ...cellsOf(tables)], tables };
}

function fromHtml(name: string, html: string): ReadReport {
  const plain = (markup: string): string => unescaped(markup.replace(/<[^>]*>/gu, '')).replace(/\s+/gu, ' ').trim();
  const all = (markup: string, element: string): string[] =>
    Array.from(markup.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gsu')), ([, inner]) => plain(inner!));
  const tables = Array.from(html.matchAll(/<table[^>]*>(.*?)<\/table>/gsu), ([, inner]): PrintedTable => {
    const [heads = [], ...rows] = Array.from(inner!.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu), ([, row]) => all(row!, 't[hd]'));
    return { caption: all(inner!, 'caption')[0] ?? '', heads, rows };
  });
  const texts = ['p', 'li', 'text', 'title', 'desc', 'h2', 'h3', 'figcaption'].flatMap((element) => all(html, element));
  return { name, title: all(html, 'h1')[0]!, texts: [...texts, ...cellsOf(tables)], tables };
}

function fromDocx(name: string, bytes: Uint8Array): ReadReport {
  const file = officeFile(bytes);
  const xml = file.part('word/document.xml');
  const tables: PrintedTable[] = [];
  let end = 0;
  for (const found of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)) {
    const before = textsOf(xml.slice(end, found.index), 'w:p', 'w:t').filter((text) => text.trim() !== '');
    end = found.index + found[0].length;
    const rows = Array.from(found[0].matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gsu), ([, row]) => textsOf(row!, 'w:tc', 'w:t'));
    const heads = rows.findIndex((row) => row.length > 1 && row[0] !== '');
    tables.push({ caption: (before.at(-1) ?? '').replace(/^Tabel \d+\. (?:Figur [\d–]+: )?/u, ''), heads: rows[heads] ?? [], rows: rows.slice(heads + 1) });
  }
  const described = Array.from(xml.matchAll(/ descr="([^"]*)"/gu), ([, text]) => unescaped(text!));
  const texts = ['word/document.xml', 'word/footnotes.xml'].flatMap((part) => textsOf(file.part(part), 'w:p', 'w:t'));
  return { name, title: texts.find((text) => text.trim() !== '')!, texts: [...texts, ...described, ...cellsOf(tables)], tables };
}

function fromXlsx(name: string, bytes: Uint8Array): ReadReport {
  const file = officeFile(bytes);
  const strings = textsOf(file.part('xl/sharedStrings.xml'), 'si', 't');
  const sheets = file.paths.filter((path) => path.startsWith('xl/worksheets/sheet')).map((path) =>
    Array.from(file.part(path).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu), ([, row = '']) =>
      Array.from(row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/gsu), ([, attributes, value = '']) =>
        (attributes!.includes('t="s"') ? strings[Number(value)]! : value))));
  const [contents, ...others] = sheets;
  const tables = others.map((rows): PrintedTable => ({ caption: rows[0]![0]!, heads: rows[3]!, rows: rows.slice(4) }));
  return { name, title: contents![0]![0]!, texts: sheets.flat(2), tables };
}

function fromPptx(name: string, bytes: Uint8Array): ReadReport {
  const file = officeFile(bytes);
  const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).map((path) => {
    const texts = textsOf(file.part(path), 'a:p', 'a:t');
    const relations = file.part(path.replace('slides/', 'slides/_rels/').replace(/$/u, '.rels'));
    const charts = Array.from(relations.matchAll(/\/(charts\/chart\d+\.xml)"/gu), ([, chart]) => file.part(`ppt/${chart}`));
    // A chart's labels are its groups, with their n; which figure it is the reference below tells.
    const labels = charts.map((chart) => Array.from(chart.matchAll(/<c:v>([^<]*)<\/c:v>/gu), ([, text]) => unescaped(text!)));
    const figure = /Henvisning: \w+-([\w-]+)/u.exec(texts.join('\n'))?.[1] ?? '';
    const tables = labels.map((own): PrintedTable => ({
      caption: figure, heads: ['Gruppe', 'n'],
      rows: [...new Set(own)].flatMap((label) => {
        const [, group, n] = /^(.*) \(n[\s\u00A0]=[\s\u00A0](.*?)\)/u.exec(label) ?? [];
        return group === undefined ? [] : [[group, n!]];
      }),
    }));
    return { texts: [...texts, ...labels.flat()], tables };
  });
  // A slide's number stands on it too.
  const title = slides[0]!.texts.find((text) => !/^\d+$/u.test(text) && text.trim() !== '')!;
  return { name, title, texts: slides.flatMap((slide) => slide.texts), tables: slides.flatMap((slide) => slide.tables) };
}

function cellsOf(tables: readonly PrintedTable[]): string[] {
  return tables.flatMap(({ rows }) => rows.map((row) => row.join(' | ')));
}
