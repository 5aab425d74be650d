import { basename, extname } from 'node:path';
import { codingSheetXlsx } from '../exports/coding-sheet-xlsx.js';
import { toCsv } from '../io/write-csv.js';
import { inputError } from '../notices/input-error.js';
import { makeCodingSheet } from '../use-cases/make-coding-sheet.js';
import { codingColumns, readCodedSheet } from '../use-cases/read-coded-sheet.js';
import { codingCommandWords } from '../wording/coding-command-words.js';
import { codingSheetWords } from '../wording/coding-sheet-words.js';
import { languages } from '../wording/language.js';
import { formatNumber } from '../wording/numbers.js';
import { nodePorts } from './ports.js';
import type { Terminal } from './terminal.js';
import { requireDistinct, writeExcluded, writeOutput } from './write-output.js';

interface SheetOptions {
  readonly out: string;
  readonly n: number;
  readonly seed?: number;
  readonly question?: string;
  readonly codebook?: string;
  readonly coder?: string;
  readonly codings?: readonly string[];
  readonly list?: string;
}

export async function codingSheet(terminal: Terminal, input: string, chosen: SheetOptions): Promise<void> {
  const { language } = terminal;
  const { out, n, seed, question, codebook, coder, codings, list } = chosen;
  requireDistinct(input, out, list, ...(codings ?? []));
  const type = extname(out).toLowerCase();
  if (type !== '.xlsx' && type !== '.csv') throw inputError('file-type-unknown', { file: out, expected: ['.xlsx', '.csv'] });
  const { sheet, notices } = await makeCodingSheet(await nodePorts(), input,
    { count: n, seed, question, codebook, coder, ...(codings && { coded: codings }), list }, codingSheetWords[language].headers, language);
  terminal.notices(notices);
  await writeOutput(out, type === '.xlsx' ? await codingSheetXlsx(sheet, language)
    : toCsv(sheet.columns.map(({ header }) => header), sheet.rows.map((row) => row.map(withoutFormula))));
  terminal.remark(codingCommandWords[language].sheetWritten(out, formatNumber(sheet.rows.length, language), sheet.seed));
  if (terminal.json) terminal.value({ out, answers: sheet.rows.length, ...(sheet.seed !== undefined && { seed: sheet.seed }), notices });
}

/** A spreadsheet takes a cell of a CSV file that begins like this for a formula. */
function withoutFormula(cell: string): string {
  return /^[=+\-@]/u.test(cell) ? `'${cell}` : cell;
}

interface ReadOptions {
  readonly out: string;
  readonly codebook: string;
  readonly coder?: string;
}

export async function codingRead(terminal: Terminal, input: string, { out, codebook, coder }: ReadOptions): Promise<void> {
  const { language } = terminal;
  requireDistinct(input, out);
  const read = await readCodedSheet(await nodePorts(), input, codebook, coder, languages.map((each) => codingSheetWords[each].headers));
  terminal.notices(read.notices);
  const { codings, unread, leftOut, rows, notices } = read;
  await writeOutput(out, toCsv(codingColumns, read.table));
  await writeExcluded(terminal, out, { file: basename(input), rows: leftOut, of: rows });
  const noTheme = codings.filter(({ themes }) => themes.length === 0).length;
  terminal.remark(codingCommandWords[language].codingsWritten(out, formatNumber(codings.length, language), formatNumber(noTheme, language)));
  if (terminal.json) terminal.value({ out, coded: codings.length, noTheme, unread, excluded: leftOut.length, rows, notices });
}
