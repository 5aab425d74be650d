import { jobProgress } from '../../../use-cases/job-progress.js';
import type { Job } from '../../../use-cases/ports.js';
import { stageName } from '../../../wording/stage-words.js';
import type { Wording } from '../../shown-share.js';

/** How far a job is, as the page and what comes after it tell. */
export interface JobStatus {
  readonly text: string;
  /** Whole hundredths of the work. */
  readonly percent: number;
  /** Empty where it cannot be told. */
  readonly left: string;
}

/** @param now milliseconds since 1970 */
export function jobStatus(job: Job, { words, language }: Wording, now: number): JobStatus {
  const current = job.stages.at(-1);
  const { share, secondsLeft } = jobProgress(job, now);
  return {
    text: job.state === 'waiting' || !current ? words.jobs.waiting
      : words.jobs.step(stageName(current.stage, language), current.position, current.of),
    percent: Math.floor(100 * share),
    left: job.state === 'running' ? words.jobs.left(secondsLeft) : '',
  };
}
