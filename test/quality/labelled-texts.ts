import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/io/parse-csv.js';
import { publicText } from './public-data.js';

/** Texts with what people say they are about. */
export interface LabelledTexts {
  readonly name: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

interface Utterance {
  readonly partition: string;
  readonly scenario: string;
  readonly intent: string;
  readonly utt: string;
}

/** What people say to a voice assistant, by scenario or intent; undefined when the data are not there. */
export function massive(data: string, label: 'scenario' | 'intent', partition = 'train'): LabelledTexts | undefined {
  const text = publicText(data, 'danish', 'massive-da', 'da-DK.train-dev.jsonl');
  if (text === undefined) return undefined;
  const rows = text.trim().split('\n').map((line) => JSON.parse(line) as Utterance).filter((row) => row.partition === partition);
  return { name: `MASSIVE-da ${label}s`, texts: rows.map(({ utt }) => utt), labels: rows.map((row) => row[label]) };
}

/** Questions about the corona virus by domain. */
export function corona(data: string): LabelledTexts | undefined {
  const file = join(data, 'danish', 'corona-intents', 'danish.csv');
  if (!existsSync(file)) return undefined;
  const { columns, rows } = parseCsv(readFileSync(file), 'danish.csv').table;
  const [text, domain] = [columns.indexOf('Text'), columns.indexOf('Domain')];
  const written = rows.filter((row) => row[text] !== '_');
  return { name: 'corona-intents domains', texts: written.map((row) => row[text]!), labels: written.map((row) => row[domain]!) };
}

/** Coded answers with one theme. @param isRead which files, by letter */
export function singleThemes(data: string, isRead: (file: string) => boolean): LabelledTexts | undefined {
  const folder = join(data, 'answers');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && isRead(name.slice(0, -4))).toSorted();
  const found = files.flatMap((file) => {
    const { columns, rows } = parseCsv(readFileSync(join(folder, file)), file).table;
    const [text, themes] = [columns.indexOf('text'), columns.indexOf('themes')];
    return rows.map((row) => ({ text: row[text]!, theme: row[themes]! }))
      .filter(({ theme }) => theme !== '' && !theme.includes(';'));
  });
  return { name: 'single-theme answers', texts: found.map(({ text }) => text), labels: found.map(({ theme }) => theme) };
}

/** Every second of the texts. */
export function halfOf({ name, texts, labels }: LabelledTexts, has: (index: number) => boolean): LabelledTexts {
  return { name, texts: texts.filter((_, i) => has(i)), labels: labels.filter((_, i) => has(i)) };
}
