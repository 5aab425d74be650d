/** Weights of terms, by the term's number; of length 1, or empty where an answer has none of the terms. */
export type TermVector = ReadonlyMap<number, number>;

/**
 * Vectors of answers over the terms that the run found in them: sublinear term frequency by inverse document frequency.
 *
 * @param terms of each term, the position of the answer at every place where it stands
 * @param answers how many there are
 */
export function termVectors(terms: readonly (readonly number[])[], answers: number): TermVector[] {
  const vectors = Array.from({ length: answers }, () => new Map<number, number>());
  terms.forEach((places, term) => {
    const counts = new Map<number, number>();
    for (const answer of places) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    const rarity = Math.log((1 + answers) / (1 + counts.size));
    for (const [answer, count] of counts) vectors[answer]!.set(term, (1 + Math.log(count)) * rarity);
  });
  return vectors.map(ofLengthOne);
}

/** The direction in which all of them point; empty for none. */
export function centreOf(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<number, number>();
  for (const vector of vectors) for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value);
  return ofLengthOne(sum);
}

/** Cosine of two vectors of length 1; 0 where one is empty. */
export function cosine(a: TermVector, b: TermVector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of few) sum += value * (many.get(term) ?? 0);
  return sum;
}

function ofLengthOne(vector: ReadonlyMap<number, number>): TermVector {
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  if (squares === 0) return new Map();
  const length = Math.sqrt(squares);
  return new Map(Array.from(vector, ([term, value]) => [term, value / length]));
}
