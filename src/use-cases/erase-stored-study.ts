import { inputError, InputError } from '../notices/input-error.js';
import { erase, isNothing, type Erasure, type ErasePorts } from './erase.js';
import type { RespondentErasure } from './jobs.js';
import { listStudies } from './list-studies.js';
import { planErasure, type ErasureTarget } from './plan-erasure.js';
import { resolveReference } from './resolve-reference.js';

/** How the pages delete stored studies, whole or one respondent of them. */
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
  /**
   * What would go of a respondent. Nothing is changed.
   *
   * @param said the respondent's number as it stands in the study's files, or the reference of an answer in one of its runs
   * @throws InputError 'study-missing', and as `planErasure`
   */
  planRespondent(study: string, said: string): Promise<RespondentPlan>;
}

export interface RespondentPlan {
  readonly erasure: Erasure;
  readonly respondent: string;
  readonly isThere: boolean;
  /** Whether an analysis of the study is under way, so that nothing can be deleted just now. */
  readonly isAnalysed: boolean;
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
    planRespondent: (study, said) => use(async (ports) => {
      const target = await storedTarget(ports, study);
      const respondent = await respondentOf(ports, target, said.trim());
      const { erasure, jobs } = await planErasure(ports, { ...target, respondent });
      return { erasure, respondent, isThere: !isNothing(erasure), isAnalysed: jobs.some(({ isUnderWay }) => isUnderWay) };
    }),
  };
}

/**
 * Deletes a respondent from a stored study, as a job does.
 *
 * @throws InputError 'study-missing', and as `erase`; where an earlier job is only to be finished it is no mistake that nobody is there
 */
export async function eraseRespondent(ports: ErasePorts, { study, respondent, by, finishes }: RespondentErasure): Promise<Erasure> {
  const target = { ...await storedTarget(ports, study), respondent };
  try {
    return await erase(ports, by, target);
  } catch (error) {
    if (!finishes || !(error instanceof InputError) || error.notices[0]?.code !== 'respondent-not-in-study') throw error;
    return (await planErasure(ports, target)).erasure;
  }
}

/** Whom somebody means: who wrote the answer that is referred to, or who has that number. */
async function respondentOf({ runs }: ErasePorts, { study }: ErasureTarget, said: string): Promise<string> {
  const begins = /^([0-9a-f]{6})-s\d+$/i.exec(said)?.[1]?.toLowerCase();
  const own = begins === undefined ? [] : (await runs.list()).filter((run) => run.study === study && run.id.startsWith(begins));
  for (const { id } of own) {
    const run = await runs.open(id);
    const target = resolveReference(run, said);
    const answer = target?.kind === 'answer' ? run.bulk.answers.find(({ key }) => key === target.key) : undefined;
    if (answer) return answer.respondent;
  }
  return said;
}

async function storedTarget(ports: ErasePorts, study: string): Promise<ErasureTarget> {
  const stored = (await listStudies(ports)).studies.find(({ folder }) => folder.id === study);
  if (!stored) throw inputError('study-missing', { study });
  return { title: stored.title, study: stored.key ?? null, folder: study };
}
