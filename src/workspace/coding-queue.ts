import { seededRandom, shuffledIndices } from '../numerics/random.js';
import { answerKey, coderKey, type CodingState } from './coding-state.js';
import type { CodedText, Selection } from './command.js';

/** The queues that answers can be coded from. */
export const queues = ['random', 'disagreement'] as const satisfies readonly Selection[];

export type Queue = (typeof queues)[number];

/**
 * The answers in the order of the study's random draw. Whoever codes the first hundred has drawn a hundred at random;
 * all coders of a study meet the same order, so that they read the same answers.
 *
 * @param seed the study's, whole number from 0
 */
export function drawOrder<A extends CodedText>(answers: readonly A[], seed: number): A[] {
  // Not by the order in which the rows of a file happen to stand.
  const sorted = answers.toSorted((a, b) => (answerKey(a) < answerKey(b) ? -1 : 1));
  return Array.from(shuffledIndices(sorted.length, seededRandom(seed, 'coding/random')), (i) => sorted[i]!);
}

/**
 * What is left for a coder in a queue, in order. `random`: the random draw without what the coder has finished in it; what was
 * picked and finished earlier comes up again when the draw comes to it, with its themes, to be confirmed: a draw that
 * left it out would be none. `disagreement`: what several coders have finished with different themes and nobody has settled.
 *
 * @param drawn the study's answers in the order of the draw
 */
export function leftInQueue<A extends CodedText>(queue: Queue, drawn: readonly A[], state: CodingState, coder: string): A[] {
  if (queue === 'random') {
    return drawn.filter((answer) => {
      const own = state.coded.get(coderKey(answer, coder));
      return !own?.finished || (own.selected !== 'random' && !own.suggestionSeen);
    });
  }
  const given = new Map<string, Set<string>>();
  for (const { answer, themes, finished } of state.coded.values()) {
    if (!finished) continue;
    const key = answerKey(answer);
    given.set(key, (given.get(key) ?? new Set()).add(JSON.stringify(themes.toSorted())));
  }
  return drawn.filter((answer) => {
    const key = answerKey(answer);
    return (given.get(key)?.size ?? 0) > 1 && !state.settled.has(key);
  });
}
