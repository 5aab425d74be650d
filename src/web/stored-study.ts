import { sha256 } from '../io/digest.js';
import { studyOfRun } from '../use-cases/list-studies.js';
import { studyAddress } from './addresses.js';
import type { OpenedRun } from './opened-runs.js';
import type { Site } from './site.js';

/** The address of the stored study that a run is of; null where it is of none. */
export async function storedStudyOf({ run }: OpenedRun, { bringIn }: Pick<Site, 'bringIn'>): Promise<string | null> {
  const study = bringIn ? await studyOfRun(bringIn.studies, run, sha256) : undefined;
  return study === undefined ? null : studyAddress(study);
}
