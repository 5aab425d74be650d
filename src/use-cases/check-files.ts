import { InputError } from '../notices/input-error.js';
import type { Notice } from '../notices/notice.js';
import { checkStudy, type StudyCheck } from './check-study.js';
import { filesAmong } from './files-among.js';
import type { LoadPorts } from './load-study.js';

/** What there is to say of files that are a study, or are to be one. */
export interface FilesCheck {
  /** Undefined where they cannot be read as a study at all. */
  readonly check: StudyCheck | undefined;
  readonly notices: readonly Notice[];
}

/** @param files content by name, a study.yaml among them */
export type CheckFiles = (files: ReadonlyMap<string, Uint8Array>) => Promise<FilesCheck>;

/**
 * Reads studies of given files without analysing them. What was found of the last ones is kept by the digest of
 * all their bytes: a study is
 * looked at before it is saved, when it is saved and when it is shown.
 *
 * @param kept how many are kept, 1 and up
 */
export function filesChecker(ports: LoadPorts, kept = 8): CheckFiles {
  const found = new Map<string, Promise<FilesCheck>>();
  return (files) => {
    const names = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const key = ports.digest(JSON.stringify(names.map((name) => [name, ports.digest(files.get(name)!)])));
    const check = found.get(key) ?? checkFiles(ports, files);
    found.delete(key);
    found.set(key, check);
    for (const oldest of found.keys()) {
      if (found.size <= kept) break;
      found.delete(oldest);
    }
    check.catch(() => found.delete(key));
    return check;
  };
}

async function checkFiles(ports: LoadPorts, files: ReadonlyMap<string, Uint8Array>): Promise<FilesCheck> {
  try {
    const check = await checkStudy({ ...ports, files: filesAmong(files, ports.files) }, 'study.yaml');
    return { check, notices: check.notices };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { check: undefined, notices: error.notices };
  }
}
