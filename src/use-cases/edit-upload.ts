import { completeSetup, needsValues, type UnitWords } from '../proposal/complete-setup.js';
import type { StudySetup, TableSetup } from '../proposal/study-setup.js';
import { builtInScales } from '../survey/built-in-scales.js';
import type { Table } from '../survey/table.js';
import { guessSetup, knownNames } from './guess-upload.js';
import { keepUpload, uploadState, type FileRole, type UploadedFile, type UploadPorts } from './upload-state.js';
import { uploadedTable } from './uploaded-table.js';
import type { TableReading } from './ports.js';

/** What people have said of an upload. */
export interface UploadEdit {
  /** By the files' positions. */
  readonly roles: readonly FileRole[];
  readonly readings: readonly TableReading[];
  readonly setup: StudySetup | null;
}

/**
 * Takes what people have said of an upload. Where a file is read otherwise, or is something else in the study, the
 * columns
 * are guessed anew; title, days and codebook stay as they are said.
 *
 * @throws InputError 'upload-missing', or what is wrong with a file that is read otherwise
 */
export async function editUpload(ports: UploadPorts, upload: string, edit: UploadEdit, words: UnitWords): Promise<void> {
  const before = await uploadState(ports, upload);
  const tables = new Map<string, Table>();
  const table = async (position: number, file: UploadedFile): Promise<UploadedFile> => {
    const read = await uploadedTable(ports, upload, position, file);
    tables.set(file.name, read.table);
    return { ...file, shape: read.shape };
  };
  let files = before.files.map((file, i): UploadedFile =>
    ({ ...file, role: edit.roles[i] ?? file.role, reading: edit.readings[i] ?? file.reading }));
  const changed = JSON.stringify(files) !== JSON.stringify(before.files);
  const isReady = files.some(({ role }) => role === 'study');
  if (changed) files = await Promise.all(files.map((file, i) => (file.shape ? table(i, file) : Promise.resolve(file))));
  let setup = isReady ? null : edit.setup ?? before.setup;
  if (!isReady && (changed || !setup)) {
    const roles = new Map(files.map(({ name, role }) => [name, role]));
    const guessed = guessSetup(tables, roles, await knownNames(ports.shelf), words.years);
    setup = setup ? { ...guessed, ...saidOfStudy(setup), codebook: guessed.codebook === 'jobcenter-themes' ? setup.codebook : guessed.codebook } : guessed;
  } else if (setup && before.setup) {
    setup = await completed(setup, before.setup);
  }
  await keepUpload(ports, upload, { ...before, files, setup });

  async function completed(now: StudySetup, then: StudySetup): Promise<StudySetup> {
    const scales = [...now.scales.map(({ id }) => id), ...builtInScales.map(({ id }) => id)];
    const each = async (own: TableSetup, old: TableSetup | null): Promise<TableSetup> => {
      const columns = old?.columns ?? [];
      const position = files.findIndex(({ name }) => name === own.file);
      if (needsValues(own, columns) && position >= 0) await table(position, files[position]!);
      return completeSetup(own, columns, tables.get(own.file), { scales, dontKnow: now.dontKnow, words });
    };
    return { ...now, respondents: await each(now.respondents, then.respondents), sample: now.sample && await each(now.sample, then.sample) };
  }
}

function saidOfStudy({ title, opens, closes, minimumCell }: StudySetup): Pick<StudySetup, 'title' | 'opens' | 'closes' | 'minimumCell'> {
  return { title, opens, closes, minimumCell };
}
