/** How fast repetition stops counting (k1, from 0), and how much the length of an answer counts (b, 0 to 1). */
export interface Bm25Settings {
  readonly k1: number;
  readonly b: number;
}

/** The usual values, which Robertson & Zaragoza (2009) find to be good ones on many collections. */
const usualBm25: Bm25Settings = { k1: 1.2, b: 0.75 };

/**
 * Adds what one term gives to the score of each answer by BM25 (Robertson & Zaragoza 2009, equations 3.3 and 3.15; 1 is
 * added within the logarithm, so that a term that most answers have does not count against them):
 * ln((N − n + ½)/(n + ½) + 1) · (k1 + 1) f / (k1 (1 − b + b · length/mean length) + f).
 *
 * @param counts f, how often the term stands in each answer
 * @param lengths the words of each answer
 * @param scores what is added to
 */
export function addBm25(
  counts: Uint32Array, lengths: Uint32Array, scores: Float64Array, { k1, b }: Bm25Settings = usualBm25,
): void {
  let having = 0;
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! > 0) having++;
    total += lengths[i]!;
  }
  if (having === 0) return;
  const rarity = Math.log((counts.length - having + 0.5) / (having + 0.5) + 1);
  const mean = total / counts.length;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    scores[i]! += (rarity * (k1 + 1) * count) / (k1 * (1 - b + (b * lengths[i]!) / mean) + count);
  }
}
