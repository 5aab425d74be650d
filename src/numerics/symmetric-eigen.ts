import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { zeroMatrix, type DenseMatrix } from './dense.js';

/** Eigenvalues from the largest down; column j of `vectors` is the eigenvector of length 1 of `values[j]`. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: DenseMatrix;
}

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix, by ml-matrix (Householder reduction and implicit QL).
 * The work grows with the third power of the size: meant for up to about 100 rows.
 */
export function symmetricEigen(matrix: DenseMatrix): SymmetricEigen {
  const size = matrix.rows;
  if (size === 0) return { values: new Float64Array(0), vectors: zeroMatrix(0, 0) };
  const decomposition = new EigenvalueDecomposition(Matrix.from1DArray(size, size, matrix.values), {
    assumeSymmetric: true,
  });
  const rising = decomposition.realEigenvalues;
  const values = Float64Array.from(rising).toReversed();
  const vectors = zeroMatrix(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      vectors.values[i * size + j] = decomposition.eigenvectorMatrix.get(i, size - 1 - j);
    }
  }
  return { values, vectors };
}
