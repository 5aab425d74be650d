import type { BandWords } from '../proposal/setup-of-proposal.js';
import { parseStudy } from '../survey/parse-study.js';
import type { Table } from '../survey/table.js';
import { guessFileRoles, guessSetup, knownNames } from './guess-upload.js';
import { keepUpload, type FileRole, type TableShape, type UploadedFile, type UploadPorts } from './upload-state.js';
import { isTable, uploadedTable } from './uploaded-table.js';
import { uploadedNames } from './uploaded-names.js';

/**
 * Looks into files that were sent and guesses a study of them, or takes it from the study.yaml among them. What is
 * wrong is told
 * at once, and whoever called removes the upload.
 *
 * @param sent the names that the files were sent under, by position in the upload
 * @throws InputError
 */
export async function beginUpload(ports: UploadPorts, upload: string, sent: readonly string[], words: BandWords): Promise<void> {
  const names = uploadedNames(sent);
  const tables = new Map<string, Table>();
  const shapes = new Map<string, TableShape>();
  const others = new Map<string, FileRole>();
  const sizes: number[] = [];
  for (const [position, name] of names.entries()) {
    const bytes = await ports.uploads.file(upload, position);
    sizes.push(bytes.length);
    if (isTable(name)) {
      const { table, shape } = await uploadedTable(ports, upload, position, { name, reading: {} });
      tables.set(name, table);
      shapes.set(name, shape);
    } else {
      const text = ports.files.text({ name, bytes });
      const isStudy = /^respondents\s*:/mu.test(text);
      if (isStudy) parseStudy(text, name);
      others.set(name, isStudy ? 'study' : 'codebook');
    }
  }
  const hasStudy = [...others.values()].includes('study');
  const roles = new Map([...guessFileRoles(tables), ...others]);
  const files = names.map((name, position): UploadedFile => ({
    name, bytes: sizes[position]!, role: roles.get(name) ?? 'none', reading: {}, shape: shapes.get(name) ?? null,
  }));
  const setup = hasStudy ? null : guessSetup(tables, roles, await knownNames(ports.shelf), words);
  await keepUpload(ports, upload, { format: 1, files, study: null, setup });
}
