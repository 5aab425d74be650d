import type { SparseMatrix } from '../../src/numerics/sparse.js';
import type { DocumentTermMatrix } from '../../src/features/document-term.js';

/**
 * Weighs counts by how much a term says of its document: (1 + ln count) · (ln((1 + n) / (1 + df)) + 1), where n is the
 * number of documents and df those with the term, and each row scaled to length 1 (Manning, Raghavan & Schütze 2008,
 * section 6.4; the smoothing is that of scikit-learn's TfidfTransformer). Empty rows stay empty.
 */
export function tfIdf(matrix: DocumentTermMatrix): SparseMatrix {
  const { counts, documentFrequency } = matrix;
  const inverse = Float64Array.from(documentFrequency, (df) => Math.log((1 + counts.rows) / (1 + df)) + 1);
  const values = counts.values.map((count, i) => (1 + Math.log(count)) * inverse[counts.columnIndices[i]!]!);
  for (let row = 0; row < counts.rows; row++) {
    const rowValues = values.subarray(counts.rowStarts[row], counts.rowStarts[row + 1]);
    let squares = 0;
    for (const value of rowValues) squares += value * value;
    const length = Math.sqrt(squares);
    for (let i = 0; i < rowValues.length; i++) rowValues[i]! /= length;
  }
  return { ...counts, values };
}
