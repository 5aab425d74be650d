import { inputError } from '../notices/input-error.js';
import type { Erasure } from '../workspace/erasure.js';
import { analyseChanged } from './analyse-again.js';
import type { AnalysePorts } from './analyse-study.js';
import { planErasure, type ErasureTarget, type PlanPorts, type PlannedErasure } from './plan-erasure.js';
import type { AuditLog, Clock } from './ports.js';

export type { Erasure };

export interface ErasePorts extends PlanPorts, Omit<AnalysePorts, 'files' | 'digest' | 'runFiles' | 'workspace'> {
  readonly audit: Pick<AuditLog, 'append'>;
  readonly clock: Clock;
  /** Told of each run that is about to be made anew, and that what was found is about to go. */
  readonly told?: (stage: 'anew' | 'remove', position: number | null, of: number | null) => void;
}

/**
 * Deletes a study, or what one respondent said in it, from the files of the data folder and its database. Runs that the respondent
 * is in are made anew without, by the plan they had, and take their places when they are whole. What was named goes last: after an
 * interruption the same call finishes the job. The audit log says that something was deleted, and of which study: never of whom.
 *
 * @param by the name of who does it; null for whoever has the machine
 * @param last a run that was named in the study's place
 * @returns what was deleted
 * @throws InputError 'erasure-while-analysed', 'respondent-not-in-study', and as `planErasure`: then nothing is deleted
 */
export async function erase(ports: ErasePorts, by: string | null, target: ErasureTarget, last?: string): Promise<Erasure> {
  await ports.eraser.tidy();
  const planned = await planErasure(ports, target);
  if (planned.jobs.some(({ isUnderWay }) => isUnderWay)) throw inputError('erasure-while-analysed', {});
  const { erasure } = planned;
  if (erasure.ofRespondent && isNothing(erasure)) {
    // An earlier call may have ended before the database was cleaned.
    await ports.eraser.removeCommands(erasure.study, []);
    throw inputError('respondent-not-in-study', {});
  }
  const anew = await runsAnew(ports, planned);
  const what = erasure.ofRespondent ? 'respondent' : 'study';
  await ports.audit.append({ at: ports.clock(), kind: 'deleted', by, study: erasure.study === '' ? null : erasure.study, what });
  ports.told?.('remove', null, null);
  await removeAll(ports, planned, last);
  return { ...erasure, runs: erasure.runs.map((run) => ({ ...run, anew: anew.get(run.run) ?? null })) };
}

/** Whether there is nothing to delete. */
export function isNothing({ files, runs, commands }: Erasure): boolean {
  return files.length === 0 && runs.length === 0 && commands.codings + commands.quotes + commands.others === 0;
}

/** The runs that are made anew before anything is deleted, by the run whose place they take. */
async function runsAnew(ports: ErasePorts, { erasure, inputs }: PlannedErasure): Promise<ReadonlyMap<string, string>> {
  const anew = new Map<string, string>();
  if (!erasure.ofRespondent) return anew;
  for (const [i, { run }] of erasure.runs.entries()) {
    ports.told?.('anew', i + 1, erasure.runs.length);
    const folderFor = ({ id }: { readonly id: string }): string => ports.runs.folder(id);
    const made = await analyseChanged(ports, { run: ports.runs.folder(run), folderFor }, inputs.get(run)!);
    anew.set(run, made.run.id);
  }
  return anew;
}

async function removeAll({ eraser, studies }: ErasePorts, planned: PlannedErasure, last: string | undefined): Promise<void> {
  const { erasure, jobs, timings, drafts, commands, shortened } = planned;
  for (const { job } of jobs) await eraser.forgetJob(job);
  await eraser.forgetTimings(timings);
  for (const draft of drafts) await eraser.removeDraft(draft);
  if (erasure.codebooks > 0) await eraser.removeCodebooks(erasure.study);
  if (erasure.study !== '') await eraser.removeCommands(erasure.study, commands);
  for (const { run } of erasure.runs) if (run !== last) await eraser.removeRun(run);
  if (erasure.folder !== null) {
    if (!erasure.ofRespondent) await eraser.removeStudy(erasure.folder);
    else if (shortened.length > 0) await studies.replace(erasure.folder, withShortened(await studies.read(erasure.folder), planned));
  }
  if (last !== undefined && erasure.runs.some(({ run }) => run === last)) await eraser.removeRun(last);
}

function withShortened(stored: ReadonlyMap<string, Uint8Array>, { shortened }: PlannedErasure): ReadonlyMap<string, Uint8Array> {
  return new Map([...stored, ...shortened.map(({ name, bytes }) => [name, bytes] as const)]);
}
