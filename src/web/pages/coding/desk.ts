import type { CodableStudy } from '../../../use-cases/codable-study.js';
import {
  coderKey, leftInQueue, type CoderAnswer, type CodingState,
  type Selection,
} from '../../../use-cases/ports.js';
import { drawnAnswers, type DrawnAnswer } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Site } from '../../site.js';

/** The queues of the page: those of the workspace, and the answers that the program is in doubt about. */
export const deskQueues = ['random', 'uncertain', 'disagreement'] as const satisfies readonly Selection[];

export type DeskQueue = (typeof deskQueues)[number];

/** What lies before a coder: the queue, where they are in it, and what they have done with the answer. */
export interface Desk {
  readonly study: CodableStudy;
  readonly coder: string;
  readonly queue: DeskQueue;
  readonly state: CodingState;
  /** All answers, in the order of the draw. */
  readonly order: readonly DrawnAnswer[];
  /** How many answers of the random draw the coder has read, and how many there are. */
  readonly read: number;
  readonly of: number;
  /** Null where nobody has asked for the queue yet. */
  readonly left: Readonly<Record<DeskQueue, number | null>>;
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
 * @param suggested keys of the answers that the program is in doubt about; undefined where nobody has asked for them
 */
export async function layOut(
  site: Pick<Site, 'codingStates'>,
  opened: OpenedRun,
  coder: string,
  queue: DeskQueue,
  key: string | undefined,
  suggested?: readonly string[],
): Promise<Desk> {
  const { study, order, byKey } = drawnAnswers(opened);
  const state = await site.codingStates(study.id);
  const doubtful = suggested?.flatMap((each) => byKey.get(each) ?? []);
  const left = {
    random: leftInQueue('random', order, state, coder),
    uncertain: doubtful?.filter((each) => !state.coded.get(coderKey(each, coder))?.finished),
    disagreement: leftInQueue('disagreement', order, state, coder),
  };
  const first = left[queue]?.[0];
  const answer = key === undefined ? first : byKey.get(key);
  const reached = queue === 'random' ? order.slice(0, first ? order.indexOf(first) + 1 : order.length)
    : queue === 'uncertain' ? doubtful ?? [] : left.disagreement;
  const at = answer ? reached.indexOf(answer) : reached.length;
  return {
    study, coder, queue, state, order, answer,
    read: order.length - left.random.length,
    of: order.length,
    left: { random: left.random.length, uncertain: left.uncertain?.length ?? null, disagreement: left.disagreement.length },
    own: answer && state.coded.get(coderKey(answer, coder)),
    // Whoever asks for an answer out of turn has found it.
    selected: at < 0 ? 'found' : queue,
    previous: at > 0 ? reached[at - 1] : undefined,
    next: at < 0 ? undefined : reached[at + 1],
  };
}
