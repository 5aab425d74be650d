import { notice } from '../notices/notice.js';
import { studyOfSetup } from '../proposal/study-of-setup.js';
import { parseStudy } from '../survey/parse-study.js';
import type { FilesCheck } from './check-files.js';
import { setupMistakes } from './setup-mistakes.js';
import { studyFolderName } from './study-folder-name.js';
import { isTaken } from './study-taken.js';
import { uploadState, type UploadPorts, type UploadState } from './upload-state.js';
import { uploadedTable } from './uploaded-table.js';

/** study.yaml as an upload stands. @throws InputError 'upload-missing' */
export async function uploadDefinition(ports: UploadPorts, upload: string): Promise<string> {
  return definitionOf(ports, upload, await uploadState(ports, upload));
}

async function definitionOf(ports: UploadPorts, upload: string, { files, setup }: UploadState): Promise<string> {
  const own = files.findIndex(({ role }) => role === 'study');
  if (own >= 0) return ports.files.text({ name: 'study.yaml', bytes: await ports.uploads.file(upload, own) });
  return ports.renderStudy(setup ? studyOfSetup(setup) : {});
}

/** The files of the study that an upload becomes. A table that is not read as it would be found out is written anew. */
async function filesOf(ports: UploadPorts, upload: string, state: UploadState): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [position, file] of state.files.entries()) {
    if (file.role === 'none' || file.role === 'study') continue;
    const isRead = file.shape !== null && Object.keys(file.reading).length > 0;
    files.set(file.name, isRead
      ? new TextEncoder().encode(ports.writeTable((await uploadedTable(ports, upload, position, file)).table))
      : await ports.uploads.file(upload, position));
  }
  files.set('study.yaml', new TextEncoder().encode(await definitionOf(ports, upload, state)));
  return files;
}

/** @throws InputError 'upload-missing' */
export async function checkUpload(ports: UploadPorts, upload: string): Promise<FilesCheck> {
  const state = await uploadState(ports, upload);
  const mistakes = state.setup ? setupMistakes(state.setup) : [];
  if (mistakes.length > 0) return { check: undefined, notices: mistakes };
  return checkFor(ports, state, await filesOf(ports, upload, state));
}

/** What there is to say of files, also that another stored study is called the same. */
async function checkFor(ports: UploadPorts, { study }: UploadState, files: ReadonlyMap<string, Uint8Array>): Promise<FilesCheck> {
  const found = await ports.checkFiles(files);
  if (!found.check) return found;
  const definition = parseStudy(new TextDecoder().decode(files.get('study.yaml')), 'study.yaml');
  if (!await isTaken(ports, definition, study)) return found;
  return { check: undefined, notices: [notice('error', 'study-title-taken', { title: definition.title }), ...found.notices] };
}

/**
 * Makes a study of an upload, or puts it in the place of the one that it was made from, and removes the upload.
 *
 * @returns the study's id; undefined where it cannot be read as a study: nothing is changed then, and `checkUpload` says why
 * @throws InputError 'upload-missing' | 'study-missing'
 */
export async function saveUpload(ports: UploadPorts, upload: string): Promise<string | undefined> {
  const state = await uploadState(ports, upload);
  if (state.setup && setupMistakes(state.setup).length > 0) return undefined;
  const files = await filesOf(ports, upload, state);
  const { check } = await checkFor(ports, state, files);
  if (!check) return undefined;
  const { title } = parseStudy(new TextDecoder().decode(files.get('study.yaml')), 'study.yaml');
  let { study } = state;
  if (study === null) study = await ports.studies.create(studyFolderName(title), files);
  else await ports.studies.replace(study, files);
  await ports.uploads.remove(upload);
  return study;
}
