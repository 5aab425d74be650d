import { shuffledIndices, type Random } from '../numerics/random.js';
import { centreOf, cosine, type TermVector } from './term-vectors.js';

/** How the order is made in which answers are walked through. */
export const drawMethods = ['random', 'stratified', 'representative', 'varied'] as const;

export type DrawMethod = (typeof drawMethods)[number];

/** The chance of an answer to come first: the same for all, or in proportion to the citizen's weight. */
export const drawChances = ['equal', 'weight'] as const;

export type DrawChance = (typeof drawChances)[number];

/** What an order can be made by. */
export interface OrderedAnswer {
  /** The citizen's weight, from 0; 1 where it is left out. */
  readonly weight?: number;
  /** The level that a stratified draw is spread over. */
  readonly stratum?: string;
  readonly vector?: TermVector;
}

/**
 * Gives the next answer of a walk, undefined at its end.
 *
 * @param walked positions of those that came before, rejected ones among them
 * @param kept how many of them were drawn, by stratum
 */
export type NextInWalk = (walked: readonly number[], kept: ReadonlyMap<string, number>) => number | undefined;

/** Of maximal marginal relevance: what nearness to the centre weighs against unlikeness to what came before, 0 to 1. */
const relevance = 0.7;

/**
 * The walk of a method.
 *
 * random: a random permutation; by weight one after the other, each with a chance in proportion to its weight among those
 * left (Efraimidis & Spirakis 2006). stratified: that order within each level, and the next comes from the level with the
 * fewest drawn, so that levels get equally many while they last. representative: nearest to the mean vector first.
 * varied: maximal marginal relevance (Carbonell & Goldstein 1998), λ = 0.7. Ties stand in the random order.
 */
export function walkBy(method: DrawMethod, chance: DrawChance, answers: readonly OrderedAnswer[], random: Random): NextInWalk {
  const order = chance === 'weight' ? weightedOrder(answers, random) : Array.from(shuffledIndices(answers.length, random));
  switch (method) {
    case 'random': return (walked) => order[walked.length];
    case 'stratified': return spread(answers, order);
    case 'representative': {
      const near = nearness(answers);
      const sorted = order.toSorted((a, b) => near[b]! - near[a]!);
      return (walked) => sorted[walked.length];
    }
    case 'varied': return marginalRelevance(answers, order);
  }
}

function weightedOrder(answers: readonly OrderedAnswer[], random: Random): number[] {
  // Exponential waiting times with the weights as rates: the first to arrive is drawn first. 1 − u is never 0.
  const waits = answers.map(({ weight = 1 }) => (weight > 0 ? -Math.log(1 - random()) / weight : Infinity));
  return waits.map((_, i) => i).toSorted((a, b) => (waits[a] === waits[b] ? a - b : waits[a]! - waits[b]!));
}

function spread(answers: readonly OrderedAnswer[], order: readonly number[]): NextInWalk {
  const left = new Map<string, number[]>();
  for (const i of order) {
    const level = answers[i]!.stratum ?? '';
    const own = left.get(level);
    if (own) own.push(i);
    else left.set(level, [i]);
  }
  return (_walked, kept) => {
    let fewest: { readonly level: string; readonly drawn: number } | undefined;
    for (const [level, own] of left) {
      const drawn = kept.get(level) ?? 0;
      if (own.length > 0 && (!fewest || drawn < fewest.drawn)) fewest = { level, drawn };
    }
    return fewest && left.get(fewest.level)!.shift();
  };
}

const empty: TermVector = new Map();

function nearness(answers: readonly OrderedAnswer[]): number[] {
  const vectors = answers.map(({ vector = empty }) => vector);
  const centre = centreOf(vectors);
  return vectors.map((vector) => cosine(vector, centre));
}

function marginalRelevance(answers: readonly OrderedAnswer[], order: readonly number[]): NextInWalk {
  const near = nearness(answers);
  const nearestWalked = new Float64Array(answers.length);
  const isLeft = new Uint8Array(answers.length).fill(1);
  return (walked) => {
    const last = walked.at(-1);
    let best: number | undefined;
    let highest = -Infinity;
    for (const i of order) {
      if (!isLeft[i]) continue;
      if (last !== undefined) {
        const like = cosine(answers[i]!.vector ?? empty, answers[last]!.vector ?? empty);
        nearestWalked[i] = Math.max(nearestWalked[i]!, like);
      }
      const value = relevance * near[i]! - (1 - relevance) * nearestWalked[i]!;
      if (value <= highest) continue;
      highest = value;
      best = i;
    }
    if (best !== undefined) isLeft[best] = 0;
    return best;
  };
}
