import type { CommandLog, RunStore, StudyStore, UploadStore } from '../use-cases/ports.js';
import type { Language } from '../wording/language.js';
import { createApp } from './create-app.js';
import { startServer, type RunningServer } from './server.js';

/** Starts the pages over the runs of a store, on this machine only. */
export function startPages(settings: {
  readonly runs: RunStore;
  readonly commands: CommandLog;
  readonly studies: StudyStore;
  readonly uploads: UploadStore;
  readonly language: Language;
  /** 0 for any that is free. */
  readonly port: number;
}): Promise<RunningServer> {
  return startServer({ app: createApp(settings), port: settings.port });
}
