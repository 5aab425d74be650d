import { readFile, rm, stat, writeFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
const data = join(home, 'data');
const study = join(home, 'study', 'study.yaml');
const path = (name: string): string => join(home, name);
const coding = (...words: string[]) => runCommand(['coding', ...words, '--data', data], home);
beforeAll(() => cp(join(root, 'corpus-samples', 'small'), join(home, 'study'), { recursive: true }));
afterAll(() => rm(home, { recursive: true, force: true }));

interface RunJson {
  id: string;
  inputs: { role: string; name: string }[];
  notices: { code: string; parameters: object }[];
  results: { coding?: { n: number } };
}
async function analysed(): Promise<RunJson & { folder: string }> {
  const { code, out, err } = await runCommand(['analyse', study, '--data', data, '--json'], home);
  expect(code, err).toBe(0);
  const { folder } = JSON.parse(out) as { folder: string };
  return { ...JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as RunJson, folder };
}

describe('coding in the workspace', () => {
  test('counts in the runs that are made later, and they can be made again when more is coded', async () => {
    const before = await analysed();
    await expect(stat(join(data, 'workspace.db'))).rejects.toThrow('ENOENT');
    await writeFile(path('more.csv'), 'respondent,question,theme,selected\nS002,why,bureaucracy,random\nS003,why,,random\n');
    const { code, out, err } = await coding('import', path('more.csv'), before.id, '--coder', 'Åse');
    expect(code, err).toBe(0);
    expect(out).toContain('2 kodninger lagt ind');
    const run = await analysed();
    expect(run.id).not.toBe(before.id);
    expect(run.inputs.at(-1)).toMatchObject({ role: 'workspace-codings', name: 'workspace-codings.csv' });
    expect(run.results.coding!.n).toBe(before.results.coding!.n + 1);
    const codes = await readFile(join(run.folder, 'codes.csv'), 'utf8');
    expect(codes).toMatch(/^S002,bureaucracy,human/m);

    await writeFile(path('more.csv'), 'respondent,question,theme,coder\nS002,why,help-support,Åse\n');
    expect((await coding('import', path('more.csv'), study)).code).toBe(0);
    const replayed = await runCommand(['replay', run.folder], home);
    expect(replayed.code, replayed.err).toBe(0);
    expect((await analysed()).id).not.toBe(run.id);
  }, 60_000);

  test('goes out as a table that a study can name, and shows in the log without notes', async () => {
    expect((await coding('export', study, '--out', path('out.csv'))).code).toBe(0);
    expect(await readFile(path('out.csv'), 'utf8'))
      .toBe('respondent,question,theme,coder,selected\nS002,why,help-support,Åse,random\nS003,why,,Åse,random\n');
    const log = await coding('log', study);
    expect(log.out).toMatch(/Åse +gav tema +S002 why +bureaucracy +random/);
    expect(log.out).toMatch(/Åse +fjernede tema +S002 why +bureaucracy/);
    expect(log.err).toContain('Åse: 2 svar læst, heraf 2 tilfældigt trukne uden forslag; 43 mangler.');
    expect((await coding('log', study, '--lang', 'en')).err).toContain('2 answers read');
  });

  test('of an answer that has another text now is left out, and that is said', async () => {
    const respondents = await readFile(path('study/respondents.csv'), 'utf8');
    await writeFile(path('study/respondents.csv'), respondents.replace('Der er fejl i mit referat', 'Der er mange fejl i mit referat'));
    const { notices } = await analysed();
    expect(notices).toContainEqual(expect.objectContaining({ code: 'codings-stale', parameters: { changed: 1, gone: 0 } }));
    await writeFile(path('study/respondents.csv'), respondents);
  }, 30_000);

  test('ends with 2 for rows that name no answer or theme, for a file without coders and for a database of nobody’s', async () => {
    await writeFile(path('bad.csv'), 'respondent,question,theme,coder\nS999,why,help-support,x\nS002,why,hjaelp,x\n');
    const bad = await coding('import', path('bad.csv'), study);
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/bad\.csv, række 2/);
    expect(bad.err).toMatch(/bad\.csv, række 3/);
    await writeFile(path('bare.csv'), 'respondent,question,theme\nS002,why,help-support\n');
    expect((await coding('import', path('bare.csv'), study)).err).toContain('coder');
    await writeFile(path('workspace.db'), 'ikke en database, men en fil'.repeat(100));
    const refused = await runCommand(['coding', 'log', study, '--data', home], home);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('workspace.db');
  });
});
