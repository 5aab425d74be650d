import { describe, expect, it } from 'vitest';
import { documentTermMatrix } from '../../src/features/document-term.js';
import { tfIdf } from './tf-idf.js';

function rows(documents: readonly string[][]): Map<string, number>[] {
  const matrix = documentTermMatrix(documents, { minimumDocuments: 1, maximumShare: 1 });
  const { rowStarts, columnIndices, values } = tfIdf(matrix);
  return documents.map((_, row) => {
    const entries = Array.from({ length: rowStarts[row + 1]! - rowStarts[row]! }, (_unused, i) => rowStarts[row]! + i);
    return new Map(entries.map((entry) => [matrix.terms[columnIndices[entry]!]!, values[entry]!]));
  });
}

describe('tf-idf', () => {
  it("agrees with scikit-learn's smoothed, normalised weights where every count is 1", () => {
    // The example of scikit-learn's user guide (TfidfTransformer(), counts 3 0 1 | 2 0 0 | …) has smoothed idf
    // 1.0000, 2.2528 and 1.8473 for terms in 6, 1 and 2 of 6 documents.
    const documents = [['a', 'c'], ['a'], ['a'], ['a'], ['a', 'b'], ['a', 'c']];
    const found = rows(documents);
    expect(found[0]!.get('c')! / found[0]!.get('a')!).toBeCloseTo(1.8473, 4);
    expect(found[4]!.get('b')! / found[4]!.get('a')!).toBeCloseTo(2.2528, 4);
  });

  it('dampens repetition: three times counts 1 + ln 3 times as much as once', () => {
    const [first] = rows([['a', 'a', 'a', 'b'], ['a', 'b']]);
    expect(first!.get('a')! / first!.get('b')!).toBeCloseTo(2.09861228866811, 12); // R: 1 + log(3)
  });

  it('scales every row to length 1 and leaves empty rows empty', () => {
    const found = rows([['a', 'b', 'b'], [], ['c', 'a', 'd'], ['d']]);
    const lengths = found.map((row) => Math.sqrt([...row.values()].reduce((sum, value) => sum + value * value, 0)));
    [1, 0, 1, 1].forEach((length, row) => expect(lengths[row]).toBeCloseTo(length, 12));
  });
});
