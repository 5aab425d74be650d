import { gramMatrix, multiplyDense, zeroMatrix, type DenseMatrix } from './dense.js';
import { orthonormalColumns } from './orthonormal.js';
import type { Random } from './random.js';
import { multiplySparse, multiplyTransposed, type SparseMatrix } from './sparse.js';
import { selectSparseRows, usedColumns } from './sparse-parts.js';
import { symmetricEigen } from './symmetric-eigen.js';
import { largestPositive, type TruncatedSvdSettings } from './truncated-svd.js';

/** The strongest directions of a product L · R ≈ left · diag(singularValues) · directionsᵀ. */
export interface FactoredSvd {
  readonly singularValues: Float64Array;
  /** R · directions, rows of R × components: a row of L times it lies where the row of L · R lies in the directions. */
  readonly places: DenseMatrix;
  /** columns of R × components, columns orthonormal. */
  directions(): DenseMatrix;
}

/** Singular values are roots of eigenvalues here, so what lies below this share of the largest is mostly rounding. */
const nilBelow = 1e-6;

/**
 * The truncated SVD of a product of two sparse matrices that is never multiplied out, by a randomised range finder with
 * power iterations (Halko, Martinsson & Tropp 2011, algorithm 4.4) that begins among the rows: documents × words times
 * words × features has a tenth of the entries of documents × features. Directions are made orthonormal once, at the end: those
 * under about a hundredth of the strongest are inexact, and under a thousandth may be lost.
 *
 * The sign of each component is fixed: the entry of `places` that is largest in size (the first of equals) is positive.
 *
 * @param left rows × inner, all values finite
 * @param right inner × columns, all values finite
 * @param components how many, 1 and up; fewer are returned when the rank of the product is lower
 * @param random draws min(components + oversampling, rows, columns) numbers per row
 * @throws RangeError when the inner dimensions differ
 */
export function factoredSvd(
  left: SparseMatrix, right: SparseMatrix, components: number, random: Random,
  { oversampling, powerIterations }: TruncatedSvdSettings,
): FactoredSvd {
  if (left.columns !== right.rows) throw new RangeError(`cannot multiply ${left.columns} columns by ${right.rows} rows`);
  const width = Math.min(components + oversampling, left.rows, right.columns);
  const test = zeroMatrix(left.rows, width);
  for (let i = 0; i < test.values.length; i++) test.values[i] = 2 * random() - 1;
  // Where left has no entry, right's rows add nothing to the product.
  const { used, narrow } = usedColumns(left);
  const met = selectSparseRows(right, used);
  let sharpened = test;
  for (let i = 0; i <= powerIterations; i++) {
    const back = multiplyTransposed(met, multiplyTransposed(narrow, sharpened));
    sharpened = multiplySparse(narrow, multiplySparse(met, back));
  }
  const range = orthonormalColumns(sharpened);

  const projected = multiplyTransposed(met, multiplyTransposed(narrow, range));
  const eigen = symmetricEigen(gramMatrix(projected));
  const singular = eigen.values.map((value) => Math.sqrt(Math.max(0, value)));
  let kept = 0;
  while (kept < Math.min(components, width) && singular[kept]! > nilBelow * singular[0]!) kept++;
  const rotation = zeroMatrix(width, kept);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < kept; j++) rotation.values[i * kept + j] = eigen.vectors.values[i * width + j]! / singular[j]!;
  }
  const places = multiplyDense(multiplySparse(right, projected), rotation);
  const signs = largestPositive(places);
  const signed = { ...rotation, values: rotation.values.map((value, i) => value * signs[i % kept]!) };
  return {
    singularValues: singular.slice(0, kept),
    places: { ...places, values: places.values.map((value, i) => value * signs[i % kept]!) },
    directions: () => multiplyDense(projected, signed),
  };
}
