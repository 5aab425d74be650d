import iconv from 'iconv-lite';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, root, runCommand, type Finished } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
let studies = 0;

/** A copy of the small study with one file changed, analysed. */
async function analysed(file: string, change: (content: string) => string | Uint8Array): Promise<Finished & { folder: string }> {
  const study = join(home, `study-${studies++}`);
  await cp(join(root, 'corpus-samples', 'small'), study, { recursive: true });
  await writeFile(join(study, file), change(await readFile(join(study, file), 'utf8')));
  const folder = join(study, 'run');
  return { ...(await runCommand(['analyse', join(study, 'study.yaml'), '--out', folder, '--json'], home)), folder };
}

const lines = (content: string): string[] => content.split('\n');

describe('input that stops the analysis', () => {
  test.each<[string, string, (content: string) => string, RegExp[]]>([
    ['a column that is not there', 'respondents.csv', (text) => text.replace('satisfaction', 'tilfredshed'),
      [/respondents\.csv/, /satisfaction/, /tilfredshed/]],
    ['an empty file', 'respondents.csv', () => '', [/respondents\.csv/, /tom/]],
    ['a file of a header alone', 'sample.csv', (text) => lines(text)[0]!, [/sample\.csv/]],
    ['a negative population', 'population.csv', (text) => text.replace(/,\d+\n/, ',-5\n'), [/population\.csv/, /række 2/, /-5/]],
    ['a population row that was cut short', 'population.csv', (text) => `${text}18-44,mand\n`, [/population\.csv/, /række 10/]],
    ['a level that nobody has', 'study.yaml', (text) => text.replace(/(only|except): \{ (\w+): \[\w/, '$1: { $2: [x'), [/study\.yaml/, /linje \d+/]],
    ['a mistake in the study', 'study.yaml', (text) => text.replace('base: answered', 'base: alle'), [/study\.yaml/, /linje \d+/, /alle/, /answered/]],
    ['a study that is no YAML', 'study.yaml', (text) => `${text}\n  x: [`, [/study\.yaml/, /linje \d+/]],
    ['a file that is missing', 'study.yaml', (text) => text.replace('file: sample.csv', 'file: samples.csv'), [/samples\.csv/]],
    ['a codebook that is missing', 'study.yaml', (text) => text.replace('jobcenter-themes', 'jobcenter-temaer'), [/jobcenter-temaer/, /jobcenter-themes/]],
    ['a quotation mark that is never closed', 'respondents.csv', (text) => `${text}\nS999,"`, [/respondents\.csv/, /række/]],
    ['no open answer at all', 'respondents.csv', (text) => text.replace(/,why\n/, ',andet\n').replace('andet\n', 'why\n').replace(/("(?:[^"]|"")*"|[^,\n"]*)(?=\n(?:S\d|$))/g, ''), [/respondents\.csv/]],
  ])('%s', async (_, file, change, named) => {
    const { code, err, out } = await analysed(file, change);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Fejl: /);
    for (const each of named) expect(err).toMatch(each);
    expect(err).not.toMatch(/\n {4}at |Error:/);
  });
});

describe('input that costs rows', () => {
  test.each<[string, string, (content: string) => string, string, RegExp[]]>([
    ['a respondent twice', 'respondents.csv', (text) => `${text}${lines(text)[1]!.replace(/".*/, '')}\n`.replace(/,\n$/, ',x\n'), 'id-duplicated',
      [/respondents\.csv/, /række 62/, /række 2/, /respondent/]],
    ['a respondent without an id', 'respondents.csv', (text) => text.replace('\nS002', '\n'), 'id-missing', [/respondents\.csv/, /række 2/]],
    ['a stratum that the population lacks', 'population.csv', (text) => lines(text).filter((_, i) => i !== 1).join('\n'), 'stratum-not-in-population',
      [/respondents\.csv/, /række \d+/, /population\.csv/]],
    ['a respondent outside the sample', 'respondents.csv', (text) => text.replace('\nS002', '\nX002'), 'not-in-sample', [/respondents\.csv/, /række 2/, /sample\.csv/]],
  ])('%s is listed with its reason, and a notice says what to do', async (_, file, change, reason, named) => {
    const { code, err, out, folder } = await analysed(file, change);
    expect(code).toBe(0);
    for (const each of named) expect(err).toMatch(each);
    const { response } = (JSON.parse(out) as { results: { response: Record<string, number> } }).results;
    const excluded = lines((await readFile(join(folder, 'excluded.csv'), 'utf8')).trimEnd())
      .filter((line) => line.startsWith('respondents.csv,'));
    expect(excluded.length).toBeGreaterThan(0);
    expect(excluded.every((line) => line.endsWith(`,${reason}`))).toBe(true);
    expect(response['rowsRead']).toBe(response['respondents']! + excluded.length);
  });

  test('check ends with 2 when rows would be lost', async () => {
    const study = join(home, 'checked');
    await cp(join(root, 'corpus-samples', 'small'), study, { recursive: true });
    const file = join(study, 'respondents.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('\nS002', '\nX002'));
    expect((await runCommand(['check', join(study, 'study.yaml')], home)).code).toBe(2);
  });
});

describe('input that costs nothing', () => {
  test('windows-1252 with semicolons gives the same answers, and is said', async () => {
    const asSpreadsheet = (text: string) => iconv.encode(
      text.replace(/"(?:[^"]|"")*"|,/g, (part) => (part === ',' ? ';' : part)).replace(/[^\s -ÿ\u2010-\u203A€]/gu, '?').replaceAll('\n', '\r\n'), 'windows-1252');
    const { code, err, out } = await analysed('respondents.csv', asSpreadsheet);
    expect(code).toBe(0);
    expect(err).toMatch(/respondents\.csv.*windows-1252/s);
    const { response } = (JSON.parse(out) as { results: { response: object } }).results;
    expect(response).toMatchObject({ rowsRead: 60, respondents: 60, answers: 45, excluded: 0 });
  });

  test('a coding that was cut short does not become a coding', async () => {
    const { code, err, folder } = await analysed('codings.csv', (text) => text.replace(/^(S\d+),why,[\w-]+,koder1$/m, '$1,why'));
    expect(code).toBe(0);
    expect(err).toMatch(/codings\.csv/);
    const excluded = await readFile(join(folder, 'excluded.csv'), 'utf8');
    expect(excluded).toMatch(/^codings\.csv,\d+,row-ragged$/m);
  });

  test('what stands in a column that is named by mistake is not repeated', async () => {
    const { out, err, folder } = await analysed('study.yaml', (text) => text.replace('id: trust', 'id: trust\n    column: why'));
    expect(err).toMatch(/respondents\.csv/);
    // The answer may be among the report's quotes, which are drawn and masked.
    const report = (await readFile(join(folder, 'report.html'), 'utf8')).replace(/<blockquote[^]*?<\/blockquote>/g, '');
    for (const shown of [out, err, report]) {
      expect(shown).not.toContain('løntilskud hos en tømrerhandel. Uden');
    }
    const { notices } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as { notices: { parameters: { got?: string | number } }[] };
    for (const { parameters } of notices) expect(String(parameters.got ?? '')).not.toMatch(/\S+ \S+ \S+ \S+/);
  });

  test('a category that nobody knows is left out with its place', async () => {
    const { code, err } = await analysed('respondents.csv', (text) => text.replace(/^(S002,gennemført,[^,]*,[^,]*,[^,]*,[^,]*),\d/m, '$1,11'));
    expect(code).toBe(0);
    expect(err).toMatch(/respondents\.csv/);
    expect(err).toMatch(/række 2/);
    expect(err).toMatch(/trust/);
  });
});
