import type { GroupContrast, TermContrast } from '../contrast/contrast-groups.js';

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
  /** Log-odds ratio, over 0 where the first group uses it more. */
  readonly logOdds: number;
  readonly side: Side;
}

/** The group that uses a word more, where their difference holds. */
export type Side = 'a' | 'b' | 'neither';

/** Points that cannot be told apart are only the ground that the others stand out from. */
const mostNeither = 150;

export function termScatter(id: string, { terms }: GroupContrast): TermScatter {
  const sides = [leadingTerms(terms, 'a'), leadingTerms(terms, 'b')] as const;
  const longest = Math.max(sides[0].length, sides[1].length);
  const byTurns = Array.from({ length: longest }, (_, i) => [sides[0][i], sides[1][i]]).flat();
  const others = terms.filter((term) => sideOf(term) === 'neither').toSorted((x, y) => y.citizens - x.citizens || (x.key < y.key ? -1 : 1));
  return { id, points: [...byTurns, ...others.slice(0, mostNeither)].flatMap((term) => (term ? [pointOf(term)] : [])) };
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

function pointOf(term: TermContrast): ScatterPoint {
  const { form, a, b, logOdds } = term;
  const users = (a.value ?? 0) * a.sumOfWeights + (b.value ?? 0) * b.sumOfWeights;
  return { label: form, share: users / (a.sumOfWeights + b.sumOfWeights), logOdds, side: sideOf(term) };
}
