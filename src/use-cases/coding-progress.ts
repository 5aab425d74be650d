import { drawOrder } from '../themes/draw-order.js';
import { codingState } from '../workspace/coding-state.js';
import { codingsOf } from '../workspace/codings-of.js';
import { leftInQueue, queues, type Queue } from '../workspace/coding-queue.js';
import { currentCodings } from '../workspace/current-codings.js';
import type { CodableStudy } from './codable-study.js';
import type { CommandLog } from './ports.js';

/** How far one coder has come. */
export interface CoderProgress {
  readonly coder: string;
  /** Answers that the coder has finished, those that measure among them. */
  readonly read: number;
  readonly measuring: number;
  /** What is left of each queue. */
  readonly left: Readonly<Record<Queue, number>>;
}

export interface CodingProgress {
  readonly answers: number;
  /** By name. */
  readonly coders: readonly CoderProgress[];
  readonly settled: number;
  /** Codings of answers whose text has changed since, and of answers that are gone: they are not counted. */
  readonly changed: number;
  readonly gone: number;
}

/** How far the coding of a study has come, by the commands in the log. */
export async function codingProgress(commands: Pick<CommandLog, 'read'>, study: CodableStudy): Promise<CodingProgress> {
  const state = codingState(await commands.read(study.id));
  const { current, changed, gone } = currentCodings(codingsOf(state), study.answers);
  const drawn = drawOrder(study.answers, study.seed);
  const names = [...new Set(current.filter(({ settled }) => !settled).map(({ coder }) => coder))];
  return {
    answers: study.answers.length,
    coders: names.toSorted((a, b) => (a < b ? -1 : 1)).map((coder) => {
      const own = current.filter((coding) => coding.coder === coder && !coding.settled);
      return {
        coder,
        read: own.length,
        measuring: own.filter(({ chosen }) => !chosen).length,
        left: Object.fromEntries(queues.map((queue) =>
          [queue, leftInQueue(queue, drawn, state, coder).length])) as Record<Queue, number>,
      };
    }),
    settled: current.filter(({ settled }) => settled).length,
    changed,
    gone,
  };
}
