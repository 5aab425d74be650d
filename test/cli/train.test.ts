import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, runCommand, runProgram, type Finished } from './run-program.js';

const home = emptyFolder();
const coded = join(home, 'coded.csv');
const model = join(home, 'model.json');
const ways = ['hun er dygtig', 'en kompetent og dygtig dame', 'meget faglig, den dame'];
const others = ['ny sagsbehandler hver gang', 'jeg har haft fem sagsbehandlere', 'hele tiden en ny'];
const answers = [...ways.map((text) => [text, 'competent-caseworker', 'tilfreds']), ...others.map((text) => [text, 'caseworker-change', 'utilfreds'])]
  .flatMap(([text, theme, segment]) => Array.from({ length: 8 }, (_, i) => `"Svar ${i}: ${text}",${theme},${segment}`));

let trained: Finished;

beforeAll(async () => {
  await writeFile(coded, `id,text,themes,segment\n${answers.map((answer, i) => `a${i},${answer}`).join('\n')}\n`);
  trained = await runCommand(['train', coded, '--out', model], home);
}, 60_000);
afterAll(() => rm(home, { recursive: true, force: true }));

async function input(name: string, content: string): Promise<string> {
  await writeFile(join(home, name), content);
  return join(home, name);
}

describe('train, and code with the model', () => {
  test('train tells how well themes are found in answers whose codes were not seen, with and without the segment', () => {
    expect(trained.code).toBe(0);
    expect(trained.out).toContain('Modellen er i ');
    expect(trained.out).toMatch(/tema +med segment +uden segment\n(?:.*\n)+micro +\d,\d{3} +\d,\d{3}\n/);
  });

  test('codes other answers, marks those it was trained on, and evaluate leaves them out', async () => {
    const table = await input('answers.csv', 'id,text,themes\n1,Altså en faglig dame,competent-caseworker\n2,"Svar 1: hun er dygtig",competent-caseworker\n3,-,\n');
    const [out, evidence] = [join(home, 'codes.csv'), join(home, 'evidence.csv')];
    const done = await runCommand(['code', table, '--out', out, '--model', model, '--evidence', evidence], home);
    expect(done.code).toBe(0);
    expect(done.err).toContain('1 svar i answers.csv er med blandt dem, modellen er trænet på.');
    expect(await readFile(out, 'utf8')).toBe('id,themes,seen\n1,competent-caseworker,\n2,competent-caseworker,yes\n3,,\n');
    expect(await readFile(evidence, 'utf8')).toMatch(/^id,theme,rule,start,end,words,confidence\n1,competent-caseworker,.*,0\.\d+\n/);
    const evaluated = await runCommand(['evaluate', out, table, '--json'], home);
    expect(JSON.parse(evaluated.out)).toMatchObject({ n: 2, seen: 1, onlyInGold: 0 });
  });

  test('lets the segment of a table count, and leaves it out when asked', async () => {
    const table = await input('segments.csv', 'id,text,segment\n1,Der er en dame,tilfreds\n2,Der er en dame,utilfreds\n');
    const out = join(home, 'segments-codes.csv');
    await runCommand(['code', table, '--out', out, '--model', model, '--no-segment'], home);
    const [, first, second] = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(first!.slice(1)).toBe(second!.slice(1));
  });

  test('leaves the same model wherever and whenever it is trained', async () => {
    const again = join(home, 'again.json');
    await runProgram(['train', coded, '--out', again, '--lang', 'en'], home);
    expect(await readFile(again, 'utf8')).toBe(await readFile(model, 'utf8'));
  });

  test('refuses what is no model, or one for another codebook, and codes with too few coded answers nothing', async () => {
    const table = await input('one.csv', 'id,text,themes\n1,God hjælp,\n');
    const out = join(home, 'never.csv');
    const broken = await input('broken.json', '{}');
    const codebook = await input('own.yaml', [
      'format: 1', 'id: own', 'version: 1.0.0', 'language: da', 'label: { da: Egen, en: Own }', 'themes:',
      '  - { id: help, label: { da: Hjælp, en: Help }, definition: { da: Hjælp, en: Help }, pole: positive, rules: [{ id: any, any: [hjælp] }] }',
    ].join('\n'));
    for (const [words, said] of [
      [['code', table, '--out', out, '--model', broken], 'broken.json er ikke en model'],
      [['code', table, '--out', out, '--model', join(home, 'nowhere.json')], 'findes ikke'],
      [['code', table, '--out', out, '--model', model, '--codebook', codebook], 'trænet til en anden kodebog'],
      [['train', table, '--out', out], 'for få kodede svar'],
      [['train', coded, '--out', coded], 'coded.csv'],
    ] as const) {
      const done = await runCommand(words, home);
      expect(done.code, words.join(' ')).toBe(2);
      expect(done.err).toContain(said);
    }
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  }, 60_000);

  test('leaves out rows whose theme the codebook lacks, and says so', async () => {
    const strange = await input('strange.csv', `${await readFile(coded, 'utf8')}x,Svar,kaffe,neutral\n`);
    const out = join(home, 'strange.json');
    const done = await runCommand(['train', strange, '--out', out], home);
    expect(done.code).toBe(0);
    expect(done.err).toContain('1 af 49');
    expect(await readFile(`${out}.excluded.csv`, 'utf8')).toContain('theme-unknown');
  });
});
