import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Dictionary } from '../../src/lexicon/dictionary.js';
import { parseManifest } from '../../src/lexicon/manifest.js';
import { readDictionary } from '../../src/io/dictionary-file.js';
import { packageFolder } from '../../src/io/package-files.js';
import type { MeasureGroup } from '../measured/measure.js';
import { publicText } from './public-data.js';

const manifest = parseManifest(readFileSync(join(packageFolder, 'lexicons', 'danish-words', 'manifest.yaml'), 'utf8'));

export function openDanish(): Promise<Dictionary> {
  return readDictionary(manifest);
}

/** What opening the dictionary costs, and how fast it is. */
export async function measureDictionary(data: string): Promise<MeasureGroup> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const dictionary = await openDanish();
  const opened = performance.now() - start;
  const memory = (process.memoryUsage.rss() - before) / 1e6;
  const text = publicText(data, 'danish', 'snowball', 'voc.txt');
  const words = (text ?? 'jobcenter').split('\n');
  const rounds = Math.ceil(1_000_000 / words.length);
  let known = 0;
  // Processor time, not the clock's: other programs may run beside this one.
  const began = process.cpuUsage();
  for (let i = 0; i < rounds; i++) for (const word of words) if (dictionary.lemma(word) !== undefined) known++;
  const seconds = process.cpuUsage(began).user / 1e6;
  return {
    title: 'Dictionary',
    measures: [
      { name: 'forms', on: 'compiled', value: dictionary.forms, unit: '' },
      { name: 'opening', on: 'cold', value: opened, unit: 'ms', mark: { atMost: 50 } },
      { name: 'memory', on: 'growth when opened', value: memory, unit: 'MB', mark: { atMost: 60 } },
      { name: 'lemmas looked up a second', on: `${words.length} words, ${Math.round(known / rounds)} known`,
        value: rounds * words.length / seconds, unit: '', mark: { atLeast: 1_000_000 } },
    ],
    missing: text === undefined ? ['danish/snowball/voc.txt: one word was looked up instead'] : [],
  };
}
