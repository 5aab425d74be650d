import { known, narrowed, type Bounds, type KnownSum } from './cell-bounds.js';

/** A row of a table of words, by its columns: `a`, `b`, `term`, and those of contrast.csv; empty where nothing is told. */
export type WordRow = Readonly<Record<string, string>>;

/**
 * What the tables of all comparisons together tell of how many at each level use a term: of a share and its base how many
 * they are, and of the citizens of both groups how many together.
 *
 * @param levels all of the variable that is compared; of citizens who carry the same weight
 */
export function toldUses(rows: readonly WordRow[], term: string, levels: readonly string[]): Map<string, Bounds> {
  const sums = rows.filter((row) => row['term'] === term).flatMap((row): KnownSum[] => {
    const { a = '', b = '' } = row;
    const rest = b === '' ? levels.filter((level) => level !== a) : [b];
    const shares = ([[[a], 'a'], [rest, 'b']] as const).flatMap(([cells, side]) => {
      const share = row[`share_${side}`] ?? '';
      return share === '' ? [] : [{ cells, sum: Math.round(Number(share) * Number(row[`n_${side}`])) }];
    });
    return [...shares, ...((row['citizens'] ?? '') === '' ? [] : [{ cells: [a, ...rest], sum: Number(row['citizens']) }])];
  });
  const single = new Map(sums.flatMap(({ cells, sum }) => (cells.length === 1 ? [[cells[0]!, known(sum)] as const] : [])));
  // Of a level that is compared at all it is told that nobody uses a term, so that where nothing is told somebody does.
  const compared = new Set(rows.flatMap(({ a = '', b = '' }) => [a, b]));
  return narrowed(new Map(levels.map((level) => [level, single.get(level) ?? { low: compared.has(level) ? 1 : 0, high: Number.POSITIVE_INFINITY }])), sums);
}
