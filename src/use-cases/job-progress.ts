import type { Job } from './jobs.js';

export interface JobProgress {
  /** Of the whole work, 0 to 1. */
  readonly share: number;
  /** Null where nothing tells how long the work takes. */
  readonly secondsLeft: number | null;
}

/** What the stages of the sample study take, in seconds on two cores: of other studies their shares of the whole are nearly the same. */
export const sampleSeconds: Job['expected'] = [
  { stage: 'read', seconds: 0.7 }, { stage: 'survey', seconds: 0.1 }, { stage: 'nonresponse', seconds: 0.2 }, { stage: 'weights', seconds: 0.05 },
  { stage: 'text', seconds: 0.9 }, { stage: 'themes', seconds: 3.3 }, { stage: 'clusters', seconds: 1.8 }, { stage: 'map', seconds: 0.8 },
  { stage: 'contrast', seconds: 0.4 }, { stage: 'estimates', seconds: 0.6 }, { stage: 'tests', seconds: 0.5 }, { stage: 'quotes', seconds: 0.05 },
  { stage: 'report', seconds: 0.9 }, { stage: 'write', seconds: 0.4 },
];

/** What deleting a respondent takes, in seconds, for each run that is made anew and for what is taken away. */
export function erasureSeconds(runs: number): Job['expected'] {
  const seconds = sampleSeconds.reduce((sum, stage) => sum + stage.seconds, 0);
  return [{ stage: 'read', seconds: 1 }, ...Array.from({ length: runs }, () => ({ stage: 'anew', seconds })), { stage: 'remove', seconds: 1 }];
}

/** A stage that takes longer than expected never seems finished. */
const mostOfStage = 0.95;

/** So much of the work must be done before it tells how long a study takes that was never analysed. */
const telling = 0.15;

/**
 * How far a job is. What its finished stages took beside what was expected of them tells how fast the whole goes; an earlier analysis of
 * the same weighs as much as a quarter of the work.
 *
 * @param now milliseconds since 1970
 */
export function jobProgress(
  { stages, expected, isKnown, state }: Pick<Job, 'stages' | 'expected' | 'isKnown' | 'state'>, now: number,
): JobProgress {
  const current = stages.at(-1);
  if (state === 'done') return { share: 1, secondsLeft: 0 };
  if (state !== 'running' || !current) return { share: 0, secondsLeft: null };
  const total = sum(expected);
  // A stage that comes several times is begun as often as it has come.
  const times = stages.filter(({ stage }) => stage === current.stage).length;
  const at = expected.reduce(({ left, found }, { stage }, i) => (
    stage === current.stage && left > 0 ? { left: left - 1, found: i } : { left, found }), { left: times, found: -1 }).found;
  const before = sum(expected.slice(0, Math.max(0, at)));
  const own = expected[at]?.seconds ?? 0;
  const took = (current.at - stages[0]!.at) / 1000;
  const trust = isKnown ? total / 4 : 0;
  const pace = before + trust > 0 ? (took + trust) / (before + trust) : 1;
  const inStage = own > 0 ? Math.min(mostOfStage, Math.max(0, (now - current.at) / 1000 / (own * pace))) : 0;
  const share = total > 0 ? Math.min(1, (before + own * inStage) / total) : 0;
  return { share, secondsLeft: isKnown || share >= telling ? (total * (1 - share)) * pace : null };
}

function sum(expected: Job['expected']): number {
  return expected.reduce((all, { seconds }) => all + seconds, 0);
}
