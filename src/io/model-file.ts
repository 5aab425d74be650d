import { join } from 'node:path';
import { packageFolder } from './package-files.js';

/** Where the build puts the trained coder of a shipped codebook. */
export function modelFile(codebook: string): string {
  return join(packageFolder, 'dist', 'models', `${codebook}.json`);
}
