import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/io/parse-csv.js';
import { packageFolder } from '../../src/io/package-files.js';
import { loadLanguageDetector } from '../../src/text/eld-detector.js';
import { createLanguageReader, danish } from '../../src/text/language.js';
import { createTextReader } from '../../src/text/text-reader.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { shippedLexicon } from './shipped-lexicon.js';

const labels = join(packageFolder, 'test', 'quality', 'sentences', 'answers-in-other-languages.txt');
/** Files of answers, by turns: rules were built on the first half, the other was opened for the closing figures. */
const halves = { 'half built on': ['C', 'F', 'H', 'J', 'L'], 'closing half': ['D', 'G', 'I', 'K'] } as const;

/** Whether answers in other languages are told from Danish ones, of which many are short or misspelt. */
export async function measureLanguage(data: string): Promise<MeasureGroup> {
  const title = 'Language of an answer';
  const folder = join(data, 'answers');
  if (!existsSync(folder)) return { title, measures: [], missing: ['answers (no such folder)'] };
  const foreign = new Set(readFileSync(labels, 'utf8').split('\n').filter((line) => !line.startsWith('#')).join(' ').split(' '));
  const read = createTextReader(shippedLexicon);
  const languageOf = createLanguageReader(shippedLexicon, await loadLanguageDetector());
  const measures = Object.entries(halves).flatMap(([half, files]): Measure[] => {
    const rows = files.flatMap((file) => parseCsv(readFileSync(join(folder, `${file}.csv`)), file).table.rows);
    const told = rows.filter(([, , text]) => languageOf(text!, read(text!)) !== danish);
    const right = told.filter(([id]) => foreign.has(id!)).length;
    const expected = rows.filter(([id]) => foreign.has(id!)).length;
    const on = `answers ${files.join(', ')}: ${rows.length}, of which ${expected} not in Danish`;
    return [
      { name: `precision, ${half}`, on, value: right / told.length, unit: 'share' },
      { name: `recall, ${half}`, on, value: right / expected, unit: 'share' },
    ];
  });
  return { title, measures, missing: [] };
}
