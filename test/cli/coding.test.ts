import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
const small = join(root, 'corpus-samples', 'small');
const study = join(small, 'study.yaml');
const at = (name: string): string => join(home, name);
const run = (...words: string[]) => runCommand(['coding', ...words], home);
const write = (name: string, content: string) => writeFile(at(name), content).then(() => at(name));
afterAll(() => rm(home, { recursive: true, force: true }));

/** Writes marks into cells of a sheet that are empty, as a spreadsheet would. */
async function fill(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const parts = unzipSync(await readFile(sheet));
  let xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  for (const [cell, mark] of Object.entries(cells)) {
    const filled = xml.replace(new RegExp(`<c r="${cell}"([^>]*)/>`), `<c r="${cell}"$1 t="inlineStr"><is><t>${mark}</t></is></c>`);
    expect(filled, cell).not.toBe(xml);
    xml = filled;
  }
  await writeFile(sheet, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
}

describe('a coding sheet on the command line', () => {
  test('goes out, comes back from two coders, and their agreement is measured', async () => {
    const codings: string[] = [];
    for (const [coder, cells] of [
      ['Anna', { C2: 'x', D3: 'x', M4: 'x', C5: 'x', E6: 'x', C7: '?' }],
      ['Bo', { C2: 'x', D3: 'x', M4: 'x', D5: 'x', E6: 'X', F6: 'x' }],
    ] as const) {
      const sheet = at(`${coder}.xlsx`);
      const made = await run('sheet', study, '--out', sheet, '-n', '8', '--seed', '5', '--coder', coder);
      expect(made.code, made.err).toBe(0);
      expect(made.err).toContain('8 svar');
      await fill(sheet, cells);
      codings.push(at(`${coder}.csv`));
      const read = await run('read', sheet, '--out', codings.at(-1)!);
      expect(read.code, read.err).toBe(0);
      expect(read.err).toContain(`${coder === 'Anna' ? 2 : 3} af 8 rækker`);
      if (coder === 'Anna') {
        expect(read.err).toContain('Anna.xlsx, række 7');
        expect(await readFile(`${codings[0]!}.excluded.csv`, 'utf8')).toContain('Anna.xlsx,7,sheet-mark-unknown');
      }
    }
    expect((await readFile(codings[0]!, 'utf8')).split('\n')[0]).toBe('respondent,question,theme,coder,selected,note');
    const apart = at('apart.csv');
    const agreed = await run('agreement', ...codings, '--disagreements', apart);
    expect(agreed.code, agreed.err).toBe(0);
    expect(agreed.out).toContain('5 svar er trukket tilfældigt og kodet af mindst to');
    expect(agreed.out).toMatch(/Tillid og respekt +0,57 +2 +1/);
    expect(agreed.out).toContain('Anna · Bo');
    const [head, ...rows] = (await readFile(apart, 'utf8')).trimEnd().split('\n');
    expect(head).toBe('respondent,question,theme,given_by,not_given_by,stands,blind');
    expect(rows).toHaveLength(3);
    const machine = JSON.parse((await run('agreement', ...codings, '--json')).out) as { shared: number; themes: { gap?: string }[] };
    expect(machine.shared).toBe(5);
    expect(machine.themes.at(-1)!.gap).toBe('no-variation');
  }, 60_000);

  test('reads codings that a study can be analysed with', async () => {
    const sheet = at('study.csv');
    await run('sheet', study, '--out', sheet, '-n', '3', '--lang', 'en');
    const text = await readFile(sheet, 'utf8');
    expect(text).toContain('Read, no theme');
    await writeFile(sheet, text.replace(/^(\d+,(?:"(?:[^"]|"")*"|[^,]*),),/gm, '$1x,'));
    const read = await run('read', sheet, '--coder', 'Anna', '--out', at('study-codings.csv'));
    expect(read.code, read.err).toBe(0);
    const [head, first] = (await readFile(at('study-codings.csv'), 'utf8')).split('\n');
    expect([head, first!.split(',').slice(2)]).toEqual(['respondent,question,theme,coder,selected,note', ['dialogue', 'Anna', 'random', '']]);
    const next = await run('next', study, '--codings', at('study-codings.csv'), '-n', '2', '--model', 'none', '--json');
    expect(JSON.parse(next.out)).toMatchObject({ coded: 3, basis: 'rules' });
  });

  test('refuses what cannot be used, and says what to do', async () => {
    const broken = await write('broken.csv', 'Nr.,Svar\n1,hej\n');
    const nobody = await write('nobody.csv', 'respondent,question,theme\n1,why,\n');
    for (const [words, said] of [
      [['sheet', study, '--out', at('sheet.docx')], '.xlsx'],
      [['sheet', study, '--out', study], 'study.yaml'],
      [['sheet', at('none.yaml'), '--out', at('x.xlsx')], 'findes ikke'],
      [['sheet', study, '--out', at('x.xlsx'), '-n', '0'], '-n'],
      [['read', broken, '--out', at('x.csv')], 'respondent'],
      [['agreement', nobody], 'coder'],
      [['agreement'], 'CODINGS.csv'],
      [['curve', study, '--codings', nobody], 'coder'],
    ] as const) {
      const done = await run(...words);
      expect(done.code, words.join(' ')).toBe(2);
      expect(done.err).toContain(said);
    }
    const few = await run('curve', study);
    expect([few.code, few.err]).toEqual([2, expect.stringContaining('for få kodede svar')]);
  });
});

describe('what to code next', () => {
  test('is suggested with a reason, and a sheet of it teaches but does not measure', async () => {
    const out = at('next.csv');
    const next = await run('next', study, '-n', '4', '--out', out);
    expect(next.code, next.err).toBe(0);
    expect(next.out).toContain('selected=uncertain');
    const rows = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(rows[0]).toBe('respondent,question,selected,doubt,themes,likeness');
    expect(rows).toHaveLength(5);
    const coded = (await readFile(join(small, 'codings.csv'), 'utf8')).split('\n').map((row) => row.split(',')[0]);
    for (const row of rows.slice(1)) expect(coded).not.toContain(row.split(',')[0]);
    const sheet = at('next-sheet.csv');
    const made = await run('sheet', study, '--list', out, '--out', sheet);
    expect(made.code, made.err).toBe(0);
    expect((await readFile(sheet, 'utf8')).match(/,uncertain,/g)).toHaveLength(4);
  });

  test('by rules alone is what they find nothing or little in', async () => {
    const answers = await write('answers.csv', 'id,text\n1,Jeg har haft fem sagsbehandlere og skiftende sagsbehandlere\n2,Cyklen står ved bageren på hjørnet\n3,-\n');
    const found = await run('next', answers, '-n', '5', '--model', 'none', '--json');
    const { answers: each, notices } = JSON.parse(found.out) as { answers: { respondent: string; themes: object[] }[]; notices: { code: string }[] };
    expect(each.map(({ respondent }) => respondent)).toEqual(['2', '1']);
    expect(each[0]!.themes).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('answers-fewer-than-asked');
  });
});
