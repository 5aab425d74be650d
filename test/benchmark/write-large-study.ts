// A program by itself: writes a large study's files into a folder.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { largeFiles, largeStudy, largeSurvey } from './large-survey.js';

const [, , folder, count] = process.argv;
mkdirSync(folder!, { recursive: true });
writeFileSync(join(folder!, 'study.yaml'), largeStudy);
const open = new Map<string, number>();
let [file, lines]: [string, string[]] = ['', []];
const flush = () => {
  if (lines.length === 0) return;
  if (!open.has(file)) open.set(file, openSync(join(folder!, file), 'w'));
  writeSync(open.get(file)!, `${lines.join('\n')}\n`);
  lines = [];
};
for (const [name, line] of largeFiles(largeSurvey(Number(count)))) {
  if (name !== file || lines.length === 10_000) flush();
  file = name;
  lines.push(line);
}
flush();
for (const each of open.values()) closeSync(each);
