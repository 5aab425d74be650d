import { sparseFromRows, type SparseMatrix } from '../numerics/sparse.js';

/** How often each term stands in each document. */
export interface DocumentTermMatrix {
  /** The terms in code unit order: column j counts `terms[j]`. */
  readonly terms: readonly string[];
  /** documents × terms; a document none of whose terms was kept is an empty row. */
  readonly counts: SparseMatrix;
  /** In how many documents each term stands. */
  readonly documentFrequency: Uint32Array;
}

export interface VocabularySettings {
  /** A term must stand in at least this many documents, 1 and up; 3 by default, 1 when there are under 30 documents. */
  readonly minimumDocuments: number;
  /** … and in at most this share of them, over 0 to 1; 0.5 by default, 1 when there are under 30 documents. */
  readonly maximumShare: number;
}

/** Under this many documents no term is too rare or too common. */
const fewDocuments = 30;

/**
 * Counts the terms of the documents. Documents keep their order; the columns do not depend on it.
 *
 * @param documents the term keys of each document, repeated as often as they occur
 */
export function documentTermMatrix(
  documents: readonly (readonly string[])[],
  options: Partial<VocabularySettings> = {},
): DocumentTermMatrix {
  const isFew = documents.length < fewDocuments;
  const minimumDocuments = options.minimumDocuments ?? (isFew ? 1 : 3);
  const maximumDocuments = (options.maximumShare ?? (isFew ? 1 : 0.5)) * documents.length;

  const occurrences = documents.map(countOccurrences);
  const frequencies = new Map<string, number>();
  for (const counts of occurrences) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const terms: string[] = [];
  for (const [term, frequency] of frequencies) {
    if (frequency >= minimumDocuments && frequency <= maximumDocuments) terms.push(term);
  }
  terms.sort();

  const columns = new Map(terms.map((term, column) => [term, column]));
  const rows = occurrences.map((counts) => {
    const row = new Map<number, number>();
    for (const [term, count] of counts) {
      const column = columns.get(term);
      if (column !== undefined) row.set(column, count);
    }
    return row;
  });
  return {
    terms,
    counts: sparseFromRows(rows, terms.length),
    documentFrequency: Uint32Array.from(terms, (term) => frequencies.get(term)!),
  };
}

function countOccurrences(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
