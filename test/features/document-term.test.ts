import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTermMatrix } from '../../src/features/document-term.js';

const everything = { minimumDocuments: 1, maximumShare: 1 };
const someTerm = fc.constantFrom('god', 'hjælp', 'plan', 'å', 'a', '10', '__proto__');
const documentsOf = fc.array(fc.array(someTerm, { maxLength: 8 }), { maxLength: 12 });

function repeated(documents: readonly string[][], times: number): string[][] {
  return Array.from({ length: times }, () => documents).flat();
}

describe('a document-term matrix', () => {
  it('counts every term of every document, terms in code unit order', () => {
    fc.assert(
      fc.property(documentsOf, (documents) => {
        const { terms, counts, documentFrequency } = documentTermMatrix(documents, everything);
        expect(terms).toEqual([...new Set(documents.flat())].toSorted());
        const table = documents.map((document, row) => {
          const found = new Map<string, number>();
          for (let entry = counts.rowStarts[row]!; entry < counts.rowStarts[row + 1]!; entry++) {
            found.set(terms[counts.columnIndices[entry]!]!, counts.values[entry]!);
          }
          for (const term of terms) {
            expect(found.get(term) ?? 0).toBe(document.filter((other) => other === term).length);
          }
          return found;
        });
        terms.forEach((term, column) => {
          expect(documentFrequency[column]).toBe(table.filter((row) => row.has(term)).length);
        });
      }),
    );
  });

  it('leaves out terms of fewer than three documents and of more than half of them', () => {
    const documents = [
      ...repeated([['i-alle', 'i-tre']], 3),
      ...repeated([['i-alle', 'i-to']], 2),
      ...repeated([['i-alle', 'i-halvdelen']], 15),
      ...repeated([['i-alle']], 10),
    ];
    expect(documents).toHaveLength(30);
    expect(documentTermMatrix(documents).terms).toEqual(['i-halvdelen', 'i-tre']);
  });

  it('keeps every term when there are under 30 documents', () => {
    const documents = [...repeated([['i-alle']], 28), ['i-alle', 'i-en']];
    expect(documentTermMatrix(documents).terms).toEqual(['i-alle', 'i-en']);
  });

  it('follows the limits that are given', () => {
    const documents = [['a', 'b'], ['a', 'b'], ['a'], ['c']];
    expect(documentTermMatrix(documents, { minimumDocuments: 2, maximumShare: 0.5 }).terms).toEqual(['b']);
  });

  it('has no rows and no columns when there are no documents', () => {
    const { terms, counts } = documentTermMatrix([]);
    expect(terms).toEqual([]);
    expect([counts.rows, counts.columns]).toEqual([0, 0]);
  });
});
