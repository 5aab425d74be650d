import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeFile, xmlFault } from '../exports/office-file.js';
import { plantedStudy } from '../leaks/planted-study.js';
import { readReport, type ReadReport } from '../leaks/read-report.js';
import { emptyFolder, runCommand } from './run-program.js';

const formats = ['md', 'html', 'docx', 'xlsx', 'pptx'] as const;
const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

/** Whom nobody expects among those who answer: very long, from right to left, signs of other planes, what looks like a formula. */
const unusual = ['hjælp '.repeat(1_700), 'مرحبا بكم في مركز العمل وشكرا على المساعدة', '😀👩‍👩‍👧 hjælp og støtte 🇩🇰', '=1+1 og @SUM(A1) <b>hjælp</b> & "mere"'];
const { 'study.yaml': study = '', 'respondents.csv': respondents = '' } = plantedStudy([30, 6, 24, 4], 3);
const [head = '', ...rows] = respondents.split('\n');
const withText = (text: (i: number) => string): string => [head, ...rows.map((row, i) =>
  `${row.split('","').slice(0, 5).join('","')}","${text(i).replaceAll('"', '""')}"`)].join('\n');

const studies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unusual: { 'study.yaml': study, 'respondents.csv': withText((i) => unusual[i] ?? `God hjælp og støtte til at komme i gang med job nummer ${i}`) },
  // A file without any text at all is taken for a mistake, and refused.
  'whose one text says nothing': { 'study.yaml': study, 'respondents.csv': withText((i) => (i === 0 ? 'nej' : '')) },
  'without open questions': {
    'study.yaml': study.replace(/^texts:.*?(?=^segments:)/msu, '').replace(/^codebook:.*\n/mu, ''), 'respondents.csv': respondents,
  },
};

async function program(...words: string[]): Promise<string> {
  const { code, out, err } = await runCommand(words, home);
  expect(code, err).toBe(0);
  return out;
}

/** What a report for each place says, and what is to be known of it before it is shared. */
interface EachReport {
  readonly reports: readonly { readonly level: string; readonly file: string; readonly notices: readonly { readonly code: string; readonly severity: string }[] }[];
  readonly withoutReport: readonly { readonly level: string; readonly reason: string }[];
}

describe.each(Object.entries(studies))('the reports of each place of a study %s', (name, files) => {
  const folder = join(home, name);
  const told = new Map<string, EachReport>();

  beforeAll(async () => {
    await mkdir(folder);
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    await program('analyse', join(folder, 'study.yaml'), '--out', join(folder, 'run'));
    for (const format of formats) {
      await program('report', join(folder, 'run'), '--out', join(folder, `all.${format}`));
      told.set(format, JSON.parse(await program(
        'report', join(folder, 'run'), '--each', 'Sted', '--check', '--json', '--format', format, '--out', join(folder, format))) as EachReport);
    }
  }, 240_000);

  const read = async (format: string): Promise<readonly ReadReport[]> => {
    const each = await readdir(join(folder, format)).catch(() => []);
    return Promise.all([join(folder, `all.${format}`), ...each.map((file) => join(folder, format, file))].map(async (file) => readReport(file, await readFile(file))));
  };

  test.each(formats)('are whole, and can be read back: %s', async (format) => {
    const reports = await read(format);
    expect(reports.map(({ title }) => title)).toEqual(['Prøve', 'Prøve: By 1', 'Prøve: By 3']);
    for (const { name: file, texts } of reports) {
      expect(texts.join('\n'), file).not.toMatch(/undefined|NaN|\[object|null pct/u);
      if (format === 'md' || format === 'html') continue;
      for (const [path, xml] of officeFile(await readFile(file)).xml) expect(xmlFault(xml), `${file}: ${path}`).toBeNull();
    }
  });

  test('are checked: it says which places get none and why, and the same of every format', () => {
    for (const format of formats) {
      const { reports, withoutReport } = told.get(format)!;
      expect(withoutReport).toEqual([{ level: 'By 2', reason: 'complement' }, { level: 'By 4', reason: 'few' }]);
      expect(reports.map(({ level, notices }) => [level, notices])).toEqual(told.get('md')!.reports.map(({ level, notices }) => [level, notices]));
      for (const { notices } of reports) for (const { code } of notices) expect(['report-groups-hidden', 'report-coding-unmeasured']).toContain(code);
    }
  });

  test('have no quotes, whoever writes what', async () => {
    for (const format of formats) {
      const [, ...each] = await read(format);
      for (const { texts } of each) expect(texts.join('\n')).not.toMatch(/مرحبا|😀|SUM\(A1\)|(?:hjælp ){3}/u);
    }
  });
});
