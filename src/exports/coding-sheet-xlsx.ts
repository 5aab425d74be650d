import writeExcelFile, { type Cell } from 'write-excel-file/node';
import {
  getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue,
} from 'write-excel-file/utility';
import type { CodingSheet, SheetColumn } from '../themes/coding-sheet.js';
import { codingSheetWords } from '../wording/coding-sheet-words.js';
import type { Language } from '../wording/language.js';

const widths: Readonly<Record<SheetColumn['kind'], number>> = { number: 5, answer: 75, theme: 7, none: 7, note: 30, key: 12 };

const heading = { fontWeight: 'bold', backgroundColor: '#E6EFEE', wrap: true, alignVertical: 'bottom' } as const;
const bordered = { borderStyle: 'thin', borderColor: '#C9C5BC' } as const;

/** In points; Excel has no higher rows. */
const headerHeight = 230;
const highestRow = 409;

/** What Excel allows of a prompt beside a cell, and of its title. */
const longestPrompt = 255;
const longestTitle = 32;

type SheetOf = Parameters<typeof writeExcelFile>[0][number];

/**
 * A coding sheet as XLSX: the answers on the first sheet, every cell as text and never a formula, the themes' definitions and
 * examples on the second, and how to code on the third. A cell for a mark takes an x alone, and shows the theme's definition
 * when it is chosen; the columns that let the sheet come back are hidden.
 */
export async function codingSheetXlsx(sheet: CodingSheet, language: Language): Promise<Uint8Array> {
  const words = codingSheetWords[language];
  const answers: SheetOf = {
    sheet: words.sheets.answers,
    columns: sheet.columns.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape',
    data: [
      sheet.columns.map(({ kind, header }): Cell => ({
        value: header, type: String, ...heading, ...bordered, ...((kind === 'theme' || kind === 'none') && { textRotation: 90 }),
        ...(kind === 'number' && { height: headerHeight }),
      })),
      ...sheet.rows.map((row) => {
        const height = heightOf(row[sheet.columns.findIndex(({ kind }) => kind === 'answer')]!);
        return row.map((value, at): Cell => cellOf(value, sheet.columns[at]!.kind, height));
      }),
    ],
  };
  const themes = sheet.columns.flatMap((column) => (column.kind === 'theme' ? [column.theme] : []));
  const text = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' });
  const definitions: SheetOf = {
    sheet: words.sheets.themes,
    columns: [{ width: 28 }, { width: 22 }, { width: 70 }, { width: 45 }, { width: 45 }],
    stickyRowsCount: 1,
    data: [
      words.themeHeaders.map((value): Cell => ({ value, type: String, ...heading })),
      ...themes.map(({ id, label, definition, examples }) => [
        label[language], id, definition[language], examples.include.join('\n'), examples.exclude.join('\n'),
      ].map(text)),
    ],
  };
  const guide: SheetOf = {
    sheet: words.sheets.guide, columns: [{ width: 100 }], data: [...words.guide, ...(sheet.seed === undefined ? [] : [words.drawn(sheet.seed)])].map((line) => [text(line)]),
  };
  return writeExcelFile([answers, definitions, guide], { features: [hiddenKeys(sheet), marks(sheet, language)] }).toBuffer();
}

/** Points that hold an answer in its column: not every program finds the height of wrapped text itself. */
function heightOf(answer: string): number {
  const lines = answer.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths.answer - 5))), 0);
  return Math.min(highestRow, 15 * lines + 2);
}

function cellOf(value: string, kind: SheetColumn['kind'], height: number): Cell {
  // What XML cannot hold would make the file unreadable.
  const kept = value.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
  return {
    ...(kept !== '' && { value: kept }),
    type: String,
    // Keeps what somebody types later as text too: an id must not become a number, nor a note a formula.
    format: '@',
    height, alignVertical: 'top', wrap: kind !== 'key', align: kind === 'theme' || kind === 'none' ? 'center' : 'left',
    ...bordered,
  };
}

type SheetFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** Hides the columns that nobody needs to see. */
function hiddenKeys({ columns }: CodingSheet): SheetFeature {
  return {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': {
      transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) =>
        (tag === 'col' && sheetIndex === 0 && columns[Number(attributes['min']) - 1]?.kind === 'key'
          ? { ...attributes, hidden: 1 } : attributes),
    } } },
  };
}

/** Lets the cells for marks take an x alone. */
function marks({ columns, rows }: CodingSheet, language: Language): SheetFeature {
  const words = codingSheetWords[language];
  const rules = columns.flatMap((column, at) => {
    if (column.kind !== 'theme' && column.kind !== 'none') return [];
    const [title, prompt] = column.kind === 'theme'
      ? [column.theme.label[language], column.theme.definition[language]] : [column.header, words.nonePrompt];
    const attributes = {
      type: 'list', allowBlank: '1', showInputMessage: '1', showErrorMessage: '1',
      errorTitle: sanitizeAttributeValue(words.wrongMark.title), error: sanitizeAttributeValue(words.wrongMark.text),
      promptTitle: sanitizeAttributeValue(shortened(title, longestTitle)),
      prompt: sanitizeAttributeValue(shortened(prompt, longestPrompt)),
      sqref: `${letters(at)}2:${letters(at)}${rows.length + 1}`,
    };
    const opening = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`).join(' ');
    return [`<dataValidation ${opening}><formula1>"x"</formula1></dataValidation>`];
  });
  return {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': {
      transform: (xml, _, { sheetIndex }) => (sheetIndex !== 0 || rules.length === 0 ? xml
        : insertElementMarkupAccordingToOrderOfSiblings(
          xml, `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
          getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!, 'worksheet')),
    } } },
  };
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** A column's letters: A … Z, AA … */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
