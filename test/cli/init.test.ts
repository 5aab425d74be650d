import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

async function spreadsheet(): Promise<Uint8Array> {
  const day = (i: number) => ({ value: new Date(`2023-08-${10 + i}`), type: Date, format: 'dd-mm-yyyy' });
  const said = ['Meget tilfreds', 'Tilfreds', 'Utilfreds', 'Ved ikke'];
  return writeXlsxFile([
    [
      'Respondentnr', 'Besvaret', 'Køn', 'Hvor tilfreds er du alt i alt?', 'Kontakt: Post', 'Kontakt: SMS',
      'Uddyb dit svar'
    ].map((value) => ({ value })),
    ...Array.from({ length: 12 }, (_, i) => [
      { value: 1000 + i }, day(i), {
        value: ['Kvinde', 'Mand'][i % 2]!
      }, { value: said[i % 4]! }, { value: i % 2 === 0 }, { value: i % 3 === 0 },
      { value: `Jeg fik hjælp af en sød sagsbehandler, ${'og '.repeat(i)}det var godt` },
    ]),
  ]).toBuffer();
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(home, name), content);
  return join(home, name);
}

describe('init', () => {
  test.each<[string, () => Promise<string> | string, object, number, number]>([
    [
      'the small study', () => join(root, 'corpus-samples', 'small', 'respondents.csv'),
      { texts: 1, questions: 5, variables: 2 }, 60, 45
    ],
    [
      'the sample study', () => join(root, 'corpus-samples', 'jobcenter', 'respondents.csv'),
      { texts: 1, questions: 15, variables: 2 }, 9989, 4500
    ],
    ['a plain table of answers', () => file(
      'plain.csv', 'id;text;segment;weight\n1;God hjælp;tilfreds;1,5\n2;De lyttede ikke;utilfreds;1\n3;;;1\n'
    ),
      { texts: 1, questions: 0, variables: 0 }, 3, 2],
    [
      'a spreadsheet with the words of a scale', async () => file('svar.xlsx', await spreadsheet()),
      { texts: 1, questions: 2, variables: 1 }, 12, 12
    ],
  ])('writes a study of %s that can be analysed, and a copy of the file', async (
    name, source, expected, respondents, answers
  ) => {
    const [from, folder] = [await source(), join(home, 'studies', name)];
    const { code, out } = await runCommand(['init', folder, '--from', from, '--json'], home);
    expect(code).toBe(0);
    const { proposal } = JSON.parse(out) as { proposal: Record<string, unknown[]> };
    expect({
      texts: proposal['texts']!.length, questions: proposal['questions']!.length,
      variables: proposal['variables']!.length
    }).toEqual(expected);
    expect((await readdir(folder)).toSorted()).toEqual([basename(from), 'study.yaml'].toSorted());
    expect((await readFile(join(folder, basename(from)))).equals(await readFile(from))).toBe(true);
    expect(
      parseStudy(await readFile(join(folder, 'study.yaml'), 'utf8'), 'study.yaml').respondents.file
    ).toBe(basename(from));

    const checked = await runCommand(['check', join(folder, 'study.yaml'), '--json'], home);
    expect(checked.code).toBe(0);
    const { response, notices } = JSON.parse(checked.out) as { response: object; notices: { code: string }[] };
    expect(response).toMatchObject({ rowsRead: respondents, respondents, answers, excluded: 0 });
    expect(notices.map((each) => each.code).filter(
      (each) => !['unweighted', 'coding-not-measured', 'encoding-detected'].includes(each)
    )).toEqual([]);
  }, 30_000);

  test('marks each guess with its reason, and tells what it found and what to do next', async () => {
    const folder = join(home, 'told');
    const { code, out } = await runCommand(
      ['init', folder, '--from', join(root, 'corpus-samples', 'small', 'respondents.csv')], home
    );
    expect(code).toBe(0);
    expect(out).toMatch(/lukkede spørgsmål +5/);
    expect(out).toContain(`fritekst check ${join(folder, 'study.yaml')}`);
    const yaml = await readFile(join(folder, 'study.yaml'), 'utf8');
    expect(yaml).toContain('  # gæt: kolonnen hedder, som id plejer, og værdierne er forskellige\n  id: respondent\n');
    expect(yaml).not.toMatch(/S0\d\d|sagsbehandler/);
  });

  test('reads the words of a scale as its scores', async () => {
    const folder = join(home, 'words');
    await runCommand(['init', folder, '--from', await file('ord.xlsx', await spreadsheet())], home);
    const { out } = await runCommand(['check', join(folder, 'study.yaml'), '--json'], home);
    const { groups } = JSON.parse(out) as { groups: object[] };
    expect(groups).toMatchObject([{ group: 'satisfied', respondents: 6 }, { group: 'dissatisfied', respondents: 3 }]);
  });

  test('never overwrites: it says what stands there and writes nothing', async () => {
    const folder = join(home, 'taken');
    await mkdir(folder);
    await writeFile(join(folder, 'study.yaml'), 'mine');
    const { code, err } = await runCommand(
      ['init', folder, '--from', join(root, 'corpus-samples', 'small', 'respondents.csv')], home
    );
    expect([code, err.includes('study.yaml')]).toEqual([2, true]);
    expect(await readdir(folder)).toEqual(['study.yaml']);
  });

  test('of a file without open answers writes a study that check takes, and both say that there are none', async () => {
    const from = await file('closed.csv', 'id,køn,tilfredshed\n1,mand,1\n2,kvinde,5\n3,mand,4\n');
    const { code } = await runCommand(['init', join(home, 'none'), '--from', from], home);
    expect(code).toBe(0);
    expect(await readFile(join(home, 'none', 'study.yaml'), 'utf8')).toContain('# Ingen kolonne ligner åbne svar.');
    const checked = await runCommand(['check', join(home, 'none', 'study.yaml')], home);
    expect(checked.err).toContain('ingen åbne spørgsmål');
    expect(checked.code).toBe(0);
  });

  test('guesses choices and who was asked from the answers of the reference, each with its reason', async () => {
    const folder = join(home, 'reference');
    const from = join(root, 'test', 'oracles', 'reference', 'input', 'responses.csv');
    expect((await runCommand(['init', folder, '--from', from], home)).code).toBe(0);
    const yaml = await readFile(join(folder, 'study.yaml'), 'utf8');
    expect(yaml).toMatch(/- id: q5\n {4}choice:\n {6}digital_post: digital_post\n/);
    expect(yaml).toMatch(/# gæt: kun besvaret af dem med disse svar i q1: .*\n {4}only:\n {6}q1:\n {8}- "2"\n {8}- "1"\n/);
    expect(yaml).toMatch(/dont_know: dk/);
    const checked = await runCommand(['check', join(folder, 'study.yaml')], home);
    expect(checked.code, checked.err).toBe(0);
  });
});
