import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDictionary, type Dictionary } from '../lexicon/dictionary.js';
import { dictionaryKey } from '../lexicon/dictionary-format.js';
import type { Manifest } from '../lexicon/manifest.js';
import { packageFolder } from './package-files.js';

/** Where the build puts the compiled dictionary. */
export const dictionaryFile = join(packageFolder, 'dist', 'dictionary', 'danish.bin');

/**
 * The dictionary that the build compiled.
 *
 * @param manifest of the lexicon `danish-words`
 * @throws DictionaryError when it was made from other files than the manifest names
 */
export async function readDictionary(manifest: Manifest): Promise<Dictionary> {
  const bytes = await readFile(dictionaryFile);
  // One flat buffer that threads share.
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return openDictionary(buffer, dictionaryKey(manifest));
}
