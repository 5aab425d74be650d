import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError } from '../notices/input-error.js';
import { parseStudy } from '../survey/parse-study.js';
import type { JobRequest, JobSource } from '../use-cases/ports.js';
import { runsFolder, studiesFolder } from './data-folder.js';
import { decodeText } from './decode-text.js';
import { packageFolder } from './package-files.js';

/** Names in an address that can be the name of a folder, and of none elsewhere. */
const folderName = /^[\p{L}\p{N}_][\p{L}\p{N}._ -]{0,199}$/u;

/** Names a source. */
export function sourceKey(source: JobSource): string {
  return JSON.stringify([source.kind, source.kind === 'run' ? source.run : source.kind === 'sample' ? '' : source.study]);
}

/** Names all that decides what a job makes. */
export function requestKey({ source, seed, k, codebooks = [] }: JobRequest): string {
  return JSON.stringify([sourceKey(source), seed ?? null, k ?? null, ...codebooks.map(({ id, version }) => `${id} ${version}`)]);
}

/** Where a source lies. */
export function pathOf(source: JobSource, data: string | undefined): { readonly kind: 'study' | 'run'; readonly path: string } {
  if (source.kind === 'run') return { kind: 'run', path: join(runsFolder(data), source.run) };
  const folder = source.kind === 'sample' ? join(packageFolder, 'corpus-samples', 'jobcenter') : join(studiesFolder(data), source.study);
  return { kind: 'study', path: join(folder, 'study.yaml') };
}

/** Whether there is something to analyse, under a name that does not lead out of its folder. */
export function isThere(source: JobSource, data: string | undefined): boolean {
  if (source.kind === 'sample') return true;
  const { path } = pathOf(source, data);
  return source.kind === 'run' ? folderName.test(source.run) && existsSync(join(path, 'run.json')) : folderName.test(source.study) && existsSync(path);
}

/** @throws InputError 'study-missing' | 'run-missing' where there is not */
export function requireThere(source: JobSource, data: string | undefined): void {
  if (isThere(source, data) || source.kind === 'sample') return;
  throw source.kind === 'run' ? inputError('run-missing', { run: source.run }) : inputError('study-missing', { study: source.study });
}

/** The title that a study of the workspace gives itself; undefined where it cannot be read, of which the analysis tells. */
export async function titleIn(source: JobSource, data: string | undefined): Promise<string | undefined> {
  if (source.kind !== 'study' && source.kind !== 'erasure') return undefined;
  try {
    return parseStudy(decodeText(await readFile(pathOf(source, data).path)).text, 'study.yaml').title;
  } catch {
    return undefined;
  }
}
