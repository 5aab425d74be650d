import type { CodableStudy } from '../../../use-cases/codable-study.js';
import {
  coderKey, leftInQueue, type CoderAnswer, type CodingState, type Queue,
  type Selection,
} from '../../../use-cases/ports.js';
import { drawnAnswers, type DrawnAnswer } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Site } from '../../site.js';

/** What lies before a coder: the queue, where they are in it, and what they have done with the answer. */
export interface Desk {
  readonly study: CodableStudy;
  readonly coder: string;
  readonly queue: Queue;
  readonly state: CodingState;
  /** All answers, in the order of the draw. */
  readonly order: readonly DrawnAnswer[];
  /** How many answers of the random draw the coder has read, and how many there are. */
  readonly read: number;
  readonly of: number;
  readonly left: Readonly<Record<Queue, number>>;
  /** Undefined when nothing is left in the queue. */
  readonly answer: DrawnAnswer | undefined;
  /** What the coder has done with it so far; undefined for nothing. */
  readonly own: CoderAnswer | undefined;
  /** How it came before the coder. */
  readonly selected: Selection;
  readonly previous: DrawnAnswer | undefined;
  /** In the random draw nothing can be skipped: there is a next answer up to the first that is not read. */
  readonly next: DrawnAnswer | undefined;
}

/**
 * Lays out what a coder works on.
 *
 * @param key of the answer that is asked for; undefined for the first that is left in the queue
 */
export async function layOut(
  site: Pick<Site, 'codingStates'>,
  opened: OpenedRun,
  coder: string,
  queue: Queue,
  key: string | undefined,
): Promise<Desk> {
  const { study, order } = drawnAnswers(opened);
  const state = await site.codingStates(study.id);
  const left = { random: leftInQueue('random', order, state, coder), disagreement: leftInQueue('disagreement', order, state, coder) };
  const first = left[queue][0];
  const answer = key === undefined ? first : order.find(({ row }) => row.key === key);
  const reached = queue === 'random' ? order.slice(0, first ? order.indexOf(first) + 1 : order.length) : left[queue];
  const at = answer ? reached.indexOf(answer) : reached.length;
  return {
    study, coder, queue, state, order, answer,
    read: order.length - left.random.length,
    of: order.length,
    left: { random: left.random.length, disagreement: left.disagreement.length },
    own: answer && state.coded.get(coderKey(answer, coder)),
    // Whoever asks for an answer out of turn has found it.
    selected: at < 0 ? 'found' : queue,
    previous: at > 0 ? reached[at - 1] : undefined,
    next: at < 0 ? undefined : reached[at + 1],
  };
}
