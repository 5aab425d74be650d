import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseManifest, type Manifest } from '../lexicon/manifest.js';
import { parseTextLexicon } from '../lexicon/text-lexicon.js';
import { inputError } from '../notices/input-error.js';
import type { LexiconVersion, Shelf } from '../use-cases/ports.js';
import { readDictionary } from './dictionary-file.js';
import { modelFile } from './model-file.js';
import { sha256 } from './digest.js';

interface OpenLexicon {
  readonly manifest: Manifest;
  readonly version: LexiconVersion;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The lexicons in a folder, one folder each with its manifest.yaml. */
export function nodeShelf(folder: string): Shelf {
  const open = async (id: string): Promise<OpenLexicon> => {
    const manifest = parseManifest(await readFile(join(folder, id, 'manifest.yaml'), 'utf8'), `${id}/manifest.yaml`);
    const files = new Map(await Promise.all(manifest.files.map(async ({ name }) => [name, await readFile(join(folder, id, name))] as const)));
    const contents = Array.from(files, ([name, bytes]) => [name, sha256(bytes)]);
    return { manifest, version: { id: manifest.id, version: manifest.version, sha256: sha256(JSON.stringify(contents)) }, files };
  };
  const codebooks = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && (await readdir(join(folder, entry.name))).includes('codebook.yaml')) found.push(entry.name);
    }
    return found.toSorted();
  };
  return {
    codebooks,
    async text() {
      const [{ version, files }, words] = await Promise.all([open('danish-text'), open('danish-words')]);
      const texts = new Map(Array.from(files, ([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
      const lexicon = parseTextLexicon(texts, await readDictionary(words.manifest));
      return { lexicon, versions: [version, words.version] };
    },
    async codebook(id) {
      const available = await codebooks();
      if (!available.includes(id)) throw inputError('codebook-unknown', { codebook: id, available });
      const { version, files } = await open(id);
      return { file: { name: `${id}/codebook.yaml`, bytes: files.get('codebook.yaml')! }, version };
    },
    async model(codebook) {
      const path = modelFile(codebook);
      const bytes = /^[a-z0-9-]+$/.test(codebook) ? await readFile(path).catch(() => undefined) : undefined;
      return bytes && { name: basename(path), bytes };
    },
  };
}
