import type { StageTiming } from '../analysis/observer.js';
import type { Notice } from '../notices/notice.js';
import type { Erasure } from '../workspace/erasure.js';

/**
 * What a job analyses: a study of the workspace, the sample study, or what a run was made from together with today's codings; or the
 * stored study out of which it takes one respondent. Of whom, it does not say: a request is written down.
 */
export type JobSource =
  | { readonly kind: 'study'; readonly study: string }
  | { readonly kind: 'sample' }
  | { readonly kind: 'run'; readonly run: string }
  | { readonly kind: 'erasure'; readonly study: string };

export interface JobRequest {
  readonly source: JobSource;
  /** What the study is called where people read of the job, if its file does not say. */
  readonly title: string;
  /** Default: the study's, or the run's. */
  readonly seed?: number | undefined;
  readonly k?: number | 'auto' | undefined;
  /** Saved versions of codebooks that take the place of the run's own of the same id. */
  readonly codebooks?: readonly ChosenCodebook[] | undefined;
}

/** One respondent to be deleted from a stored study. It is kept in memory alone. */
export interface RespondentErasure {
  readonly study: string;
  readonly title: string;
  /** As its files name the respondent. */
  readonly respondent: string;
  /** The name of who deletes; null for whoever has the machine. */
  readonly by: string | null;
  /** How many runs are made anew. */
  readonly runs: number;
  /** Whether it only cleans up after an earlier one that did not come to its end. */
  readonly finishes: boolean;
}

/** A version of a codebook that people have saved. */
export interface ChosenCodebook {
  readonly id: string;
  readonly version: string;
}

/** `refused`: the input cannot be analysed; `failed`: the program could not; `interrupted`: it ended with the server. */
export type JobState = 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'stopped' | 'interrupted';

/** A stage that a job has begun. */
export interface BegunStage {
  readonly stage: string;
  /** Counts from 1; null before it is known how many stages there are. */
  readonly position: number | null;
  readonly of: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An analysis, or the deletion of a respondent, that somebody has asked for. */
export interface Job {
  /** Names it in addresses, and in what is written of a failure. */
  readonly id: string;
  readonly request: JobRequest;
  /** Counts up from 0 with every change of the job. */
  readonly version: number;
  readonly state: JobState;
  /** Those begun so far, in order. */
  readonly stages: readonly BegunStage[];
  /** What its stages are expected to take, by an earlier analysis of the same, else by the sample study. */
  readonly expected: readonly Pick<StageTiming, 'stage' | 'seconds'>[];
  readonly isKnown: boolean;
  /** The run that was made; null until it is done. */
  readonly run: string | null;
  /** What was deleted; absent for analyses, and until it is done. */
  readonly erased?: Erasure;
  /** Why it was refused or failed, where that can be told. */
  readonly notices: readonly Notice[];
}

/** Analyses that run beside the pages, one at a time, in the order in which they were asked for. */
export interface Jobs {
  /**
   * Starts an analysis, or queues it; who asks for what is under way already is given that.
   *
   * @throws InputError 'study-missing' | 'run-missing'
   */
  start(request: JobRequest): Promise<Job>;
  /** Deletes a respondent in its turn. @throws InputError 'study-missing' */
  erase(erasure: RespondentErasure): Promise<Job>;
  /** @throws InputError 'job-missing' */
  get(id: string): Job;
  /** The last job of each source, the newest first. */
  list(): readonly Job[];
  /**
   * Ends a job; it leaves nothing. One that has ended stays as it is, and a deletion goes on: half done it would be worse.
   *
   * @throws InputError 'job-missing'
   */
  stop(id: string): Promise<void>;
  /** A job as it was after each change since a version. @throws InputError 'job-missing' */
  since(id: string, version: number): readonly Job[];
  /** Tells of every change of a job. @returns ends the watching @throws InputError 'job-missing' */
  watch(id: string, changed: (job: Job) => void): () => void;
}

/** Whether a job goes on. */
export function isUnderWay({ state }: Pick<Job, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}
