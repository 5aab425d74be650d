import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';
import { erasureSeconds, sampleSeconds } from '../use-cases/job-progress.js';
import { isUnderWay, type BegunStage, type RespondentErasure } from '../use-cases/jobs.js';
import type { Job, JobRequest, Jobs } from '../use-cases/ports.js';
import { codebooksFolder, jobsFolder, runsFolder, workspaceFile } from './data-folder.js';
import type { JobJournal } from './job-journal.js';
import { jobOutcome, type JobEnd } from './job-outcome.js';
import type { JobMessage, JobProcess, ProcessEnd, StartJobProcess } from './job-process.js';
import { isThere, pathOf, requestKey, requireThere, sourceKey, titleIn } from './job-source.js';
import { isGone } from './process-is-gone.js';
import { clearRemains } from './replace-folder.js';

export interface JobQueueSettings {
  /** The folder of runs, studies and codings; undefined for the user's own. */
  readonly data: string | undefined;
  readonly journal: JobJournal;
  readonly start: StartJobProcess;
  /** For the values of an analysis, in megabytes. */
  readonly memory: number;
  /** Told of failures of the program, in one line without personal data. */
  readonly tellFailure: (line: string) => void;
}

interface Entry {
  /** Tells it from others; empty when it is over and names a respondent. */
  key: string;
  job: Job;
  readonly history: Job[];
  readonly watchers: Set<(job: Job) => void>;
  process?: JobProcess;
  isStopped?: boolean;
  /** Whom it deletes; forgotten when it is over. */
  erasure?: RespondentErasure | undefined;
  /** The run that is being written. */
  writes?: string;
  last?: JobEnd;
}

/** So many jobs that are over are remembered. */
const remembered = 50;

/**
 * Analyses in processes of their own, one at a time. What was interrupted when an earlier server died is remembered, and what it left
 * half-made is deleted.
 */
export async function jobQueue(settings: JobQueueSettings): Promise<Jobs & { close(): Promise<void> }> {
  const { data, journal, start, memory, tellFailure } = settings;
  const runs = runsFolder(data);
  const entries = new Map<string, Entry>();
  let running: Promise<void> | undefined;
  let isClosed = false;

  await clearRemains(runs, isGone);
  for (const { id, request } of await journal.interrupted(isGone)) {
    add({ ...newJob(id, request), state: 'interrupted' });
  }

  function add(job: Job, key = requestKey(job.request)): Entry {
    const entry: Entry = { key, job, history: [job], watchers: new Set() };
    entries.set(job.id, entry);
    const over = [...entries.values()].filter((each) => !isUnderWay(each.job));
    for (const { job: { id } } of over.slice(0, Math.max(0, over.length - remembered))) entries.delete(id);
    return entry;
  }

  function change(entry: Entry, to: Partial<Job>): void {
    entry.job = { ...entry.job, ...to, version: entry.job.version + 1 };
    entry.history.push(entry.job);
    for (const changed of entry.watchers) changed(entry.job);
  }

  function find(id: string): Entry {
    const entry = entries.get(id);
    if (!entry) throw inputError('job-missing', {});
    return entry;
  }

  /** Finds out what is known of a job beforehand, and writes down that it was begun. */
  async function prepare(entry: Entry): Promise<void> {
    const { id, request } = entry.job;
    const own = sourceKey(request.source);
    const timings = await journal.timings(own);
    if (timings) entry.job = { ...entry.job, expected: timings, isKnown: true };
    const title = await titleIn(request.source, data) ?? request.title;
    entry.job = { ...entry.job, request: { ...request, title } };
    for (const { job } of entries.values()) {
      if (job.state !== 'interrupted' || sourceKey(job.request.source) !== own) continue;
      entries.delete(job.id);
      await journal.over(job.id);
    }
    await journal.begun(id, entry.job.request);
  }

  /** Takes up the first that waits, when none runs. */
  function takeUp(): void {
    if (running || isClosed) return;
    const next = [...entries.values()].find(({ job }) => job.state === 'waiting');
    if (!next) return;
    running = work(next).finally(() => {
      running = undefined;
      takeUp();
    });
  }

  async function work(entry: Entry): Promise<void> {
    const { request } = entry.job;
    change(entry, { state: 'running', stages: [{ stage: 'read', position: 1, of: null, at: Date.now() }] });
    const how = await new Promise<ProcessEnd>((ended) => {
      entry.process = start({
        from: pathOf(request.source, data), runs, workspace: workspaceFile(data), seed: request.seed, k: request.k, memory,
        codebooks: request.codebooks, codebookFolder: codebooksFolder(data),
        ...(entry.erasure && { erasure: { ...entry.erasure, data, job: entry.job.id } }),
      }, (message) => hear(entry, message), ended);
    }).catch((): ProcessEnd => ({ code: null, signal: null }));
    if (entry.erasure) [entry.erasure, entry.key] = [undefined, ''];
    const pid = entry.process?.pid;
    if (isClosed && !entry.last) {
      await clearRemains(runs, (writer) => writer === pid);
      return;
    }
    try {
      await clearRemains(runs, (writer) => writer === pid);
      if (entry.last?.kind === 'done') await journal.keepTimings(sourceKey(request.source), entry.last.timings);
      await journal.over(entry.job.id);
    } catch (error) {
      // What the job came to stands, whatever can be written of it.
      tellFailure(JSON.stringify({ job: entry.job.id, error: codeOf(error), stack: [] }));
    }
    const { last, isStopped = false, writes } = entry;
    const { to, failure } = jobOutcome({ last, isStopped, written: writes !== undefined && existsSync(join(runs, writes)) ? writes : undefined, how, memory });
    if (failure) tellFailure(JSON.stringify({ job: entry.job.id, ...failure }));
    change(entry, to);
  }

  function hear(entry: Entry, message: JobMessage): void {
    if (message.kind === 'run') {
      entry.writes = message.run;
    } else if (message.kind !== 'stage') {
      entry.last ??= message;
    } else if (entry.job.state === 'running' && isAnother(message, entry.job.stages.at(-1))) {
      const { stage, position, of } = message;
      change(entry, { stages: [...entry.job.stages, { stage, position, of, at: Date.now() }] });
    }
  }

  async function begin(request: JobRequest, key: string, { erasure, expected }: { erasure?: RespondentErasure; expected?: Job['expected'] } = {}): Promise<Job> {
    requireThere(request.source, data);
    const same = [...entries.values()].find((each) => each.key === key && isUnderWay(each.job));
    if (same) return same.job;
    const id = randomBytes(6).toString('hex');
    // In its place before anything is waited for, so that of two who ask at once the second finds it.
    const entry = add({ ...newJob(id, request), ...(expected && { expected }) }, key);
    entry.erasure = erasure;
    try {
      await prepare(entry);
    } catch (error) {
      entries.delete(id);
      throw Object.assign(inputError('output-unwritable', { path: jobsFolder(data), detail: codeOf(error) }), { cause: error });
    }
    takeUp();
    return entry.job;
  }

  return {
    start: (request) => begin(request, requestKey(request)),
    erase: (erasure) => {
      const { study, title, respondent, runs } = erasure;
      const source = { kind: 'erasure', study } as const;
      return begin({ source, title }, JSON.stringify([sourceKey(source), respondent]), { erasure, expected: erasureSeconds(runs) });
    },
    get: (id) => find(id).job,
    list() {
      const last = new Map<string, Job>();
      for (const { job } of entries.values()) {
        // Of what is deleted there is nothing to start again.
        if (!isUnderWay(job) && !isThere(job.request.source, data)) continue;
        last.delete(sourceKey(job.request.source));
        last.set(sourceKey(job.request.source), job);
      }
      return [...last.values()].toReversed();
    },
    async stop(id) {
      const entry = find(id);
      if (!isUnderWay(entry.job) || entry.erasure) return;
      entry.isStopped = true;
      if (entry.job.state === 'waiting') {
        await journal.over(id);
        change(entry, { state: 'stopped' });
        return;
      }
      const over = new Promise<void>((resolve) => {
        entry.watchers.add((job) => { if (!isUnderWay(job)) resolve(); });
      });
      entry.process?.kill();
      await over;
    },
    since: (id, version) => find(id).history.filter((job) => job.version > version),
    watch(id, changed) {
      const { watchers } = find(id);
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    async close() {
      isClosed = true;
      for (const { process } of entries.values()) process?.kill();
      await running;
    },
  };
}

/** Whether a stage is not the one that was begun last, or is that for the next time. */
function isAnother({ stage, position }: { readonly stage: string; readonly position: number | null }, last: BegunStage | undefined): boolean {
  return stage !== last?.stage || position !== last.position;
}

function newJob(id: string, request: JobRequest): Job {
  return { id, request, version: 0, state: 'waiting', stages: [], expected: sampleSeconds, isKnown: request.source.kind === 'sample', run: null, notices: [] };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : typeof error);
}
