import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { sha256 } from '../../src/io/digest.js';
import { jobJournal } from '../../src/io/job-journal.js';
import { tableXlsx } from '../../src/exports/table-xlsx.js';
import { studyKey } from '../../src/use-cases/list-studies.js';
import { studyFolders } from '../../src/io/study-folders.js';
import type { Act } from '../../src/workspace/command.js';
import { filesWith } from './files-with.js';
import { emptyFolder, root, runCommand, startProgram } from './run-program.js';
import { openLog } from '../io/database/open-log.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));
let count = 0;
let data: string;
let run: string;
let key: string;

/** Words of one citizen, her number, and words of a coder about her: each stands in many files. */
const planted = ['Blåbærsnegl', 'R-PLANTET-7', 'notatordet'];

const analysed = join(home, 'analysed');

beforeAll(async () => {
  data = analysed;
  const folder = join(data, 'studies', 'lille');
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'corpus-samples', 'small'), folder, { recursive: true });
  const respondents = join(folder, 'respondents.csv');
  const row = `${planted[1]},gennemført,2023-08-29T10:00,4.5,igang,ja,2,3,2,,2,"Der blev sagt ${planted[0]} til mødet, og så var jeg færdig"`;
  await writeFile(respondents, `${(await readFile(respondents, 'utf8')).trimEnd()}\n${row}\n`);
  const sample = join(folder, 'sample.csv');
  await writeFile(sample, `${(await readFile(sample, 'utf8')).trimEnd()}\n${planted[1]},kvinde,40,Odder,2022-02-19,digital-post\n`);
  // A line of text is no table.
  await writeFile(join(folder, 'note.txt'), 'Hentet fra registeret i juni');
  const studies = studyFolders(join(data, 'studies'));
  key = (await studyKey(studies, 'lille', sha256))!;
  const answer = { respondent: planted[1]!, question: 'why', text: 'aa' };
  const acts: Act[] = [
    { kind: 'theme-added', answer, selected: 'random', suggestionSeen: false, theme: 'system' },
    { kind: 'note', answer, selected: 'random', suggestionSeen: false, note: planted[2]! },
    { kind: 'read', answer, selected: 'random', suggestionSeen: false },
    { kind: 'undone', command: 3 },
    { kind: 'theme-added', answer: { ...answer, respondent: 'S003' }, selected: 'random', suggestionSeen: false, theme: 'system' },
    { kind: 'read', answer: { ...answer, respondent: 'S003' }, selected: 'random', suggestionSeen: false },
    { kind: 'prose-edited', block: 'lead', text: 'Skrevet af en redaktør', figures: [] },
  ];
  const log = openLog(join(data, 'workspace.db'));
  await log.append([...acts.map((act) => ({ at: '2026-01-01T00:00:00.000Z', by: 'Åse', study: key, act })),
    { at: '2026-01-01T00:00:00.000Z', by: 'Åse', study: 'another', act: acts[6]! }]);
  await log.close();
  await codebookVersions(join(data, 'codebooks')).add(key, 'jobcenter-themes', { version: '9.9.9', by: 'Åse', at: '2026-01-01T00:00:00.000Z', text: 'eksempel: kodebogsordet\n' });
  const { out } = await runCommand(['analyse', join(folder, 'study.yaml'), '--data', data, '--json'], home);
  run = (JSON.parse(out) as { id: string }).id;
}, 60_000);
beforeEach(async () => {
  data = join(home, `data-${count++}`);
  await cp(analysed, data, { recursive: true });
});

interface Told {
  readonly deleted: boolean;
  readonly runs: readonly { readonly run: string; readonly anew: string | null; readonly rows: number | null }[];
  readonly files: readonly { readonly name: string; readonly rows: number | null }[];
  readonly commands: { readonly codings: number; readonly quotes: number; readonly others: number };
}

const deleted = async (...words: string[]): Promise<Told> => {
  const { code, out, err } = await runCommand(['delete', ...words, '--data', data, '--json'], home);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Told;
};

const actsLeft = async (): Promise<number> => {
  const log = openLog(join(data, 'workspace.db'));
  const { length } = await log.read(key);
  await log.close();
  return length;
};

describe('deleting a respondent', () => {
  test('leaves no byte of what the respondent said in any file, and makes the runs anew', async () => {
    for (const word of planted) expect((await filesWith(data, word)).length, word).toBeGreaterThan(0);
    const planned = await deleted('lille', '--respondent', planted[1]!);
    expect(planned).toMatchObject({ deleted: false, commands: { codings: 3, quotes: 0, others: 1 } });
    expect(planned.files).toEqual(expect.arrayContaining([{ name: 'respondents.csv', rows: 1 }, { name: 'sample.csv', rows: 1 }]));
    expect((await filesWith(data, planted[0]!)).length).toBeGreaterThan(0);

    const done = await deleted('lille', '--respondent', planted[1]!, '--yes');
    expect(done).toMatchObject({ deleted: true, commands: planned.commands, files: planned.files });
    for (const word of planted) expect(await filesWith(data, word), word).toEqual([]);
    expect(await readdir(join(data, 'runs'))).toEqual([done.runs[0]!.anew]);
    expect(await actsLeft()).toBe(3);
    // The new run is whole: it is the same again by its own plan and inputs.
    const replayed = await runCommand(['replay', join(data, 'runs', done.runs[0]!.anew!)], home);
    expect(replayed.code, replayed.err).toBe(0);
    const { out } = await runCommand(['analyse', join(data, 'studies', 'lille', 'study.yaml'), '--data', data, '--json'], home);
    expect((JSON.parse(out) as { results: { response: object } }).results.response).toMatchObject({ respondents: expect.any(Number) });
    const events = JSON.parse((await runCommand(['audit', '--data', data, '--json'], home)).out) as object[];
    expect(events).toMatchObject([{ kind: 'deleted', by: null, study: key, what: 'respondent' }]);
  }, 60_000);

  test('is refused where there is none, and the second time', async () => {
    const { code, err } = await runCommand(['delete', 'lille', '--respondent', 'S0031', '--yes', '--data', data, '--lang', 'en'], home);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no respondent with that number')]);
    expect(await actsLeft()).toBe(7);
  });

  test('works in a spreadsheet too', async () => {
    const folder = join(data, 'studies', 'lille');
    const [header, ...rows] = (await readFile(join(folder, 'sample.csv'), 'utf8')).trimEnd().split('\n').map((line) => line.split(','));
    await writeFile(join(folder, 'sample.xlsx'), await tableXlsx(header!, rows, 'Ark1'));
    await rm(join(folder, 'sample.csv'));
    const yaml = join(folder, 'study.yaml');
    await writeFile(yaml, (await readFile(yaml, 'utf8')).replace('sample.csv', 'sample.xlsx'));
    const { files } = await deleted('lille', '--respondent', planted[1]!, '--yes');
    expect(files).toContainEqual({ name: 'sample.xlsx', rows: 1 });
    const { code } = await runCommand(['check', yaml], home);
    expect(code).toBe(0);
    expect((await runCommand(['delete', 'lille', '--respondent', planted[1]!, '--data', data], home)).code).toBe(2);
  }, 60_000);
});

describe('deleting a study', () => {
  test('leaves no byte of it but the event, and nothing of others is touched', async () => {
    await mkdir(join(data, 'studies', 'andet'));
    await cp(join(root, 'corpus-samples', 'two-questions'), join(data, 'studies', 'andet'), { recursive: true });
    const journal = jobJournal(join(data, 'jobs'));
    await journal.keepTimings(JSON.stringify(['study', 'lille']), [{ stage: 'read', seconds: 1, memory: 1 }]);
    await journal.keepTimings(JSON.stringify(['study', 'andet']), [{ stage: 'read', seconds: 1, memory: 1 }]);
    const done = await deleted(run, '--yes');
    expect(done.runs).toMatchObject([{ run, anew: null, rows: null }]);
    expect(done.commands).toEqual({ codings: 5, quotes: 0, others: 2 });
    for (const word of [...planted, 'lille\\"', 'Skrevet af en redaktør', 'kodebogsordet', run]) {
      expect(await filesWith(data, word), word).toEqual(word.startsWith('Skrevet') ? [join(data, 'workspace.db')] : []);
    }
    expect(await readdir(join(data, 'studies'))).toEqual(['andet']);
    expect(await readdir(join(data, 'runs'))).toEqual([]);
    const raw = new Database(join(data, 'workspace.db'));
    expect(raw.prepare('select study from command').all()).toMatchObject([{ study: 'another' }]);
    // The log is otherwise only added to.
    expect(() => raw.exec('delete from command')).toThrow('only added to');
    raw.close();
  });

  test('deletes nothing before it is confirmed, nor while it is analysed', async () => {
    const child = startProgram(['delete', 'lille', '--data', data], home);
    child.stdin!.end('Et andet navn\n');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect((await readdir(join(data, 'runs')))).toEqual([run]);
    const journal = jobJournal(join(data, 'jobs'));
    await journal.begun('aa', { source: { kind: 'study', study: 'lille' }, title: 'x' });
    const refused = await runCommand(['delete', 'lille', '--yes', '--data', data], home);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('ved at blive analyseret')]);
    expect(await actsLeft()).toBe(7);
  });

  test('that was killed at any moment is finished by the same command', async () => {
    for (const after of [250, 450, 600, 700, 800]) {
      const child = startProgram(['delete', 'lille', '--yes', '--data', data], home);
      const closed = once(child, 'close');
      setTimeout(() => child.kill('SIGKILL'), after);
      await closed;
      const names = await readdir(join(data, 'studies'));
      if (!names.includes('lille')) break;
    }
    const finished = await runCommand(['delete', 'lille', '--yes', '--data', data], home);
    // Where the last attempt came to its end there is no such study left to name.
    expect([0, 2]).toContain(finished.code);
    for (const word of planted) expect(await filesWith(data, word), word).toEqual([]);
  }, 30_000);
});
