import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { loadLanguageDetector } from '../../src/text/eld-detector.js';
import { createLanguageReader } from '../../src/text/language.js';
import { findPersonalData } from '../../src/text/personal-data.js';
import { createTextReader } from '../../src/text/text-reader.js';
import { tokenKind } from '../../src/text/token-kind.js';
import { tokenPattern } from '../../src/text/token-pattern.js';
import { createWinkTokenizer } from '../../src/text/wink-tokenizer.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';

const many = 1_000_000;

/**
 * The time of the text layer: the sample study's answers once, as an analysis reads them, and a million answers made of
 * them, each with a word of its own, so that no memory of words helps for ever.
 */
export async function measureTextSpeed(): Promise<MeasureGroup> {
  const { lexicon } = await nodeShelf(join(packageFolder, 'lexicons')).text();
  const file = 'corpus-samples/jobcenter/make/answers.csv';
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const answers = rows.map((row) => row[columns.indexOf('text')]!);
  const detect = await loadLanguageDetector();
  const on = `${answers.length} answers of the sample study`;

  const layer = timed(() => {
    const read = createTextReader(lexicon);
    const languageOf = createLanguageReader(lexicon, detect);
    for (const answer of answers) {
      const tokens = read(answer);
      languageOf(answer, tokens);
      findPersonalData(answer, tokens, lexicon);
    }
  });
  const tokenize = createWinkTokenizer(tokenPattern(lexicon.abbreviations), (form) => ({ kind: tokenKind(form) }));
  for (const answer of answers) tokenize(answer);
  let tokens = 0;
  const seconds = timed(() => {
    for (let round = 0; round < 5; round++) for (const answer of answers) tokens += tokenize(answer).length;
  });
  return {
    title: 'Text: speed and memory',
    missing: [],
    measures: [
      { name: 'whole layer after start', on, value: layer, unit: 's', mark: { atMost: 1 } },
      { name: 'tokenizer alone', on: `${on}, five times`, value: tokens / seconds / 1e6, unit: 'M tokens/s', mark: { atLeast: 0.6 } },
      ...millionAnswers(answers, createTextReader(lexicon)),
    ],
  };
}

function millionAnswers(answers: readonly string[], read: (answer: string) => readonly unknown[]): Measure[] {
  let tokens = 0;
  let early = 0;
  const seconds = timed(() => {
    for (let i = 0; i < many; i++) {
      tokens += read(`${answers[i % answers.length]!} ord${i}`).length;
      if (i === many / 10) early = heap();
    }
  });
  const on = `1,000,000 answers, ${(tokens / 1e6).toFixed(1)} M tokens, each with a new word`;
  return [
    { name: 'reader', on, value: tokens / seconds / 1e6, unit: 'M tokens/s', mark: { atLeast: 0.4 } },
    { name: 'memory from 100,000 answers to the end', on, value: heap() - early, unit: 'MB', mark: { atMost: 50 } },
  ];
}

/** Seconds of this process's own computing, so that others on the machine do not count. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
