import { inputError } from '../../src/notices/input-error.js';
import { nodeFiles } from '../../src/io/node-files.js';
import type { Files } from '../../src/use-cases/ports.js';

/** Input files that are held in memory. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    ...nodeFiles,
    async read(path, name = path) {
      const content = contents[path];
      if (content === undefined) throw inputError('file-missing', { file: name });
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
    beside: (_, name) => name,
  };
}
