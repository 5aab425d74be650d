import type { AnalysisRun } from '../analysis/run.js';
import type { Digest, Observer, StageTiming } from '../analysis/observer.js';
import type { TextLexicon } from '../lexicon/text-lexicon.js';
import type { Notice } from '../notices/notice.js';
import type { Table } from '../survey/table.js';
import type { LexiconVersion } from '../analysis/run.js';
import type { AuditEntry } from '../workspace/audit-entry.js';
import type { Command, NewCommand } from '../workspace/command.js';
import type { Grant, Role } from '../workspace/roles.js';

/** A file as it was found. */
export interface InputFile {
  /** What notices call it: its bare name, or the name by which a study points to it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where input comes from. */
export interface Files {
  /**
   * @param name what to call it in notices, by default its bare name
   * @throws InputError 'file-missing'
   */
  read(path: string, name?: string): Promise<InputFile>;
  /** The bare name of a file or folder. */
  name(path: string): string;
  /** The path of a file that another file names. */
  beside(path: string, name: string): string;
  /**
   * Rows of a CSV or XLSX file.
   *
   * @param reading what of a CSV file is not to be found out but is said
   * @throws InputError when it is empty or cannot be read
   */
  table(file: InputFile, reading?: TableReading): Promise<{ table: Table; notices: readonly Notice[] }>;
  text(file: InputFile): string;
  /** The parts of a table that is too large to be read whole, each with the rows' own numbers; undefined when it is not. */
  parts?(path: string): Promise<AsyncIterable<TablePart> | undefined>;
}

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export const delimiters = [',', ';', '\t', '|'] as const;

/** How the text of a table is written. */
export interface TableReading {
  readonly encoding?: (typeof encodings)[number];
  readonly delimiter?: (typeof delimiters)[number];
}

/** Some rows of a table, or none, and what there is to say of the file. */
export interface TablePart {
  readonly table: Table;
  readonly notices: readonly Notice[];
}

/** The lexicons that the program is shipped with. */
export interface Shelf {
  /** The lists and the dictionary that answers are read by, and the versions of the lexicons that they come from. */
  text(): Promise<{ lexicon: TextLexicon; versions: readonly LexiconVersion[] }>;
  /** A shipped codebook by id. @throws InputError 'codebook-unknown' */
  codebook(id: string): Promise<{ file: InputFile; version: LexiconVersion }>;
  /** The file of the trained coder that comes with a codebook; undefined when none does. */
  model(codebook: string): Promise<InputFile | undefined>;
  /** Ids of the shipped codebooks. */
  codebooks(): Promise<readonly string[]>;
}

/** A run in short, for a list of runs. */
export interface RunListing {
  readonly id: string;
  readonly title: string;
  readonly respondents: number;
  readonly answers: number;
  /** The study's id in the log of commands. */
  readonly study: string;
  /** When it was put there, as ISO 8601 in UTC; absent where the store does not know. */
  readonly made?: string;
}

/** Where runs are kept. */
export interface RunStore {
  /** Sound runs, by title and id. */
  list(): Promise<readonly RunListing[]>;
  /**
   * @param run the id of a run in the store
   * @throws InputError 'run-missing' | 'run-format-unsupported' | 'run-damaged'
   */
  open(run: string): Promise<AnalysisRun>;
  /**
   * The text of a file that a run was made from, as the run kept it.
   *
   * @param sha256 the file's digest, as the run's inputs name it
   * @throws InputError 'run-damaged' when there is no such copy
   */
  input(run: string, sha256: string): Promise<string>;
  /** Where a run's folder is; a store that keeps no folders has none. */
  folder?(run: string): string;
}

/** Writes and reads back what a run leaves. */
export interface RunFiles {
  /** A run's files by name; equal runs give equal bytes. `inputs` are kept under their digests. */
  filesOf(run: AnalysisRun, inputs: ReadonlyMap<string, Uint8Array>, extra: ReadonlyMap<string, string>): Map<string, string | Uint8Array>;
  /** Puts all files there, or none. */
  write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  /** A run folder's files as they stand. @throws InputError 'run-missing' */
  read(folder: string): Promise<Map<string, Uint8Array>>;
}

/** A study's folder: study.yaml and the files that it names. */
export interface StudyFolder {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Another one whenever a file has changed. */
  readonly stamp: string;
}

/** Where studies are kept, each in a folder as `init` writes it. */
export interface StudyStore {
  /** By id. */
  list(): Promise<readonly StudyFolder[]>;
  /** @throws InputError 'study-missing' */
  find(study: string): Promise<StudyFolder>;
  /** All files by name. @throws InputError 'study-missing' */
  read(study: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** One of its files. @throws InputError 'study-missing' | 'file-missing' */
  file(study: string, name: string): Promise<Uint8Array>;
  /**
   * Puts a new study there, whole or not at all.
   *
   * @param name what the id is made of; a number is put after it where it is taken
   * @returns its id
   */
  create(name: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string>;
  /** Puts other files in the place of a study's, all or none. @throws InputError 'study-missing' */
  replace(study: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  /** Where its study.yaml lies, for `Files`. @throws InputError 'study-missing' for what cannot be an id */
  path(study: string): string;
}

/** What has been sent and is not yet a study: files by position, and what people have said of them. */
export interface UploadStore {
  /** A new, empty one: a name that cannot be guessed, and the folder in which the edge puts files named '0', '1' and so on. */
  begin(): Promise<{ readonly id: string; readonly folder: string }>;
  put(upload: string, position: number, bytes: Uint8Array): Promise<void>;
  /** @throws InputError 'upload-missing', also for what is no name of an upload */
  file(upload: string, position: number): Promise<Uint8Array>;
  keepState(upload: string, state: string): Promise<void>;
  /** @throws InputError 'upload-missing' */
  state(upload: string): Promise<string>;
  remove(upload: string): Promise<void>;
  /** Removes those that nobody has touched for some hours, and what has no state. */
  removeOld(hours: number): Promise<void>;
}

/** What people have done in a workspace, in order: it is only ever added to. */
export interface CommandLog {
  /**
   * Adds commands, all of them or none; when it returns they are kept for good.
   *
   * @throws InputError 'workspace-format-unsupported' | 'workspace-damaged' | 'workspace-busy' | 'output-unwritable'
   */
  append(commands: readonly NewCommand[]): Promise<readonly Command[]>;
  /** A study's commands in order; @param after only those with a higher id, default 0. @throws InputError as above */
  read(study: string, after?: number): Promise<readonly Command[]>;
}

/** Somebody who may sign in. */
export interface Person {
  readonly id: number;
  /** As it stands beside what they code. */
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Who may sign in; names that differ in capitals alone are the same. */
export interface People {
  /** By name. */
  list(): Promise<readonly Person[]>;
  /** What a password is checked by comes along. */
  find(name: string): Promise<(Person & { readonly passwordHash: string }) | undefined>;
  byId(id: number): Promise<Person | undefined>;
  /** @throws InputError 'user-exists' */
  add(name: string, passwordHash: string, grant: Grant, at: string): Promise<Person>;
  /** Their sessions end with them. */
  remove(id: number): Promise<void>;
  setPassword(id: number, passwordHash: string): Promise<void>;
  /** @param role undefined takes the role away */
  setRole(id: number, study: string | null, role: Role | undefined): Promise<void>;
}

/** A browser in which somebody is signed in; the times are milliseconds since 1970. */
export interface SessionRow {
  readonly person: number;
  readonly began: number;
  readonly seen: number;
}

/** Who is signed in where; a session is known by the digest of what its browser holds. */
export interface Sessions {
  read(digest: string): Promise<SessionRow | undefined>;
  write(digest: string, session: SessionRow): Promise<void>;
  touch(digest: string, seen: number): Promise<void>;
  end(digest: string): Promise<void>;
  /** Ends all sessions of a person but one. @param but digest of the one that stays; undefined for none */
  endAllOf(person: number, but?: string): Promise<void>;
  /** Forgets those that began or were last seen before given times. */
  forget(beganBefore: number, seenBefore: number): Promise<void>;
  /** How many there are, by person. */
  count(): Promise<ReadonlyMap<number, number>>;
}

/** What happened that is to be accounted for; it is only ever added to. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** The newest first. @param limit at most so many @param skip so many newer ones are left out, default 0 */
  read(limit: number, skip?: number): Promise<readonly AuditEntry[]>;
}

/** Turns a password into what it can be checked by, and checks it. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** Lets others have their turn in the middle of long work: nothing where none is due, else what to wait for. */
export type Pause = () => Promise<void> | undefined;

/** The time of day at the edge, as ISO 8601 in UTC. */
export type Clock = () => string;

export type { AnalysisRun, Digest, LexiconVersion, Observer, StageTiming };
export type { Job, JobRequest, Jobs, JobSource } from './jobs.js';
// What the pages and the exports show of a run.
export type { Estimate } from '../estimates/estimate.js';
export type { AnswerRow, ClusteringSummary, DerivedSummary, ThemeGroup, ThemeSummary } from '../analysis/run.js';
export { changeCauses } from '../analysis/compare-themes.js';
export type { RunComparison } from '../analysis/compare.js';
export type { LearningCurve } from '../themes/learning-curve.js';
export type { ThemeLevel } from '../analysis/theme-levels.js';
export { coderOf } from '../analysis/coding-results.js';
export { partsOfRun } from '../analysis/parts-of-run.js';
export { fewestCodings } from '../estimates/corrected-share.js';
export { citizensOfClusters } from '../analysis/citizens-of-clusters.js';
export { themeBasis } from '../analysis/theme-basis.js';
// What the page for coding lays out.
export { answerKey, codingState, coderKey, type CoderAnswer, type CodingState } from '../workspace/coding-state.js';
export { lastActs } from '../workspace/last-acts.js';
export { codingsOf } from '../workspace/codings-of.js';
export { drawOrder } from '../themes/draw-order.js';
export { leftInQueue } from '../workspace/coding-queue.js';
export type { CodedText, Command, Selection } from '../workspace/command.js';
export { segments, type Group } from '../survey/segment.js';
// What the page for quotes lays out.
export { drawChances, drawMethods, type DrawChance, type DrawMethod } from '../quotes/draw-order.js';
export { riskCues } from '../quotes/risk-cues.js';
export { masksIn } from '../quotes/shown-quote.js';
export { isQuoteAct, rejectionReasons } from '../workspace/quote-act.js';
// What the pages say about people.
export { decide, isAdmin, roleIn, roles, type Grant, type Role } from './roles.js';
export { auditKinds, type AuditEntry, type AuditKind } from '../workspace/audit-entry.js';
