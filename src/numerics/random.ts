/** A stream of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A named stream of random numbers from a seed: mulberry32 over an FNV-1a hash of the name, so that a stage's draws
 * stay the same when another stage begins to draw.
 *
 * @param seed whole number, 0 to 2^32 − 1 (larger ones are taken modulo 2^32)
 * @param stream what the numbers are for, such as 'clusters/satisfied'
 */
export function seededRandom(seed: number, stream: string): Random {
  let state = (hash(stream) ^ Math.imul(seed >>> 0, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A random order of 0 … length − 1 (Fisher–Yates). */
export function shuffledIndices(length: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
