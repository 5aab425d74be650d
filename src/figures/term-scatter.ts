import type { TermContrast } from '../contrast/contrast-groups.js';
import type { ToldContrast, ToldSides } from '../contrast/hidden-uses.js';

/** Words on two axes: how many use them, and how differently two groups do. */
export interface TermScatter {
  readonly id: string;
  /** Those whose difference holds, the most telling first, the groups by turns; then those that cannot be told apart. */
  readonly points: readonly ScatterPoint[];
}

export interface ScatterPoint {
  readonly label: string;
  /** Share of both groups together who use it, over 0 to 1. */
  readonly share: number;
  /** Log-odds ratio, over 0 where the first group uses it more; without end where it may not be told. */
  readonly logOdds: number;
  readonly side: Side;
}

/** The group that uses a word more, where their difference holds. */
export type Side = 'a' | 'b' | 'neither';

/** Points that cannot be told apart are only the ground that the others stand out from. */
const mostNeither = 150;

/** Of the terms of whose two numbers one may be told those that hold stand at the edge, as far across as if the other were none. */
export function termScatter(id: string, { terms, untold }: Pick<ToldContrast, 'terms' | 'untold'>): TermScatter {
  const placed = terms.filter(({ key }) => hasPlace(untold.get(key)));
  const sides = [leadingTerms(placed, 'a'), leadingTerms(placed, 'b')] as const;
  const longest = Math.max(sides[0].length, sides[1].length);
  const byTurns = Array.from({ length: longest }, (_, i) => [sides[0][i], sides[1][i]]).flat();
  const others = placed.filter((term) => sideOf(term) === 'neither' && !untold.has(term.key)).toSorted((x, y) => y.citizens - x.citizens || (x.key < y.key ? -1 : 1));
  return { id, points: [...byTurns, ...others.slice(0, mostNeither)].flatMap((term) => (term ? [pointOf(term, untold.get(term.key))] : [])) };
}

/** The terms that one group uses more and whose difference holds, the most telling first. */
export function leadingTerms(terms: readonly TermContrast[], side: 'a' | 'b'): TermContrast[] {
  const own = terms.filter((term) => sideOf(term) === side);
  return side === 'a' ? own : own.toReversed();
}

export function sideOf({ holds, difference }: TermContrast): Side {
  if (!holds || difference.difference === null) return 'neither';
  return difference.difference > 0 ? 'a' : 'b';
}

function hasPlace(told: ToldSides | undefined): boolean {
  return told === undefined || told.a || told.b;
}

function pointOf(term: TermContrast, told: ToldSides | undefined): ScatterPoint {
  const side = sideOf(term);
  const { form, a, b, logOdds } = term;
  const usersOf = ({ value, sumOfWeights }: TermContrast['a'], isTold = true): number => (isTold ? (value ?? 0) * sumOfWeights : 0);
  const users = usersOf(a, told?.a) + usersOf(b, told?.b);
  const place = told === undefined ? logOdds : side === 'a' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { label: form, share: users / (a.sumOfWeights + b.sumOfWeights), logOdds: place, side };
}
