import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, type CodebookStore, type SavedCodebook } from '../use-cases/saved-codebooks.js';
import { writingName } from './replace-folder.js';

const versionFile = /^(?<version>\d+\.\d+\.\d+)\.yaml$/;
const safeName = /^[a-z0-9][a-z0-9-]*$/;
/** Who saved a version and when stands at its top, so that the file says it wherever it goes. */
const head = /^# (?<at>\S+) (?<by>.*)\n/;

/** Codebooks that people have changed, each version in a file of its own that is never written over. */
export function codebookVersions(folder: string): CodebookStore {
  const placeOf = (study: string, codebook: string): string | undefined =>
    (safeName.test(study) && safeName.test(codebook) ? join(folder, study, codebook) : undefined);
  return {
    async list(study, codebook) {
      const place = placeOf(study, codebook);
      if (place === undefined) return [];
      const names = await readdir(place).catch((): string[] => []);
      const found = await Promise.all(names.map(async (name): Promise<SavedCodebook[]> => {
        const version = versionFile.exec(name)?.groups?.['version'];
        if (version === undefined) return [];
        const text = await readFile(join(place, name), 'utf8');
        const { at = '', by = '' } = head.exec(text)?.groups ?? {};
        return [{ version, by, at, text: text.replace(head, '') }];
      }));
      return found.flat().toSorted((a, b) => compareVersions(a.version, b.version));
    },
    async add(study, codebook, { version, by, at, text }) {
      const place = placeOf(study, codebook);
      if (place === undefined || !versionFile.test(`${version}.yaml`)) throw new RangeError('not a codebook of a study');
      await mkdir(place, { recursive: true });
      const fresh = join(place, `${writingName(`${version}.yaml`)}${randomBytes(3).toString('hex')}`);
      try {
        await writeFile(fresh, `# ${at} ${by.replace(/\s+/gu, ' ')}\n${text}`, { flush: true });
        // A link is not made over a file that is there: of two who save at once only one gets the version.
        await link(fresh, join(place, `${version}.yaml`));
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(fresh, { force: true });
      }
    },
  };
}
