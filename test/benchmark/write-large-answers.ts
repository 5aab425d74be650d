// A program by itself: writes a table of answers; node write-large-answers.js OUT.csv COUNT.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/io/package-files.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { largeAnswers } from './large-answers.js';

const [, , out, count] = process.argv;
const source = join(packageFolder, 'corpus-samples', 'jobcenter', 'make', 'answers.csv');
const { columns, rows } = parseCsv(readFileSync(source), 'answers.csv').table;
const written = rows.map((row) => row[columns.indexOf('text')]!);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const file = openSync(out!, 'w');
let lines = ['id,text'];
for (const { id, text } of largeAnswers(written, Number(count))) {
  lines.push(`${id},${quoted(text)}`);
  if (lines.length < 10_000) continue;
  writeSync(file, `${lines.join('\n')}\n`);
  lines = [];
}
if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
closeSync(file);
