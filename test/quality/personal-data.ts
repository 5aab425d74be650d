import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeShelf } from '../../src/io/node-shelf.js';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { findPersonalData } from '../../src/text/personal-data.js';
import type { PersonalDataSpan } from '../../src/text/personal-data-span.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { foundInVain, isCovered, markedAnswers, type MarkedAnswer } from '../text/marked-answers.js';
import { halves, markOf } from './halves.js';
import { countNames, parseDanplus, type NamedSentence } from './danplus.js';

export type FindPersonalData = (answer: string) => readonly PersonalDataSpan[];

/** Answers whose texts are kept unread for other measurements. */
const unread = /^[AM]/;
const danplusMarks = { news: 0.87, twitter: 0.75, arto: 0.6 } as const;

/** How much of what a person would mask is found, and how much is masked in vain. */
export async function measurePersonalData(data: string): Promise<MeasureGroup> {
  const { lexicon } = await nodeShelf(join(packageFolder, 'lexicons')).text();
  const read = createTextReader(lexicon);
  const find: FindPersonalData = (answer) => findPersonalData(answer, read(answer), lexicon);
  const measures = [...answerMeasures(find)];
  const missing: string[] = [];
  for (const [name, mark] of Object.entries(danplusMarks)) {
    const file = join(data, 'danish', 'danplus', `da_${name}_dev.tsv`);
    if (!existsSync(file)) missing.push(`danplus ${name} (no ${file})`);
    else measures.push(...danplusMeasures(name, parseDanplus(readFileSync(file, 'utf8')), mark, find));
  }
  return { title: 'Personal data', measures, missing };
}

function* answerMeasures(find: FindPersonalData): Generator<Measure> {
  const marked = markedAnswers();
  for (const half of halves) {
    const answers = marked.filter((answer) => (answer.half === 'build') === half.has(0));
    for (const [what, isAmong, atLeast] of [
      ['names', (kind: string) => kind === 'name', 0.95],
      ['numbers, mail and street addresses', (kind: string) => kind !== 'name', 1],
    ] as const) {
      const { found, all } = countFound(answers, find, isAmong);
      yield {
        name: `${what} in answers, ${half.name}`, on: `${all} spans in ${answers.length} answers`,
        value: found / all, unit: 'share', ...markOf(half.name, { atLeast }),
      };
    }
  }
  const byId = new Map(marked.map((answer) => [answer.id, answer]));
  const answers = sampleAnswers();
  const inVain = answers.filter(({ id, text }) => foundInVain(find(text), byId.get(id)?.spans ?? []).length > 0);
  yield {
    name: 'answers with something masked in vain', on: `${answers.length} answers`,
    value: inVain.length / answers.length, unit: 'share', mark: { atMost: 0.02 },
  };
}

function countFound(
  answers: readonly MarkedAnswer[],
  find: FindPersonalData,
  isAmong: (kind: string) => boolean,
): { found: number; all: number } {
  let found = 0, all = 0;
  for (const { text, spans } of answers) {
    const masked = find(text);
    const sought = spans.filter(({ kind }) => isAmong(kind));
    all += sought.length;
    found += sought.filter((span) => isCovered(text, span, masked)).length;
  }
  return { found, all };
}

function sampleAnswers(): { id: string; text: string }[] {
  const file = join('corpus-samples', 'jobcenter', 'make', 'answers.csv');
  const { columns, rows } = parseCsv(readFileSync(join(packageFolder, file)), file).table;
  const [id, text] = [columns.indexOf('id'), columns.indexOf('text')];
  return rows.map((cells) => ({ id: cells[id]!, text: cells[text]! })).filter((answer) => !unread.test(answer.id));
}

function* danplusMeasures(
  name: string,
  sentences: readonly NamedSentence[],
  atLeast: number,
  find: FindPersonalData,
): Generator<Measure> {
  for (const half of halves) {
    const counts = countNames(sentences.filter((_, i) => half.has(i)), find);
    yield {
      name: `names in ${name}, ${half.name}`, on: `${counts.persons} tokens of danplus dev`,
      value: counts.found / counts.persons, unit: 'share', ...markOf(half.name, { atLeast }),
    };
    yield {
      name: `in vain in ${name}, ${half.name}`, on: `${counts.others} other tokens`,
      value: counts.inVain / counts.others, unit: 'share', ...markOf(half.name, { atMost: 0.02 }),
    };
  }
}
