import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { bestFirst } from '../../src/search/best-first.js';
import { freeTextIndex } from '../../src/search/free-text.js';
import { searchIndex } from '../../src/search/index-search.js';
import { knownWords } from '../../src/search/nearest-word.js';
import { readQuery } from '../../src/search/read-query.js';
import { buildSearchIndex, type SearchIndex } from '../../src/search/search-index.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { ReadText } from '../../src/text/token.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { quantileOf } from '../measured/quantile-of.js';
import { heldMemory } from './held-memory.js';
import { newWord } from './new-word.js';

/** What people write, from the first letter on: words, prefixes, misspellings, phrases, gaps, choices, negation. */
const queries = [
  'e', 's', 'sa', 'sagsb', 'sagsbehandler', 'sagsbehanler', 'hjælp', 'ikke', 'jeg', 's*', 'e*', '*e*', '*behandl*', '*skift',
  'god sagsbehandler', 'ny sagsbehandler', 'jeg har', 'ikke .. hjælp', 'skift* .. sagsbehandler', 'jeg ..5 ikke',
  '(god|dygtig|sød) .. sagsbehandler', '!ikke god', 'god[negated]', '"det er"', '<number> .. sagsbehandler',
];
const rounds = 8;
/** The texts are used again and again; an answer in so many has a word that no other has, as real ones do. */
const oneInNew = 5;

/** Index and queries of the search, over as many answers as a survey has and over many more. */
export async function measureSearch(): Promise<MeasureGroup> {
  const { lexicon } = await nodeShelf(join(packageFolder, 'lexicons')).text();
  const file = 'corpus-samples/jobcenter/make/answers.csv';
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const texts = rows.map((row) => row[columns.indexOf('text')]!);
  const read = createTextReader(lexicon);
  return {
    title: 'Search: index and queries',
    missing: [],
    measures: [
      ...measuresOf(texts, read, 4500, { index: 300, query: 50 }),
      ...measuresOf(texts, read, 100_000, { query: 200 }),
    ],
  };
}

function measuresOf(
  texts: readonly string[], read: ReadText, count: number, marks: { readonly index?: number; readonly query: number },
): Measure[] {
  const answers = Array.from({ length: count }, (_, i) => {
    const text = texts[i % texts.length]!;
    return i % oneInNew === 0 ? `${text} ord${newWord(i)}` : text;
  });
  const tokens = answers.map((text) => read(text));
  const before = heldMemory();
  const begun = performance.now();
  const index = buildSearchIndex(tokens);
  const known = knownWords(index);
  const built = performance.now() - begun;
  const held = heldMemory() - before;
  const times: number[] = [];
  const first: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const time = timed(() => askIndex(index, query, read, known));
      (round === 0 ? first : times).push(time);
    }
  }
  const letters = freeTextIndex(answers);
  const free = ['e', 'sa', 'hjælp', 'der er ikke'].flatMap((query) => Array.from({ length: rounds }, () => timed(() => letters.counts(query))));
  const on = `${count.toLocaleString('en')} answers`;
  const asked = `${on}, ${queries.length} queries, ${rounds - 1} times`;
  const measure = (name: string, where: string, value: number, unit: string, atMost?: number): Measure =>
    ({ name: `${name}, ${on}`, on: where, value, unit, ...(atMost !== undefined && { mark: { atMost } }) });
  return [
    measure('index, after tokens', `${index.wordAt.length.toLocaleString('en')} words`, built, 'ms', marks.index),
    measure('memory of the index', 'held after a collection', held, 'MB'),
    measure('first time, longest', `${queries.length} queries`, Math.max(...first), 'ms'),
    measure('query, p50', asked, quantileOf(times, 0.5), 'ms'),
    measure('query, p95', asked, quantileOf(times, 0.95), 'ms', marks.query),
    measure('letter by letter, p95', `${on}, 4 queries`, quantileOf(free, 0.95), 'ms', marks.query),
  ];
}

function askIndex(index: SearchIndex, query: string, read: ReadText, known: ReturnType<typeof knownWords>): void {
  const { patterns } = readQuery(query, true, read, known);
  const { counts, scores, hitsIn } = searchIndex(index, patterns, read);
  for (const answer of bestFirst(Uint8Array.from(counts[0]!, (each) => (each > 0 ? 1 : 0)), scores, 50)) hitsIn(answer);
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
