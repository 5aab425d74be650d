import { chiSquareTail } from '../numerics/chi-square-tail.js';
import { zeroMatrix } from '../numerics/dense.js';
import { symmetricEigen } from '../numerics/symmetric-eigen.js';

/** A stratum's citizens and those drawn of them, by category. */
export interface StratumComposition {
  readonly population: readonly number[];
  readonly sample: readonly number[];
}

/** How a sample is made up, against the population that it was drawn from. */
export interface Balance {
  readonly categories: readonly {
    readonly population: number;
    readonly sample: number;
    readonly populationShare: number;
    readonly sampleShare: number;
    /** Share of the sample less share of the population. */
    readonly difference: number;
    /** What the draw gives on average: Σ n_h N_hc / N_h over its strata. */
    readonly expected: number;
  }[];
  /** Absent where the draw leaves nothing to chance. */
  readonly test?: { readonly chiSquare: number; readonly df: number; readonly p: number };
}

/**
 * Compares a stratified sample with its population, category by category, and tests by chi-square goodness of fit
 * whether the differences are within what the draw itself gives by chance.
 *
 * The expected numbers and their covariance are those of random draws without replacement in each stratum,
 * Σ n_h (N_h − n_h) / (N_h − 1) (diag p_h − p_h p_h'), so that neither an allocation out of proportion nor a large
 * share drawn is taken for imbalance. For one stratum the statistic is Pearson's Σ (O − E)² / E times (N − 1) / (N −
 * n).
 *
 * @param strata every stratum with as many categories as the others
 */
export function compareBalance(strata: readonly StratumComposition[]): Balance {
  const size = strata[0]?.population.length ?? 0;
  const [population, sample, expected] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const covariance = zeroMatrix(size, size);
  for (const stratum of strata) {
    const [all, drawn] = [total(stratum.population), total(stratum.sample)];
    if (all === 0) continue;
    const scale = all > 1 ? (drawn * (all - drawn)) / (all - 1) : 0;
    for (let a = 0; a < size; a++) {
      const share = stratum.population[a]! / all;
      population[a]! += stratum.population[a]!;
      sample[a]! += stratum.sample[a]!;
      expected[a]! += drawn * share;
      covariance.values[a * size + a]! += scale * share;
      for (let b = 0; b < size; b++) covariance.values[a * size + b]! -= scale * share * (stratum.population[b]! / all);
    }
  }
  const [citizens, drawn] = [total(population), total(sample)];

  // The counts add up to the sample, so that the covariance is singular: its generalised inverse takes the directions
  // that vary.
  const { values, vectors } = symmetricEigen(covariance);
  const smallest = 1e-9 * (values[0] ?? 0);
  let [chiSquare, df] = [0, 0];
  values.forEach((variance, j) => {
    if (!(variance > smallest)) return;
    let along = 0;
    for (let a = 0; a < size; a++) along += vectors.values[a * size + j]! * (sample[a]! - expected[a]!);
    chiSquare += (along * along) / variance;
    df += 1;
  });
  return {
    categories: Array.from(population, (count, a) => {
      const [populationShare, sampleShare] = [share(count, citizens), share(sample[a]!, drawn)];
      return {
        population: count, sample: sample[a]!, populationShare, sampleShare,
        difference: sampleShare - populationShare, expected: expected[a]!,
      };
    }),
    ...(df > 0 && { test: { chiSquare, df, p: chiSquareTail(chiSquare, df) } }),
  };
}

function total(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((sum, each) => sum + each, 0);
}

function share(count: number, of: number): number {
  return of > 0 ? count / of : 0;
}
