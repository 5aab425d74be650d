import type { DocumentTermMatrix } from '../features/document-term.js';

/**
 * The terms that set each cluster apart, by class-based tf-idf (Grootendorst 2022): the share of a cluster's words that
 * are the term, times ln(1 + A / f), where f counts the term in all clusters and A is the mean number of words in a
 * cluster. Left out are terms that the cluster uses less than all clusters together, and those whose words the terms
 * before it have said (after 'god' and 'hjælp', 'god hjælp' says nothing new). Equal weights stand in code unit order.
 *
 * @param matrix the terms of the documents
 * @param cluster of each document, 0 to clusters − 1; documents with a negative one are left out
 * @param clusters how many there are
 * @param count how many terms a cluster is to get at most, 0 and up
 * @returns for each cluster its terms, the weightiest first
 */
export function clusterLabels(
  matrix: DocumentTermMatrix,
  cluster: Int32Array,
  clusters: number,
  count: number,
): string[][] {
  const { terms, counts } = matrix;
  const frequencies = Array.from({ length: clusters }, () => new Float64Array(terms.length));
  const words = new Float64Array(clusters);
  const total = new Float64Array(terms.length);
  for (let row = 0; row < counts.rows; row++) {
    const own = cluster[row]!;
    if (own < 0) continue;
    for (let entry = counts.rowStarts[row]!; entry < counts.rowStarts[row + 1]!; entry++) {
      const term = counts.columnIndices[entry]!;
      frequencies[own]![term]! += counts.values[entry]!;
      total[term]! += counts.values[entry]!;
      words[own]! += counts.values[entry]!;
    }
  }
  const allWords = words.reduce((sum, each) => sum + each, 0);
  const meanWords = allWords / clusters;
  return frequencies.map((frequency, own) => {
    const weights = frequency.map((each, term) => {
      const share = each / words[own]!;
      return each === 0 || share < total[term]! / allWords ? 0 : share * Math.log(1 + meanWords / total[term]!);
    });
    // Columns stand in code unit order and the sort is stable.
    const ranked = [...weights.keys()].filter((term) => weights[term]! > 0).toSorted((a, b) => weights[b]! - weights[a]!);
    return withoutRepetition(ranked.map((term) => terms[term]!), count);
  });
}

function withoutRepetition(ranked: readonly string[], count: number): string[] {
  const said = new Set<string>();
  const kept: string[] = [];
  for (const term of ranked) {
    if (kept.length >= count) break;
    const words = term.split(' ');
    if (words.every((word) => said.has(word))) continue;
    for (const word of words) said.add(word);
    kept.push(term);
  }
  return kept;
}
