import { inputError, InputError } from '../notices/input-error.js';
import { parseStudy } from '../survey/parse-study.js';
import { isTaken } from './study-taken.js';
import { storedSetup } from './study-page.js';
import { keepUpload, type FileRole, type UploadedFile, type UploadPorts } from './upload-state.js';
import { isTable, uploadedTable } from './uploaded-table.js';
import { uploadedNames } from './uploaded-names.js';

/**
 * Takes a stored study's files as an upload, so that it can be set up anew; saving that takes the study's place.
 *
 * @returns the upload's name; undefined where study.yaml says more than a form can
 * @throws InputError 'study-missing', or why it cannot be read
 */
export async function reopenStudy(ports: UploadPorts, study: string): Promise<string | undefined> {
  const setup = await storedSetup(ports, study);
  if (!setup) return undefined;
  const stored = await ports.studies.read(study);
  const { id } = await ports.uploads.begin();
  const roleOf = (name: string): FileRole => (name === setup.respondents.file ? 'respondents' : name === setup.sample?.file ? 'sample'
    : name === setup.population?.file ? 'population' : name === setup.representativeness ? 'representativeness'
    : name === setup.codings ? 'codings' : isTable(name) ? 'none' : 'codebook');
  const files: UploadedFile[] = [];
  for (const [name, bytes] of stored) {
    if (name === 'study.yaml') continue;
    const position = files.length;
    await ports.uploads.put(id, position, bytes);
    const shape = isTable(name) ? (await uploadedTable(ports, id, position, { name, reading: {} })).shape : null;
    files.push({ name, bytes: bytes.length, role: roleOf(name), reading: {}, shape });
  }
  await keepUpload(ports, id, { format: 1, files, study, setup });
  return id;
}

/**
 * Puts files that were sent into a study's folder, each in the place of one of the same name; a study.yaml among
 * them takes the place of
 * the study's. Nothing is changed where the study could not be read with them.
 *
 * @param sent the names that the files were sent under, by position in the upload
 * @throws InputError
 */
export async function putStudyFiles(ports: UploadPorts, study: string, upload: string, sent: readonly string[]): Promise<void> {
  const files = new Map(await ports.studies.read(study));
  for (const [position, name] of uploadedNames(sent).entries()) {
    const bytes = await ports.uploads.file(upload, position);
    if (isTable(name)) await ports.files.table({ name, bytes });
    const text = isTable(name) ? '' : ports.files.text({ name, bytes });
    if (/^respondents\s*:/mu.test(text)) files.set('study.yaml', new TextEncoder().encode(text));
    else files.set(name, bytes);
  }
  const { check, notices } = await ports.checkFiles(files);
  if (!check) throw new InputError(notices);
  const definition = parseStudy(new TextDecoder().decode(files.get('study.yaml')), 'study.yaml');
  if (await isTaken(ports, definition, study)) throw inputError('study-title-taken', { title: definition.title });
  await ports.studies.replace(study, files);
}
