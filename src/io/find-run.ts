import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inputError } from '../notices/input-error.js';

/**
 * The folder of a run that the user names: a path, or the id of one among the kept runs.
 *
 * @throws InputError 'run-missing'
 */
export function findRun(run: string, runs: string): string {
  const found = [resolve(run), join(runs, basename(run))].find((folder) => existsSync(join(folder, 'run.json')));
  if (found === undefined) throw inputError('run-missing', { run });
  return found;
}
