import type { Cell } from '../figures/data-table.js';
import type { Figure } from '../figures/figure.js';
import { figureTable } from '../figures/figure-table.js';
import type { Language } from '../wording/language.js';
import { cellText, tableText } from '../wording/table-words.js';

/** The table of a figure for a spreadsheet: columns by name, numbers as numbers, intervals as two columns. */
export interface FigureRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Shares are from 0 to 1 here; what is suppressed is told in words, what is not there is empty. */
export function figureRows(figure: Figure, language: Language): FigureRows {
  const table = figureTable(figure);
  const { columns } = tableText(table, '', language);
  const isInterval = table.columns.map((column) => column === 'interval');
  const ends = language === 'da' ? ['nedre', 'øvre'] : ['lower', 'upper'];
  return {
    columns: columns.flatMap(({ text }, i) => (isInterval[i] ? ends.map((end) => `${text}, ${end}`) : [text])),
    rows: table.rows.map((row) => row.flatMap((cell, i) => {
      if (cell.kind === 'interval') return [cell.low, cell.high];
      return isInterval[i] ? [null, null] : [valueOf(cell, language)];
    })),
  };
}

function valueOf(cell: Cell, language: Language): string | number | null {
  switch (cell.kind) {
    case 'count':
    case 'share':
    case 'score': return cell.value;
    case 'none': return null;
    default: return cellText(cell, language);
  }
}
