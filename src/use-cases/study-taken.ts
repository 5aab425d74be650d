import type { StudyDefinition } from '../survey/study-definition.js';
import { studyId } from './codable-study.js';
import { listStudies } from './list-studies.js';
import type { Digest, StudyStore } from './ports.js';

/**
 * Whether another stored study has a study's title and its open questions. Runs, codings and roles are known by these, so that those of
 * the two could not be told apart.
 *
 * @param own the stored study that it is, or whose place it takes; null for a new one
 */
export async function isTaken(
  { studies, digest }: { readonly studies: StudyStore; readonly digest: Digest }, definition: Pick<StudyDefinition, 'title' | 'texts'>, own: string | null,
): Promise<boolean> {
  const key = studyId(definition, digest);
  const listed = await listStudies({ studies, digest, runs: { list: () => Promise.resolve([]) } });
  const same = listed.studies.filter((each) => each.key === key).map(({ folder }) => folder.id);
  // Two that were called the same before this was asked stay as they are.
  return same.length > 0 && (own === null || !same.includes(own));
}
