import { baseCell, measureCells, type DataTable } from './data-table.js';
import type { Figure, IntervalBars, StackedBars } from './figure.js';

/** The table that says what a figure shows and what it leaves out: a row a bar, or a row a theme and group. */
export function figureTable(figure: Figure): DataTable {
  return figure.kind === 'stacked-bars' ? stackedTable(figure) : intervalTable(figure);
}

function stackedTable(figure: StackedBars): DataTable {
  return {
    columns: [
      figure.rows.some(({ of }) => of !== undefined) ? 'group' : 'weighting',
      'n', ...figure.steps.map(({ label }) => label), 'score', 'interval',
    ],
    rows: figure.rows.map(({ of, weighted, n, shares, score }) => [
      of ?? { kind: 'weighting', weighted },
      n,
      ...shares.map((share) => measureCells(share, 'share')[0]),
      ...measureCells(score, 'score'),
    ]),
  };
}

function intervalTable(figure: IntervalBars): DataTable {
  const corrected = figure.rows.some(({ values }) => values.some(({ raw }) => raw !== undefined));
  return {
    columns: ['theme', 'group', 'share', 'interval', ...(corrected ? ['raw-share' as const] : []), 'coded', 'base'],
    rows: figure.rows.flatMap(({ label, values }) => values.map(({ group, share, raw, coded }) => [
      { kind: 'label', label },
      { kind: 'group', group },
      ...measureCells(share, 'share'),
      ...(corrected ? [measureCells(raw ?? share, 'share')[0]] : []),
      coded,
      baseCell(share),
    ])),
  };
}
