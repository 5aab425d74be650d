/** What goes, or went, when a study, or all that one respondent said in it, is deleted. */
export interface Erasure {
  readonly title: string;
  /** The study's id in the log of commands. */
  readonly study: string;
  /** Its folder among the stored studies; null where it is kept by its runs alone. */
  readonly folder: string | null;
  /** Whether one respondent alone is deleted and the study stays. */
  readonly ofRespondent: boolean;
  /** Files of the stored study, and how many of their rows go; null for a file that goes whole. */
  readonly files: readonly { readonly name: string; readonly rows: number | null }[];
  readonly runs: readonly ErasedRun[];
  /** Commands of the log. */
  readonly commands: { readonly codings: number; readonly quotes: number; readonly others: number };
  /** Roles that users have in this study alone. */
  readonly roles: number;
  /** What was sent to set the study up anew and is not saved. */
  readonly drafts: number;
  /** Versions of its codebooks that people have saved. */
  readonly codebooks: number;
  /** What is remembered of earlier analyses. */
  readonly jobs: number;
  /** What stays, since the program cannot tell whether it is touched by it. */
  readonly stays: {
    /** Folders of runs that this program cannot read. */
    readonly unreadRuns: readonly string[];
    /** What was sent and has not been saved as this study. */
    readonly otherDrafts: number;
    /** Commands with words that people wrote: texts of the report. */
    readonly prose: number;
    /** Saved versions of codebooks, whose examples people wrote. */
    readonly codebooks: number;
  };
}

export interface ErasedRun {
  readonly run: string;
  readonly files: number;
  /** Rows of its inputs that go; null where the run goes whole. */
  readonly rows: number | null;
  /** The run that took its place; null where none did or it is not made yet. */
  readonly anew: string | null;
}
