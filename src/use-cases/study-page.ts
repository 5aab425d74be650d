import type { Notice } from '../notices/notice.js';
import { setupOfStudy } from '../proposal/setup-of-study.js';
import { studyOfSetup } from '../proposal/study-of-setup.js';
import type { StudySetup } from '../proposal/study-setup.js';
import { parseStudy } from '../survey/parse-study.js';
import type { StudyDefinition } from '../survey/study-definition.js';
import type { StudyCheck } from './check-study.js';
import { filesAmong } from './files-among.js';
import { loadTables } from './load-study.js';
import type { StudyFolder } from './ports.js';
import type { UploadPorts } from './upload-state.js';

/** A stored study: what is in it, and what there is to say of it. */
export interface StoredStudy {
  readonly folder: StudyFolder;
  /** Undefined where study.yaml cannot be read. */
  readonly definition: StudyDefinition | undefined;
  /** Undefined where it cannot be read as a study. */
  readonly check: StudyCheck | undefined;
  readonly notices: readonly Notice[];
  /** The study as a form holds it; undefined where that would say less than its study.yaml does. */
  readonly setup: StudySetup | undefined;
}

type StudyPorts = Pick<UploadPorts, 'studies' | 'files' | 'shelf' | 'digest' | 'renderStudy' | 'checkFiles'>;

/**
 * Reads stored studies, and keeps what it found as long as their files stand as they were: reading a large one
 * takes seconds.
 *
 * @param kept how many are kept, 1 and up
 */
export function studyReader(ports: StudyPorts, kept = 8): (study: string) => Promise<StoredStudy> {
  const found = new Map<string, { readonly stamp: string; readonly study: Promise<StoredStudy> }>();
  return async (id) => {
    const folder = await ports.studies.find(id);
    const known = found.get(id);
    if (known?.stamp === folder.stamp) return known.study;
    const study = readStudy(ports, folder);
    found.delete(id);
    found.set(id, { stamp: folder.stamp, study });
    for (const oldest of found.keys()) {
      if (found.size <= kept) break;
      found.delete(oldest);
    }
    study.catch(() => found.delete(id));
    return study;
  };
}

async function readStudy(ports: StudyPorts, folder: StudyFolder): Promise<StoredStudy> {
  const files = await ports.studies.read(folder.id);
  const { check, notices } = await ports.checkFiles(files);
  const setup = check && await setupOf(ports, files);
  return { folder, definition: definitionOf(files), check, notices, setup };
}

/** @throws InputError when a study cannot be read, 'study-missing' */
export async function storedSetup(ports: StudyPorts, study: string): Promise<StudySetup | undefined> {
  return setupOf(ports, await ports.studies.read(study));
}

async function setupOf(ports: StudyPorts, given: ReadonlyMap<string, Uint8Array>): Promise<StudySetup | undefined> {
  const { definition, tables } = await loadTables({ ...ports, files: filesAmong(given, ports.files) }, 'study.yaml');
  const setup = setupOfStudy(definition, {
    respondents: tables.respondents.columns, ...(tables.sample && { sample: tables.sample.columns }),
  });
  const again = tryParse(ports.renderStudy(studyOfSetup(setup)));
  return JSON.stringify(again) === JSON.stringify(definition) ? setup : undefined;
}

function definitionOf(files: ReadonlyMap<string, Uint8Array>): StudyDefinition | undefined {
  return tryParse(new TextDecoder().decode(files.get('study.yaml')));
}

function tryParse(text: string): StudyDefinition | undefined {
  try {
    return parseStudy(text, 'study.yaml');
  } catch {
    return undefined;
  }
}
