import { inputError } from '../notices/input-error.js';
import { erase, type Erasure, type ErasePorts } from './erase.js';
import { listStudies } from './list-studies.js';
import { planErasure, type ErasureTarget } from './plan-erasure.js';

/** How the pages delete stored studies whole. */
export interface StoredErasing {
  /** What would go. @throws InputError 'study-missing' */
  plan(study: string): Promise<Erasure>;
  /**
   * Deletes a stored study.
   *
   * @param by the name of who does it; null for whoever has the machine
   * @param name what was typed to confirm it: the study's title
   * @throws InputError 'study-missing' | 'erasure-unconfirmed', and as `erase`
   */
  erase(by: string | null, study: string, name: string): Promise<Erasure>;
}

/** @param use lends the ports for a piece of work */
export function storedErasing(use: <T>(work: (ports: ErasePorts) => Promise<T>) => Promise<T>): StoredErasing {
  return {
    plan: (study) => use(async (ports) => (await planErasure(ports, await storedTarget(ports, study))).erasure),
    erase: (by, study, name) => use(async (ports) => {
      const target = await storedTarget(ports, study);
      if (name.trim() !== target.title.trim()) throw inputError('erasure-unconfirmed', { expected: target.title });
      return erase(ports, by, target);
    }),
  };
}

async function storedTarget(ports: ErasePorts, study: string): Promise<ErasureTarget> {
  const stored = (await listStudies(ports)).studies.find(({ folder }) => folder.id === study);
  if (!stored) throw inputError('study-missing', { study });
  return { title: stored.title, study: stored.key ?? null, folder: study };
}
