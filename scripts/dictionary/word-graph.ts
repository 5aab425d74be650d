import { lastArc, targetMask } from '../../src/lexicon/dictionary-format.js';

const usual = 1 << 10;
/** Slots of the table of nodes: four million are enough for a million words. */
const mostSlots = 1 << 22;

/**
 * Builds the minimal acyclic graph of sorted words, each with a number behind it (Daciuk, Mihov, Watson & Watson 2000,
 * "Incremental construction of minimal acyclic finite-state automata"). Its layout is that of `dictionary-format.ts`.
 *
 * @param words labels (1–255) of each word's characters, in ascending order, no word twice
 * @param numbers a number from 0 for each word
 */
export function wordGraph(words: readonly Uint8Array[], numbers: readonly number[]): { arcs: Uint32Array; root: number } {
  let arcs = new Uint32Array(usual);
  let used = 0;
  let slots = usual;
  const letters = words.reduce((sum, word) => sum + word.length, 1);
  while (slots < mostSlots && slots < 4 * letters) slots *= 2;
  const buckets = new Int32Array(slots).fill(-1);
  let nodes = 0;

  /** The number of the node with these arcs, which is added when there is none yet. */
  function frozen(node: readonly number[]): number {
    let hash = 0x811c9dc5;
    for (const arc of node) hash = Math.imul(hash ^ arc ^ (arc >>> 15), 0x01000193);
    let bucket = (hash ^ (hash >>> 13)) & (buckets.length - 1);
    for (let at = buckets[bucket]!; at >= 0; at = buckets[bucket]!) {
      if (isSame(at, node)) return at;
      bucket = (bucket + 1) & (buckets.length - 1);
    }
    if (used + node.length > arcs.length) {
      const wider = new Uint32Array(arcs.length * 2);
      wider.set(arcs);
      arcs = wider;
    }
    const place = used;
    for (const [i, arc] of node.entries()) arcs[used++] = i === node.length - 1 ? (arc | lastArc) >>> 0 : arc;
    buckets[bucket] = place;
    if (++nodes * 2 > buckets.length) throw new Error('the graph outgrows its table');
    return place;
  }

  function isSame(at: number, node: readonly number[]): boolean {
    for (let i = 0; i < node.length; i++) {
      const arc = i === node.length - 1 ? (node[i]! | lastArc) >>> 0 : node[i]!;
      if (arcs[at + i] !== arc) return false;
    }
    return true;
  }

  const open: number[][] = [[]];
  let previous: Uint8Array = new Uint8Array();
  const freezeDownTo = (depth: number): void => {
    while (open.length - 1 > depth) {
      const node = frozen(open.pop()!);
      if (node > targetMask) throw new Error('the graph outgrows its arcs');
      const parent = open.at(-1)!;
      parent[parent.length - 1] = (parent.at(-1)! | node) >>> 0;
    }
  };
  for (const [index, word] of words.entries()) {
    let shared = 0;
    while (shared < previous.length && shared < word.length && previous[shared] === word[shared]) shared++;
    freezeDownTo(shared);
    for (let i = shared; i < word.length; i++) {
      open.at(-1)!.push((word[i]! << 24) >>> 0);
      open.push([]);
    }
    // A word sorts before all that begin with it, so its end is its node's first arc.
    open.at(-1)!.push(numbers[index]!);
    previous = word;
  }
  freezeDownTo(0);
  const root = frozen(open[0]!);
  return { arcs: arcs.slice(0, used), root };
}
