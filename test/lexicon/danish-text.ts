import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDictionary } from '../../src/io/dictionary-file.js';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { parseTextLexicon, type TextLexicon } from '../../src/lexicon/text-lexicon.js';

const folder = fileURLToPath(new URL('../../lexicons/danish-text/', import.meta.url));

/** The bytes of every file of the lexicon, by name. */
export const danishTextBytes: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(folder + name)]),
);

/** Their texts. */
export const danishTextFiles: ReadonlyMap<string, string> = new Map(
  Array.from(danishTextBytes, ([name, bytes]) => [name, bytes.toString('utf8')]),
);

const words = parseManifest(readFileSync(new URL('../../lexicons/danish-words/manifest.yaml', import.meta.url), 'utf8'));

/** The lexicon that the project ships. */
export const danishText: TextLexicon = parseTextLexicon(danishTextFiles, await readDictionary(words));
