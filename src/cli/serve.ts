import { join } from 'node:path';
import { bringInApart } from '../io/bring-in-apart.js';
import {
  codebooksFolder, jobsFolder, runsFolder, studiesFolder, templatesFolder, uploadsFolder, workspaceFile,
} from '../io/data-folder.js';
import { codebookVersions } from '../io/codebook-versions.js';
import { commandLog } from '../io/database/command-log.js';
import { keptSecret } from '../io/database/kept-secret.js';
import { workspaceDatabase } from '../io/database/workspace-database.js';
import { jobJournal } from '../io/job-journal.js';
import { memoryForJobs, startJobProcess } from '../io/job-process.js';
import { jobQueue } from '../io/job-queue.js';
import { packageFolder } from '../io/package-files.js';
import { runFolders } from '../io/run-folder.js';
import { inputError } from '../notices/input-error.js';
import type { BringInWork } from '../use-cases/bring-in-work.js';
import type { StoredErasing } from '../use-cases/erase-stored-study.js';
import type { PeoplePorts } from '../use-cases/manage-people.js';
import { studyFolders } from '../io/study-folders.js';
import { templateFolders, type TemplateFolders } from '../io/template-folders.js';
import { uploadFolders } from '../io/upload-folders.js';
import type { CommandLog, Jobs, RunStore, StudyStore, UploadStore } from '../use-cases/ports.js';
import type { CodebookStore } from '../use-cases/saved-codebooks.js';
import type { Language } from '../wording/language.js';
import { userCommandWords } from '../wording/user-command-words.js';
import { erasingIn } from './erase-ports.js';
import { analyseToFolder } from './analyse.js';
import { isLoopback, reachOf, type ReachOptions } from './reach.js';
import type { Terminal } from './terminal.js';
import { peopleIn } from './with-people.js';

/** Starts the pages over the runs of a store; the program passes it in, since command line and web do not know each other. */
export type StartPages = (settings: {
  readonly runs: RunStore;
  readonly commands: CommandLog;
  readonly jobs: Jobs;
  readonly studies: StudyStore;
  readonly uploads: UploadStore;
  readonly bringInWork: (language: Language) => BringInWork;
  readonly erasing: StoredErasing;
  readonly codebooks: CodebookStore;
  readonly templates: TemplateFolders;
  readonly language: Language;
  /** 0 for any that is free. */
  readonly port: number;
  readonly host?: string;
  /** Names by which other machines call the server. */
  readonly hosts?: readonly string[];
  /** Whether browsers speak https with it, through a proxy. */
  readonly https?: boolean;
  /** Who may sign in; without them the machine's user is the only one. */
  readonly users?: PeoplePorts & { readonly secret: string };
  /** Whether each request is told of on standard error. */
  readonly logs?: boolean;
}) => Promise<{ readonly url: string; close(): Promise<void> }>;

/** Hours after which what was sent, and did not become a study, is removed at start. */
const uploadsKept = 24;

export interface ServeOptions extends ReachOptions {
  readonly port: number;
  readonly data?: string;
  readonly log?: boolean;
}

/** @throws InputError as `reachOf`, 'users-none' when people are to sign in and there is nobody */
export function serve(terminal: Terminal, startPages: StartPages, options: ServeOptions): Promise<void> {
  return serveUntilStopped(terminal, startPages, options);
}

/** Analyses the sample study into the user's own data folder, then serves it. */
export async function demo(terminal: Terminal, startPages: StartPages, { port, data }: ServeOptions): Promise<void> {
  terminal.remark(terminal.words.demoBegins);
  const study = join(packageFolder, 'corpus-samples', 'jobcenter', 'study.yaml');
  const { run } = await analyseToFolder(terminal, study, { ...(data !== undefined && { data }) });
  await serveUntilStopped(terminal, startPages, { port, ...(data !== undefined && { data }) }, `runs/${run.id}`);
}

/** Serves until the process is told to stop. */
async function serveUntilStopped(terminal: Terminal, startPages: StartPages, options: ServeOptions, page = ''): Promise<void> {
  const { port, data, log = false } = options;
  const reach = reachOf(options);
  const database = workspaceDatabase(workspaceFile(data));
  const users = options.users ? { ...peopleIn(database), secret: await keptSecret(database, 'session-secret') } : undefined;
  if (users && (await users.people.list()).length === 0) throw inputError('users-none', {});
  const jobs = await jobQueue({
    data, journal: jobJournal(jobsFolder(data)), start: startJobProcess, memory: memoryForJobs(),
    tellFailure: (line) => process.stderr.write(`${line}\n`),
  });
  const uploads = uploadFolders(uploadsFolder(data));
  await uploads.removeOld(uploadsKept);
  const studies = studyFolders(studiesFolder(data));
  const server = await startPages({
    runs: runFolders(runsFolder(data)), commands: commandLog(database), jobs, studies, uploads, erasing: erasingIn(data),
    bringInWork: bringInApart({ studies: studiesFolder(data), uploads: uploadsFolder(data) }, memoryForJobs()),
    codebooks: codebookVersions(codebooksFolder(data)), templates: templateFolders(templatesFolder(data)),
    language: terminal.language, port, ...reach, logs: log, ...(users && { users }),
  });
  const url = new URL(page, addressFor(server.url, options.name?.[0], reach.https)).href;
  if (terminal.json) terminal.value({ url });
  else terminal.result(terminal.words.serving(url));
  if (!isLoopback(reach.host) && !reach.https) terminal.remark(userCommandWords[terminal.language].unencrypted);
  terminal.remark(terminal.words.stop);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await server.close();
  await jobs.close();
  await database.close();
}

/** Where browsers find the server: under its name, and through a proxy at the usual port. */
function addressFor(url: string, name: string | undefined, https: boolean): string {
  if (name === undefined) return url;
  return https ? `https://${name}/` : `http://${name}:${new URL(url).port}/`;
}
