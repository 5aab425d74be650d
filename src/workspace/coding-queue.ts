import { answerKey, coderKey, type CodingState } from './coding-state.js';
import type { CodedText, Selection } from './command.js';

/** The queues that answers can be coded from. */
export const queues = ['random', 'disagreement'] as const satisfies readonly Selection[];

export type Queue = (typeof queues)[number];

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
