import { describe, expect, it } from 'vitest';
import { documentTermMatrix } from '../../src/features/document-term.js';
import { latentSpace } from '../../src/features/latent-space.js';
import { tfIdf } from '../../src/features/tf-idf.js';
import type { DenseMatrix } from '../../src/numerics/dense.js';
import { seededRandom } from '../../src/numerics/random.js';

function spaceOf(documents: readonly string[], dimensions: number) {
  const terms = documents.map((document) => document.split(' ').filter((term) => term !== ''));
  const matrix = tfIdf(documentTermMatrix(terms, { minimumDocuments: 1, maximumShare: 1 }));
  return latentSpace(matrix, { dimensions }, seededRandom(1, 'test'));
}

function cosine(points: DenseMatrix, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < points.columns; i++) {
    sum += points.values[a * points.columns + i]! * points.values[b * points.columns + i]!;
  }
  return sum;
}

describe('the latent space', () => {
  it('puts documents near each other that share no term but the company of their terms', () => {
    const { points } = spaceOf(
      ['venlig sød', 'sød rar', 'rar', 'venlig', 'regler papir', 'papir krav', 'krav', 'regler'],
      2,
    );
    expect(cosine(points, 2, 3)).toBeGreaterThan(0.99);
    expect(cosine(points, 6, 7)).toBeGreaterThan(0.99);
    expect(Math.abs(cosine(points, 2, 6))).toBeLessThan(0.01);
  });

  it('gives every document length 1, but for those without a term, which it names', () => {
    const { points, emptyRows } = spaceOf(['god hjælp', '', 'god plan', 'dårlig plan', ''], 3);
    expect(emptyRows).toEqual([1, 4]);
    [1, 0, 1, 1, 0].forEach((squared, row) => expect(cosine(points, row, row)).toBeCloseTo(squared, 12));
  });

  it('names a document as empty that the kept dimensions say nothing of', () => {
    const { emptyRows } = spaceOf(['god hjælp', 'god hjælp', 'god hjælp', 'nul kontakt'], 1);
    expect(emptyRows).toEqual([3]);
  });

  it('has no more dimensions than the documents span', () => {
    expect(spaceOf(['god hjælp', 'god plan', 'god hjælp'], 30).points.columns).toBe(2);
    expect(spaceOf(['', ''], 30).points).toEqual({ rows: 2, columns: 0, values: new Float64Array(0) });
    expect(spaceOf([], 30).points.rows).toBe(0);
  });

  it('is the same again from the same numbers', () => {
    const documents = ['god hjælp', 'god plan', 'dårlig plan', 'hjælp nu'];
    expect(spaceOf(documents, 3)).toEqual(spaceOf(documents, 3));
  });
});
