import envPaths from 'env-paths';
import { join } from 'node:path';

/** Where the user's runs are kept: FRITEKST_HOME, or the place that the system has for a program's data. */
function dataFolder(): string {
  return process.env['FRITEKST_HOME'] || envPaths('fritekst', { suffix: '' }).data;
}

export function runsFolder(data: string = dataFolder()): string {
  return join(data, 'runs');
}

/** The database of what people do in the pages: codings, and what else is not in the files of a study. */
export function workspaceFile(data: string = dataFolder()): string {
  return join(data, 'workspace.db');
}

/** The studies of the workspace: a folder each, with its study.yaml and data files. */
export function studiesFolder(data: string = dataFolder()): string {
  return join(data, 'studies');
}

/** How houses want their reports to look: a folder each. */
export function templatesFolder(data: string = dataFolder()): string {
  return join(data, 'templates');
}

/** What is remembered of analyses that the pages started. */
export function jobsFolder(data: string = dataFolder()): string {
  return join(data, 'jobs');
}

/** What has been sent and is not yet a study. */
export function uploadsFolder(data: string = dataFolder()): string {
  return join(data, 'uploads');
}

/** Codebooks that people have changed: a folder for each study, in it one for each codebook, in it a file for each version. */
export function codebooksFolder(data: string = dataFolder()): string {
  return join(data, 'codebooks');
}
