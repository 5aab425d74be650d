// Makes the sample study's tables again: node dist/corpus-samples/jobcenter/make/generate.js [--out DIR]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCodedAnswers } from './coded-answers.js';
import { makeSampleStudy } from './sample-study.js';
import { studyFiles } from './study-files.js';

const source = join('make', 'answers.csv');

/** The study's own folder: the compiled script stands in another one, without the coded answers. */
function studyFolder(): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      const study = join(folder, 'corpus-samples', 'jobcenter');
      if (existsSync(join(study, source))) return study;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(`No corpus-samples/jobcenter/${source} in or above ${starts.join(' or ')}`);
}

const folder = studyFolder();
const { out = folder } = parseArgs({ options: { out: { type: 'string' } } }).values;
const study = makeSampleStudy(readCodedAnswers(readFileSync(join(folder, source), 'utf8')));
mkdirSync(out, { recursive: true });
for (const [file, text] of studyFiles(study)) writeFileSync(join(out, file), text);

for (const [circumstance, { stated, relaxed }] of Object.entries(study.tally)) {
  console.log(`${circumstance}: stated in ${stated} texts, given up in ${relaxed}`);
}
