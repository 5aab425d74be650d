import type { AnalysisRun } from '../../../use-cases/ports.js';
import { formatNumber } from '../../../wording/numbers.js';
import type { Wording } from '../../shown-share.js';

/** Rows that were left out, counted by file and reason. */
export type ExcludedRows = readonly {
  readonly file: string;
  readonly reason: string;
  readonly count: string;
  /** The first row numbers, as a spreadsheet shows them. */
  readonly rows: string;
}[];

const rowsNamed = 10;

export function excludedRows(excluded: AnalysisRun['bulk']['excluded'], { words, language }: Wording): ExcludedRows {
  const kinds = new Map<string, { file: string; reason: string; rows: number[] }>();
  for (const { file, row, reason } of excluded) {
    const key = JSON.stringify([file, reason]);
    const kind = kinds.get(key) ?? { file, reason, rows: [] };
    kind.rows.push(row);
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ file, reason, rows }) => ({
    file,
    reason: words.method.reasons[reason] ?? reason,
    count: formatNumber(rows.length, language),
    rows: rows.slice(0, rowsNamed).join(', ') + (rows.length > rowsNamed ? ' …' : ''),
  }));
}
