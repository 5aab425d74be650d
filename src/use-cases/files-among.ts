import { inputError } from '../notices/input-error.js';
import type { Files } from './ports.js';

/**
 * Files that are given and no others, whatever paths a definition names: a study that somebody sends cannot reach
 * beside
 * itself.
 *
 * @param given content by name
 * @param others how tables and texts are read
 */
export function filesAmong(given: ReadonlyMap<string, Uint8Array>, others: Files): Files {
  const { parts: _parts, ...reading } = others;
  return {
    ...reading,
    read(path, name = path) {
      const bytes = given.get(path);
      return bytes ? Promise.resolve({ name, bytes }) : Promise.reject(inputError('file-missing', { file: name }));
    },
    name: (path) => path,
    beside: (_path, name) => name,
  };
}
