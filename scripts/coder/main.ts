import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/io/digest.js';
import { modelFile } from '../../src/io/model-file.js';
import { nodeFiles } from '../../src/io/node-files.js';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder, packageVersion } from '../../src/io/package-files.js';
import { trainFromTable } from '../../src/use-cases/train-from-table.js';

// Trains the coder that comes with the codebook of the job centres on all hand-coded answers, unless it has been trained
// with the same answers, lexicons and program before.
const codebook = 'jobcenter-themes';
const answers = join(packageFolder, 'corpus-samples', 'jobcenter', 'make', 'answers.csv');
const made = join(packageFolder, 'dist', 'src');

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).toSorted();
const inputs = [
  answers,
  ...['danish-text', 'danish-words', codebook].flatMap((lexicon) => filesIn(join(packageFolder, 'lexicons', lexicon))),
  ...['numerics', 'lexicon', 'text', 'search', 'features', 'themes'].flatMap((stage) => filesIn(join(made, stage)))
    .filter((file) => file.endsWith('.js')),
];
const key = sha256(inputs.map((file) => sha256(readFileSync(file))).join('\n'));
const keyFile = `${modelFile(codebook)}.key`;

if (!existsSync(modelFile(codebook)) || !existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
  const shelf = nodeShelf(join(packageFolder, 'lexicons'));
  const ports = { files: nodeFiles, shelf, digest: sha256, tool: { name: 'fritekst', version: await packageVersion() } };
  const { text } = await trainFromTable(ports, answers, {
    // The first letter of an id is the file of answers, which has writers of its own.
    codebook, seed: 1, useSegment: true, group: (id) => id.slice(0, 1),
  });
  mkdirSync(dirname(keyFile), { recursive: true });
  writeFileSync(modelFile(codebook), text);
  writeFileSync(keyFile, key);
}
