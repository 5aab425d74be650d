import { baseCell, measureCells, type Cell, type DataTable } from './data-table.js';
import type { Figure, IntervalBars, OptionBars, StackedBars } from './figure.js';

/** The table that says what a figure shows and what it leaves out: a row a bar, or one a theme or option and group. */
export function figureTable(figure: Figure): DataTable {
  switch (figure.kind) {
    case 'stacked-bars': return stackedTable(figure);
    case 'option-bars': return optionTable(figure);
    case 'interval-bars': return intervalTable(figure);
  }
}

function stackedTable(figure: StackedBars): DataTable {
  const hasNets = figure.rows.every(({ nets }) => nets !== undefined);
  const compares = figure.finding.code === 'levels-apart';
  return {
    columns: [
      figure.rows.some(({ of }) => of !== undefined) ? 'group' : 'weighting',
      'n', ...figure.steps.map(({ label }) => label),
      ...(hasNets ? ['top2', 'bottom2'] as const : []), 'score', 'interval',
      ...(compares ? ['apart'] as const : []),
    ],
    rows: figure.rows.map(({ of, weighted, n, shares, nets, score, apart }) => [
      of ?? { kind: 'weighting', weighted },
      n,
      ...shares.map((share) => measureCells(share, 'share')[0]),
      ...(hasNets && nets ? [nets.top, nets.bottom].map((net) => measureCells(net, 'share')[0]) : []),
      ...measureCells(score, 'score'),
      ...(compares ? [apart ? { kind: 'apart' as const, apart } : { kind: 'none' as const }] : []),
    ]),
  };
}

function optionTable({ groups, rows }: OptionBars): DataTable {
  const divided = groups.length > 1;
  return {
    columns: ['option', ...(divided ? ['group'] as const : []), 'share', 'interval', 'n'],
    rows: rows.flatMap(({ label, shares }) => groups.map(({ of, n }, i): Cell[] => [
      { kind: 'label', label }, ...(divided ? [of] : []), ...measureCells(shares[i]!, 'share'), n,
    ])),
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
