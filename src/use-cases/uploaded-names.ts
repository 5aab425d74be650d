import { inputError } from '../notices/input-error.js';

const types = ['.csv', '.tsv', '.txt', '.xlsx', '.yaml', '.yml'];
const longest = 100;
// Names that Windows keeps for devices.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The names under which files that were sent are kept beside a study.yaml: without folders, and with nothing in
 * them that a file system
 * or another program takes for something else.
 *
 * @throws InputError 'files-none' | 'file-type-unknown' | 'file-repeated'
 */
export function uploadedNames(sent: readonly string[]): string[] {
  if (sent.length === 0) throw inputError('files-none', {});
  const names = sent.map(plainName);
  const seen = new Set<string>();
  for (const name of names) {
    if (!types.some((type) => name.toLowerCase().endsWith(type))) throw inputError('file-type-unknown', { file: name, expected: types });
    const key = name.toLowerCase();
    if (seen.has(key)) throw inputError('file-repeated', { file: name });
    seen.add(key);
  }
  return names;
}

function plainName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last.replace(/[^\p{L}\p{N} ._()+-]+/gu, '_').replace(/^[. ]+|[. ]+$/g, '');
  const [, stem, type] = /^(.*?)((?:\.[^.]*)?)$/su.exec(plain)!;
  const name = `${stem!.slice(0, longest - type!.length)}${type}`;
  return reserved.test(name) || name.startsWith('.') || name === '' ? `_${name}` : name;
}
