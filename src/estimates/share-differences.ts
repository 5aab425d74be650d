import type { Weights } from '../weighting/weights.js';
import { scoreCentres } from './linearised.js';
import type { TwoGroups } from './test-result.js';
import { trueVariance } from './true-variance.js';
import type { WeightedMean } from './weighted-mean.js';

/** The weighted shares of two groups that have something, and the first less the second. */
export interface ShareDifference {
  readonly shares: readonly [WeightedMean, WeightedMean];
  /** With its linearised variance: what `differenceTest` tests. */
  readonly difference: TwoGroups;
}

/** Compares two groups by who has something. @param holders positions of the respondents who have it, each once */
export type CompareShares = (holders: ArrayLike<number>) => ShareDifference;

/**
 * Prepares two groups for being compared by many rare things, such as the words that citizens use. Shares, variances and
 * differences are those of `weightedMean` and `pairDifferences`; a comparison costs as much as there are holders, plus the
 * cells, since all who lack the thing have the same value.
 *
 * @param groups of each respondent: 0 for the first group, 1 for the second, below 0 for neither
 * @returns undefined when nobody in one of the groups carries weight
 */
export function shareComparer(
  { values: w, design }: Pick<Weights, 'values' | 'design'>,
  groups: ArrayLike<number>,
): CompareShares | undefined {
  const { cellOf, sizes, factors, stratified } = design;
  const cells = sizes.length;
  const bases = [emptyBase(cells), emptyBase(cells)] as const;
  for (let i = 0; i < w.length; i++) {
    const base = bases[groups[i]!];
    if (!base || !(w[i]! > 0)) continue;
    const cell = cellOf[i]!;
    base.n += 1;
    base.sum += w[i]!;
    base.squares += w[i]! * w[i]!;
    base.cellSums[cell]! += w[i]!;
    base.cellSquares[cell]! += w[i]! * w[i]!;
  }
  if (bases[0].n === 0 || bases[1].n === 0) return undefined;
  const dfOf = (n: number, among: readonly Base[]): number =>
    n - (stratified ? sizes.reduce((count, _, h) => count + (among.some(({ cellSums }) => cellSums[h]! > 0) ? 1 : 0), 0) : 1);
  const dfs = bases.map((base) => dfOf(base.n, [base]));
  const df = dfOf(bases[0].n + bases[1].n, bases);
  // Written anew at each comparison.
  const held = [emptyHoldings(cells), emptyHoldings(cells)] as const;
  const [meansA, meansB] = [new Float64Array(cells), new Float64Array(cells)];

  return (holders) => {
    held.forEach(empty);
    for (let k = 0; k < holders.length; k++) {
      const i = holders[k]!;
      const own = held[groups[i]!];
      if (!own || !(w[i]! > 0)) continue;
      own.sum += w[i]!;
      own.cellSums[cellOf[i]!]! += w[i]!;
      own.cellSquares[cellOf[i]!]! += w[i]! * w[i]!;
    }
    const [a, b] = [scoresOf(bases[0], held[0]), scoresOf(bases[1], held[1])];
    const [aroundA, aroundB] = [scoreCentres(design, a.sums, meansA), scoreCentres(design, b.sums, meansB)];
    // Σ over cells of factor · Σ (z − centre)², from the sums of the scores z and of their squares.
    let [ofA, ofB, ofDifference, scaleA, scaleB] = [0, 0, 0, 0, 0];
    for (let h = 0; h < cells; h++) {
      const [sumA, sumB, centreA, centreB] = [a.sums[h]!, b.sums[h]!, aroundA[h]!, aroundB[h]!];
      const [squareA, squareB, centre] = [a.squares[h]!, b.squares[h]!, centreA - centreB];
      ofA += factors[h]! * (squareA - 2 * centreA * sumA + sizes[h]! * centreA * centreA);
      ofB += factors[h]! * (squareB - 2 * centreB * sumB + sizes[h]! * centreB * centreB);
      ofDifference += factors[h]! * (squareA + squareB - 2 * centre * (sumA - sumB) + sizes[h]! * centre * centre);
      scaleA += squareA;
      scaleB += squareB;
    }
    return {
      shares: [
        meanOf(bases[0], a.value, trueVariance(ofA, scaleA), dfs[0]!),
        meanOf(bases[1], b.value, trueVariance(ofB, scaleB), dfs[1]!),
      ],
      difference: {
        counts: [bases[0].n, bases[1].n],
        difference: a.value - b.value,
        variance: trueVariance(ofDifference, scaleA + scaleB),
        df,
      },
    };
  };
}

/** A group's share, and in each cell the sums of its linearised scores and of their squares, in the place of what was held. */
function scoresOf(base: Base, own: Holdings) {
  const value = own.sum / base.sum;
  const { cellSums: sums, cellSquares: squares } = own;
  for (let h = 0; h < sums.length; h++) {
    sums[h] = (sums[h]! - value * base.cellSums[h]!) / base.sum;
    squares[h] = ((1 - 2 * value) * squares[h]! + value * value * base.cellSquares[h]!) / (base.sum * base.sum);
  }
  return { value, sums, squares };
}

function meanOf({ n, sum, squares }: Base, value: number, variance: number, df: number): WeightedMean {
  return { value, variance, n, sumOfWeights: sum, kishN: (sum * sum) / squares, df };
}

interface Base {
  n: number;
  sum: number;
  squares: number;
  readonly cellSums: Float64Array;
  readonly cellSquares: Float64Array;
}

function emptyBase(cells: number): Base {
  return { n: 0, sum: 0, squares: 0, cellSums: new Float64Array(cells), cellSquares: new Float64Array(cells) };
}

/** The weights of those in a group who have the thing. */
interface Holdings {
  sum: number;
  readonly cellSums: Float64Array;
  readonly cellSquares: Float64Array;
}

function emptyHoldings(cells: number): Holdings {
  return { sum: 0, cellSums: new Float64Array(cells), cellSquares: new Float64Array(cells) };
}

function empty(held: Holdings): void {
  held.sum = 0;
  held.cellSums.fill(0);
  held.cellSquares.fill(0);
}
