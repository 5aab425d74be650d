import type { Cell, Column, ColumnCode, DataTable } from '../figures/data-table.js';
import { apartText } from './apart-words.js';
import { groupName } from './group-words.js';
import type { Language } from './language.js';
import { intervalText, suppressedText, valueText } from './measure-words.js';
import { formatNumber } from './numbers.js';

/** A table in words. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

const columnNames: Readonly<Record<Language, Readonly<Record<ColumnCode, string>>>> = {
  da: {
    weighting: 'Vægtning', n: 'n', score: 'Gns. score', interval: 'Usikkerhed (95 pct.)', top2: 'To mest positive svar',
    bottom2: 'To mest negative svar', apart: 'Mod de øvrige',
    'dont-know': 'Ved ikke/ikke relevant (n)', question: 'Spørgsmål', option: 'Svarmulighed', share: 'Andel',
    theme: 'Tema', group: 'Gruppe', 'raw-share': 'Andel som kodet', coded: 'Borgere med temaet', base: 'n',
    precision: 'Præcision', recall: 'Genfinding', f1: 'F1', alpha: 'Alfa',
    'human-coded': 'Håndkodede svar',
    cluster: 'Klynge', words: 'Kendetegnende ord', answers: 'Svar',
    matching: 'Svar med temaet', eligible: 'Egnede svar', drawn: 'Trukket',
    file: 'Fil', version: 'Version', digest: 'SHA-256',
  },
  en: {
    weighting: 'Weighting', n: 'n', score: 'Mean score', interval: 'Uncertainty (95%)',
    top2: 'Two most positive answers', bottom2: 'Two most negative answers', apart: 'Against the others',
    'dont-know': 'Don’t know/not relevant (n)', question: 'Question', option: 'Option', share: 'Share',
    theme: 'Theme', group: 'Group', 'raw-share': 'Share as coded', coded: 'Citizens with the theme', base: 'n',
    precision: 'Precision', recall: 'Recall', f1: 'F1', alpha: 'Alpha',
    'human-coded': 'Coded by hand',
    cluster: 'Cluster', words: 'Typical words', answers: 'Answers',
    matching: 'Answers with the theme', eligible: 'Eligible answers', drawn: 'Drawn',
    file: 'File', version: 'Version', digest: 'SHA-256',
  },
};

const textColumns: ReadonlySet<Column> = new Set<Column>([
  'weighting', 'question', 'option', 'theme', 'group', 'words', 'file', 'version', 'digest', 'cluster',
  'apart',
]);

/** @param caption what the table shows, without a full stop */
export function tableText(table: DataTable, caption: string, language: Language): TextTable {
  return {
    caption,
    columns: table.columns.map((column) =>
      ({ text: columnName(column, language), numeric: !textColumns.has(column) })),
    rows: table.rows.map((row) => row.map((cell) => cellText(cell, language))),
  };
}

function columnName(column: Column, language: Language): string {
  return typeof column === 'string' ? columnNames[language][column] : column[language];
}

/** A cell as it is printed: 'under 5' where it is suppressed, '–' where there is nothing. */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'label': return cell.label[language];
    case 'text': return cell.text;
    case 'words': return cell.words.join(', ');
    case 'group': return groupName(cell.group, language);
    case 'weighting': return weightingName(cell.weighted, language);
    case 'count': return formatNumber(cell.value, language);
    case 'share':
    case 'score': return valueText(cell.value, cell.reliable, cell.kind, language);
    case 'interval': return intervalText(cell.low, cell.high, cell.of, language);
    case 'coefficient': return formatNumber(cell.value, language, 2);
    case 'apart': return apartText(cell.apart, language);
    case 'suppressed': return suppressedText(cell, language);
    case 'none': return '–';
  }
}

function weightingName(weighted: boolean, language: Language): string {
  if (language === 'da') return weighted ? 'Vægtet' : 'Uvægtet';
  return weighted ? 'Weighted' : 'Unweighted';
}
