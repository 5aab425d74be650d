import { inputError } from '../notices/input-error.js';
import type { StudySetup } from '../proposal/study-setup.js';
import type { Digest, Files, Shelf, StudyStore, TableReading, UploadStore } from './ports.js';
import type { CheckFiles } from './check-files.js';
import { builtInScales } from '../survey/built-in-scales.js';
import type { Table } from '../survey/table.js';

export { columnRoles, sampleRoles } from '../proposal/study-setup.js';
export type { ColumnRole, ColumnSetup, StudySetup, TableSetup } from '../proposal/study-setup.js';

/** Scales that a question may be on without anybody describing them. */
export const builtInScaleIds: readonly string[] = builtInScales.map(({ id }) => id);

/** What a file that was sent is in the study; 'none' is left out of it. */
export const fileRoles = ['respondents', 'sample', 'population', 'representativeness', 'codings', 'codebook', 'study', 'none'] as const;

export type FileRole = (typeof fileRoles)[number];

/** A file that was sent, at its position in the upload. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: number;
  readonly role: FileRole;
  /** What people have said of its text; empty where it is found out. */
  readonly reading: TableReading;
  /** Of a table; null for another file. */
  readonly shape: TableShape | null;
}

export interface TableShape {
  readonly rows: number;
  readonly columns: readonly string[];
  /** The first rows, long cells cut off. */
  readonly head: readonly (readonly string[])[];
  /** How its text was read; null for a spreadsheet. */
  readonly read: Required<TableReading> | null;
}

/** What has been sent and said, before it is a study. */
export interface UploadState {
  readonly format: 1;
  readonly files: readonly UploadedFile[];
  /** The study whose place it is to take; null for a new one. */
  readonly study: string | null;
  /** Null where a study.yaml that was sent says everything. */
  readonly setup: StudySetup | null;
}

export interface UploadPorts {
  /** Refuses what is too large to be worked with. */
  readonly files: Files;
  readonly shelf: Shelf;
  readonly digest: Digest;
  readonly uploads: UploadStore;
  readonly studies: StudyStore;
  /** Reads a study of given files without analysing it; the same files are read once. */
  readonly checkFiles: CheckFiles;
  /** A definition as study.yaml. */
  renderStudy(definition: Readonly<Record<string, unknown>>): string;
  /** A table as CSV that every reader reads alike. */
  writeTable(table: Pick<Table, 'columns' | 'rows'>): string;
}

/** @throws InputError 'upload-missing' */
export async function uploadState({ uploads }: Pick<UploadPorts, 'uploads'>, upload: string): Promise<UploadState> {
  const text = await uploads.state(upload);
  try {
    const state = JSON.parse(text) as UploadState;
    if (state.format === 1) return state;
  } catch {
    // Of another version of the program, or cut off: what was sent must be sent again.
  }
  throw inputError('upload-missing', {});
}

export function keepUpload({ uploads }: Pick<UploadPorts, 'uploads'>, upload: string, state: UploadState): Promise<void> {
  return uploads.keepState(upload, JSON.stringify(state));
}
