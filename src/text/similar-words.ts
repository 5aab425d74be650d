import type { Dictionary, Found } from '../lexicon/dictionary.js';
import { lastArc, targetMask } from '../lexicon/dictionary-format.js';

export interface SimilarWord {
  readonly word: string;
  /** What the slips cost together, from 0: 1 is any one letter wrong. */
  readonly cost: number;
  readonly found: Found;
}

/**
 * The listed words that a writer may have meant, found by walking the dictionary's graph with a bounded number of slips
 * (a Levenshtein automaton's walk, Schulz & Mihov 2002, with Damerau's transposition). What Danes often slip on is
 * cheap: æ, ø and å left out or written as a, e, o; letters doubled or not; neighbours changed round; silent letters.
 *
 * @param word up to 40 UTF-16 units
 * @param budget the most that the slips may cost, 0 to 2
 * @returns each word once with its cheapest cost, in no order
 */
export function similarWords(word: string, budget: number, dictionary: Dictionary): readonly SimilarWord[] {
  const { arcs, root, alphabet, records } = dictionary.graph;
  const best = new Map<string, SimilarWord>();

  const walk = (node: number, at: number, left: number, written: string): void => {
    if (left < cheapest) {
      walkExactly(node, at, left, written);
      return;
    }
    if (at < word.length) {
      // A letter too many.
      const extra = extraCost(word, at);
      if (extra <= left) walk(node, at + 1, left - extra, written);
    }
    for (let arc = node; ; arc++) {
      const packed = arcs[arc]!;
      const label = packed >>> 24;
      const target = packed & targetMask;
      if (label === 0) {
        if (at === word.length) keep(written, budget - left, records[target]!);
      } else {
        const letter = alphabet[label - 1]!;
        const typed = word[at];
        if (letter === typed) walk(target, at + 1, left, written + letter);
        else {
          const missing = missingCost(letter, word, at);
          if (missing <= left) walk(target, at, left - missing, written + letter);
          if (typed !== undefined) {
            const wrong = wrongCost(typed, letter, at);
            if (wrong <= left) walk(target, at + 1, left - wrong, written + letter);
            if (word[at + 1] === letter && swapped <= left) swap(target, at, left - swapped, written + letter);
          }
        }
      }
      if ((packed & lastArc) !== 0) return;
    }
  };
  /** No slip can be paid any more. */
  const walkExactly = (from: number, at: number, left: number, written: string): void => {
    let node: number | undefined = from;
    for (let i = at; i < word.length; i++) {
      node = follow(node, word[i]!);
      if (node === undefined) return;
    }
    const end = ending(node);
    if (end !== undefined) keep(written + word.slice(at), budget - left, end);
  };
  const follow = (node: number, letter: string): number | undefined => {
    for (let arc = node; ; arc++) {
      const packed = arcs[arc]!;
      const label = packed >>> 24;
      if (label !== 0 && alphabet[label - 1] === letter) return packed & targetMask;
      if ((packed & lastArc) !== 0) return undefined;
    }
  };
  const ending = (node: number): Found | undefined => {
    for (let arc = node; ; arc++) {
      const packed = arcs[arc]!;
      if (packed >>> 24 === 0) return records[packed & targetMask];
      if ((packed & lastArc) !== 0) return undefined;
    }
  };
  /** The letter behind was taken first: the one before it must follow. */
  const swap = (node: number, at: number, left: number, written: string): void => {
    const target = follow(node, word[at]!);
    if (target !== undefined) walk(target, at + 2, left, written + word[at]);
  };
  const keep = (found: string, cost: number, record: Found): void => {
    if (record.isWord && cost < (best.get(found)?.cost ?? Infinity)) best.set(found, { word: found, cost, found: record });
  };
  if (word.length <= 40) walk(root, 0, budget, '');
  return [...best.values()];
}

/** The least that any slip below costs. */
const cheapest = 0.4;
/** Æ, ø and å left out or written otherwise, and letters that stand for each other. */
export const danishLetter = 0.4;
/** A letter doubled or not: a little dearer, since it makes another word as often as a slip. */
export const doubledLetter = 0.45;
const swapped = 0.6;
/** Slips on the first letter are rare. */
const atFirst = 0.5;
const danish = 'æøå';
const vowels = 'aeiouyæøå';
/** Letters that are often not heard. */
const silent = 'dghertv';

function extraCost(word: string, at: number): number {
  const letter = word[at]!;
  if (letter === word[at - 1]) return doubledLetter;
  return (silent.includes(letter) ? 0.8 : 1) + (at === 0 ? atFirst : 0);
}

function missingCost(letter: string, word: string, at: number): number {
  if (danish.includes(letter)) return danishLetter;
  if (letter === word[at - 1] || letter === word[at]) return doubledLetter;
  return (silent.includes(letter) ? 0.8 : 1) + (at === 0 ? atFirst : 0);
}

function wrongCost(typed: string, letter: string, at: number): number {
  const alike = slips[typed];
  if (alike?.includes(letter)) return danishLetter;
  const cost = vowels.includes(typed) && vowels.includes(letter) ? 0.8 : 1;
  return cost + (at === 0 ? atFirst : 0);
}

/** Letters that are written for each other. */
const slips: Readonly<Record<string, string>> = {
  a: 'åæ', e: 'æ', o: 'øå', æ: 'e', å: 'o', q: 'g', ä: 'æ', ö: 'ø', c: 'k', z: 's', w: 'v',
};
