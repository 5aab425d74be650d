import { InputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { studyOfSetup } from '../proposal/study-of-setup.js';
import { parseStudy } from '../survey/parse-study.js';
import { checkStudy, type StudyCheck } from './check-study.js';
import { filesAmong } from './files-among.js';
import { setupMistakes } from './setup-mistakes.js';
import { studyFolderName } from './study-folder-name.js';
import { uploadState, type UploadPorts, type UploadState } from './upload-state.js';
import { uploadedTable } from './uploaded-table.js';

/** What there is to say of an upload before it becomes a study. */
export interface UploadCheck {
  /** Undefined where it cannot be read as a study at all. */
  readonly check: StudyCheck | undefined;
  readonly notices: readonly Notice[];
}

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

/** Reads a study of given files without analysing it. */
export async function checkStudyFiles(
  ports: Pick<UploadPorts, 'files' | 'shelf' | 'digest'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<UploadCheck> {
  try {
    const check = await checkStudy({ ...ports, files: filesAmong(files, ports.files) }, 'study.yaml');
    return { check, notices: check.notices };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { check: undefined, notices: error.notices };
  }
}

/** @throws InputError 'upload-missing' */
export async function checkUpload(ports: UploadPorts, upload: string): Promise<UploadCheck> {
  const state = await uploadState(ports, upload);
  const mistakes = state.setup ? setupMistakes(state.setup) : [];
  if (mistakes.length > 0) return { check: undefined, notices: mistakes };
  return checkStudyFiles(ports, await filesOf(ports, upload, state));
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
  const { check } = await checkStudyFiles(ports, files);
  if (!check) return undefined;
  const { title } = parseStudy(new TextDecoder().decode(files.get('study.yaml')), 'study.yaml');
  let { study } = state;
  if (study === null) study = await ports.studies.create(studyFolderName(title), files);
  else await ports.studies.replace(study, files);
  await ports.uploads.remove(upload);
  return study;
}
