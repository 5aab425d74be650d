import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { createAnswerReader, type AnswerReading } from '../../src/text/answer-reading.js';
import { loadLanguageDetector } from '../../src/text/eld-detector.js';
import { tokenKind } from '../../src/text/danish-model/token-kind.js';
import { tokenPattern } from '../../src/text/danish-model/token-pattern.js';
import { createWinkTokenizer } from '../../src/text/wink-tokenizer.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { heldMemory } from './held-memory.js';
import { newWord } from './new-word.js';
import { threadSeconds } from './thread-seconds.js';

const few = 4500;
const many = 1_000_000;
/** An answer in so many has a word that no other answer has: names and misspellings never end. */
const oneInNew = 20;

/**
 * The time of the whole text layer (tokens, sentences, lemmas, parts, spelling, negation, contrast, language, personal
 * data): as many answers as a survey has, read once by a new reader, and a million that go on with new words.
 */
export async function measureTextSpeed(): Promise<MeasureGroup> {
  const { lexicon } = await nodeShelf(join(packageFolder, 'lexicons')).text();
  const file = 'corpus-samples/jobcenter/make/answers.csv';
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const answers = rows.map((row) => row[columns.indexOf('text')]!);
  const detect = await loadLanguageDetector();

  let tokens = 0;
  const layer = threadSeconds(() => {
    const read = createAnswerReader(lexicon, detect);
    for (let i = 0; i < few; i++) tokens += read(answers[i % answers.length]!).tokens.length;
  });
  const tokenize = createWinkTokenizer(tokenPattern(lexicon.abbreviations), (form) => ({ kind: tokenKind(form) }));
  for (const answer of answers) tokenize(answer);
  let alone = 0;
  const seconds = threadSeconds(() => {
    for (let round = 0; round < 5; round++) for (const answer of answers) alone += tokenize(answer).length;
  });
  return {
    title: 'Text: speed and memory',
    missing: [],
    measures: [
      { name: 'whole layer after start', on: `${few} answers, ${tokens} tokens`, value: layer, unit: 's', mark: { atMost: 1 } },
      {
        name: 'tokenizer alone', on: `${answers.length} answers, five times`,
        value: alone / seconds / 1e6, unit: 'M tokens/s', mark: { atLeast: 0.6 },
      },
      ...millionAnswers(answers, createAnswerReader(lexicon, detect)),
    ],
  };
}

function millionAnswers(answers: readonly string[], read: (answer: string) => AnswerReading): Measure[] {
  let tokens = 0;
  const memory: number[] = [];
  const seconds = threadSeconds(() => {
    for (let i = 0; i < many; i++) {
      const answer = answers[i % answers.length]!;
      tokens += read(i % oneInNew === 0 ? `${answer} ord${newWord(i)}` : answer).tokens.length;
      if (i + 1 === many / 10 || i + 1 === many) memory.push(heldMemory());
    }
  });
  const on = `1,000,000 answers, ${(tokens / 1e6).toFixed(1)} M tokens, a new word in one of ${oneInNew}`;
  const [early, late] = memory as [number, number];
  return [
    { name: 'whole layer, tokens a second', on, value: tokens / seconds, unit: '', mark: { atLeast: 400_000 } },
    { name: 'memory at 100,000 answers', on: 'held after a collection', value: early, unit: 'MB' },
    { name: 'memory at 1,000,000 answers', on: 'held after a collection', value: late, unit: 'MB', mark: { atMost: early + 20 } },
  ];
}
