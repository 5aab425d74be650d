import { join } from 'node:path';
import { runsFolder, studiesFolder, uploadsFolder, workspaceFile } from '../io/data-folder.js';
import { commandLog } from '../io/database/command-log.js';
import { packageFolder } from '../io/package-files.js';
import { runFolders } from '../io/run-folder.js';
import { studyFolders } from '../io/study-folders.js';
import { uploadFolders } from '../io/upload-folders.js';
import type { CommandLog, RunStore, StudyStore, UploadStore } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { analyseToFolder } from './analyse.js';
import type { Terminal } from './terminal.js';

/** Starts the pages over the runs of a store; the program passes it in, since command line and web do not know each other. */
export type StartPages = (settings: {
  readonly runs: RunStore;
  readonly commands: CommandLog;
  readonly studies: StudyStore;
  readonly uploads: UploadStore;
  readonly language: Language;
  /** 0 for any that is free. */
  readonly port: number;
}) => Promise<{ readonly url: string; close(): Promise<void> }>;

/** Hours after which what was sent, and did not become a study, is removed at start. */
const uploadsKept = 24;

export interface ServeOptions {
  readonly port: number;
  readonly data?: string;
}

export function serve(terminal: Terminal, startPages: StartPages, { port, data }: ServeOptions): Promise<void> {
  return serveUntilStopped(terminal, startPages, port, data);
}

/** Analyses the sample study into the user's own data folder, then serves it. */
export async function demo(terminal: Terminal, startPages: StartPages, { port, data }: ServeOptions): Promise<void> {
  terminal.remark(terminal.words.demoBegins);
  const study = join(packageFolder, 'corpus-samples', 'jobcenter', 'study.yaml');
  const { run } = await analyseToFolder(terminal, study, { ...(data !== undefined && { data }) });
  await serveUntilStopped(terminal, startPages, port, data, `runs/${run.id}`);
}

/** Serves until the process is told to stop. */
async function serveUntilStopped(terminal: Terminal, startPages: StartPages, port: number, data?: string, page = ''): Promise<void> {
  const commands = commandLog(workspaceFile(data));
  const uploads = uploadFolders(uploadsFolder(data));
  await uploads.removeOld(uploadsKept);
  const studies = studyFolders(studiesFolder(data));
  const server = await startPages({ commands, studies, uploads, runs: runFolders(runsFolder(data)), language: terminal.language, port });
  const url = new URL(page, server.url).href;
  if (terminal.json) terminal.value({ url });
  else terminal.result(terminal.words.serving(url));
  terminal.remark(terminal.words.stop);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await server.close();
  await commands.close();
}
