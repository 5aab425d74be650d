import type { JobRequest } from './jobs.js';

/** Takes away for good what the other ports keep. What it takes away a second time is not there, and that is no mistake. */
export interface Eraser {
  /** Finishes what an interrupted deletion has begun. */
  tidy(): Promise<void>;
  removeRun(run: string): Promise<void>;
  removeStudy(study: string): Promise<void>;
  /** Deletes commands of a study. @param commands their ids; undefined for all, and the roles that users have in it */
  removeCommands(study: string, commands: readonly number[] | undefined): Promise<void>;
  rolesIn(study: string): Promise<number>;
  /** How many versions of a study's codebooks people have saved. */
  codebooksOf(study: string): Promise<number>;
  removeCodebooks(study: string): Promise<void>;
  /** Folders among the runs that hold no run that can be read. */
  unreadRuns(): Promise<readonly string[]>;
  /** What was sent and is not saved, and the stored study whose place it is to take. */
  drafts(): Promise<readonly { readonly upload: string; readonly study: string | null }[]>;
  removeDraft(upload: string): Promise<void>;
  /** Analyses that are not over, and whether they go on. */
  jobs(): Promise<readonly { readonly job: string; readonly request: JobRequest; readonly isUnderWay: boolean }[]>;
  /** Forgets an analysis that does not go on. */
  forgetJob(job: string): Promise<void>;
  /** Whether it is remembered how long an analysis of a source took. */
  hasTimings(source: JobRequest['source']): Promise<boolean>;
  forgetTimings(sources: readonly JobRequest['source'][]): Promise<void>;
}
