import { parseStudy } from '../survey/parse-study.js';
import { studyId } from './codable-study.js';
import type { AnalysisRun, Digest, RunListing, RunStore, StudyFolder, StudyStore } from './ports.js';

/** A stored study in short. */
export interface StudyListing {
  readonly folder: StudyFolder;
  /** The folder's name where study.yaml cannot be read. */
  readonly title: string;
  /** Its name in the log of commands; undefined where study.yaml cannot be read. */
  readonly key: string | undefined;
  /** The newest first. */
  readonly runs: readonly RunListing[];
}

export interface StudyList {
  /** By title. */
  readonly studies: readonly StudyListing[];
  /** Runs of studies that are not stored, such as those made on the command line. */
  readonly others: readonly RunListing[];
}

/** The stored studies and what has been run of each: a run belongs to a study by its title and its open questions. */
export async function listStudies(
  { studies, runs, digest }: { readonly studies: StudyStore | undefined; readonly runs: Pick<RunStore, 'list'>; readonly digest: Digest },
): Promise<StudyList> {
  const all = await runs.list();
  const listed = await Promise.all((await studies?.list() ?? []).map(async (folder) => {
    const { title, key } = await named(studies!, folder, digest);
    return { folder, title, key, runs: newestFirst(all.filter(({ study }) => study === key)) };
  }));
  const theirs = new Set(listed.flatMap(({ runs: own }) => own.map(({ id }) => id)));
  return {
    studies: listed.toSorted((a, b) => a.title.localeCompare(b.title, 'da')),
    others: all.filter(({ id }) => !theirs.has(id)),
  };
}

/** A stored study's name in the log of commands; undefined where study.yaml cannot be read. @throws InputError 'study-missing' */
export async function studyKey(studies: StudyStore, study: string, digest: Digest): Promise<string | undefined> {
  return (await named(studies, await studies.find(study), digest)).key;
}

/** The runs of a stored study, the newest first. @throws InputError 'study-missing' */
export async function runsOfStudy(
  { studies, runs, digest }: { readonly studies: StudyStore; readonly runs: RunStore; readonly digest: Digest },
  study: string,
): Promise<readonly RunListing[]> {
  const { key } = await named(studies, await studies.find(study), digest);
  return newestFirst((await runs.list()).filter((run) => run.study === key));
}

/** The stored study that a run is of, the first where several have its title and its open questions. */
export async function studyOfRun(
  studies: StudyStore,
  { title, study: { texts } }: Pick<AnalysisRun, 'title' | 'study'>,
  digest: Digest,
): Promise<string | undefined> {
  const key = studyId({ title, texts }, digest);
  for (const folder of await studies.list()) if ((await named(studies, folder, digest)).key === key) return folder.id;
  return undefined;
}

async function named(
  studies: StudyStore, { id }: StudyFolder, digest: Digest,
): Promise<{ readonly title: string; readonly key: string | undefined }> {
  const text = new TextDecoder().decode(await studies.file(id, 'study.yaml'));
  try {
    const definition = parseStudy(text, 'study.yaml');
    return { title: definition.title, key: studyId(definition, digest) };
  } catch {
    // Its own page says what is wrong with it.
    return { title: id, key: undefined };
  }
}

function newestFirst(runs: readonly RunListing[]): RunListing[] {
  return runs.toSorted((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1));
}
