import { parseStudy } from '../survey/parse-study.js';
import { commandsAbout, countedCommands } from '../workspace/commands-about.js';
import type { Command } from '../workspace/command.js';
import type { Erasure, ErasedRun } from '../workspace/erasure.js';
import type { Eraser } from './eraser.js';
import { listStudies } from './list-studies.js';
import type { CommandLog, Digest, InputFile, JobSource, RunListing, RunStore, StudyStore } from './ports.js';
import { filesWithout, inputsWithout, type ShortenedFile, type WithoutPorts } from './without-respondent.js';

export interface PlanPorts extends WithoutPorts {
  readonly studies: StudyStore;
  readonly runs: RunStore & Required<Pick<RunStore, 'folder'>>;
  readonly commands: Pick<CommandLog, 'read'>;
  readonly eraser: Eraser;
  readonly digest: Digest;
}

/** What is to be deleted: a study, by its id in the log, or what one respondent said in it. */
export interface ErasureTarget {
  readonly title: string;
  /** Null for a stored study that cannot be read: its runs are not known. */
  readonly study: string | null;
  /** The stored study, where that was named; else it is looked for. */
  readonly folder?: string | undefined;
  /** As its file names the respondent. */
  readonly respondent?: string | undefined;
}

/** What is deleted, and what is done for it. */
export interface PlannedErasure {
  readonly erasure: Erasure;
  readonly target: ErasureTarget;
  /** Ids of commands; undefined for all. */
  readonly commands: readonly number[] | undefined;
  readonly drafts: readonly string[];
  readonly jobs: Awaited<ReturnType<Eraser['jobs']>>;
  readonly timings: readonly JobSource[];
  /** Files of the stored study that become shorter. */
  readonly shortened: readonly ShortenedFile[];
  /** By run, inputs that become shorter, by their digests. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, ShortenedFile>>;
}

/**
 * What there is of a study, or of a respondent in it, in the data folder. Nothing is changed.
 *
 * @throws InputError 'erasure-empties-file', or why a file in which the respondent may stand cannot be read
 */
export async function planErasure(ports: PlanPorts, target: ErasureTarget): Promise<PlannedErasure> {
  const { eraser, runs } = ports;
  const { study, title, respondent } = target;
  const folder = target.folder ?? (study === null ? undefined : (await listStudies(ports)).studies.find(({ key }) => key === study)?.folder.id);
  const own = study === null ? [] : (await runs.list()).filter((run) => run.study === study);
  const log = study === null ? [] : await ports.commands.read(study);
  const about = respondent === undefined ? log : commandsAbout(log, respondent);
  const shortened = folder === undefined || respondent === undefined ? [] : await shortenedFiles(ports, folder, respondent);
  const inputs = new Map<string, ReadonlyMap<string, ShortenedFile>>();
  if (respondent !== undefined) for (const { id } of own) inputs.set(id, await inputsWithout(ports, runs.folder(id), respondent));
  const touched = own.filter(({ id }) => respondent === undefined || inputs.get(id)!.size > 0);
  const sources: JobSource[] = [
    ...(folder === undefined ? [] : [{ kind: 'study' as const, study: folder }, { kind: 'erasure' as const, study: folder }]), ...touched.map(({ id }) => ({ kind: 'run' as const, run: id })),
  ];
  const jobs = (await eraser.jobs()).filter(({ request }) => request.title === title || sources.some((source) => isSame(source, request.source)));
  const codebooks = study === null ? 0 : await eraser.codebooksOf(study);
  const timings: JobSource[] = [];
  for (const source of sources) if (await eraser.hasTimings(source)) timings.push(source);
  const drafts = await eraser.drafts();
  const ownDrafts = drafts.filter((draft) => folder !== undefined && draft.study === folder);
  return {
    target, jobs, timings, shortened, inputs, drafts: ownDrafts.map(({ upload }) => upload),
    commands: respondent === undefined ? undefined : about.map(({ id }) => id),
    erasure: {
      title, study: study ?? '', folder: folder ?? null, ofRespondent: respondent !== undefined,
      files: respondent !== undefined ? shortened.map(({ name, rows }) => ({ name, rows }))
        : folder === undefined ? [] : (await ports.studies.find(folder)).files.map(({ name }) => ({ name, rows: null })),
      runs: await Promise.all(touched.map((run) => erasedRun(ports, run, inputs.get(run.id)))),
      commands: countedCommands(about),
      roles: respondent !== undefined || study === null ? 0 : await eraser.rolesIn(study),
      drafts: ownDrafts.length,
      codebooks: respondent === undefined ? codebooks : 0,
      jobs: jobs.length + timings.length,
      stays: {
        unreadRuns: await eraser.unreadRuns(),
        otherDrafts: drafts.length - ownDrafts.length,
        prose: respondent === undefined ? 0 : proseOf(log),
        codebooks: respondent === undefined ? 0 : codebooks,
      },
    },
  };
}

async function shortenedFiles(ports: PlanPorts, folder: string, respondent: string): Promise<ShortenedFile[]> {
  const stored = await ports.studies.read(folder);
  const definition = parseStudy(ports.files.text({ name: 'study.yaml', bytes: stored.get('study.yaml')! }), 'study.yaml');
  return filesWithout(ports, Array.from(stored, ([name, bytes]): InputFile => ({ name, bytes })), definition, respondent);
}

async function erasedRun(
  { runFiles, runs }: PlanPorts, { id }: RunListing, inputs: ReadonlyMap<string, ShortenedFile> | undefined,
): Promise<ErasedRun> {
  const { size } = await runFiles.read(runs.folder(id));
  return { run: id, files: size, rows: inputs ? [...inputs.values()].reduce((sum, { rows }) => sum + rows, 0) : null, anew: null };
}

function isSame(a: JobSource, b: JobSource): boolean {
  if (a.kind === 'sample' || b.kind === 'sample') return false;
  return a.kind === b.kind && (a.kind === 'run' ? a.run : a.study) === (b.kind === 'run' ? b.run : b.study);
}

function proseOf(log: readonly Command[]): number {
  return log.filter(({ act }) => act.kind === 'prose-edited' && act.text !== '').length;
}
