import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

const quoted = (text: string) => `"${text}"`;

/** 40 satisfied citizens of whom 30 thank for good help, 40 dissatisfied of whom 30 waited long; east and west by turns. */
async function tableOf(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(home, name);
  await writeFile(path, rows.map((row) => row.map(quoted).join(',')).join('\n'));
  return path;
}
const answers = [
  ['id', 'text', 'segment', 'weight', 'area'],
  ...Array.from({ length: 80 }, (_, i) => [
    `c${i}`,
    i % 40 >= 30 ? 'Mødet var på kontoret.' : i < 40 ? 'Tak for god hjælp.' : 'Der var meget lang ventetid.',
    i < 40 ? 'tilfreds' : 'utilfreds', String(1 + (i % 3)), i % 2 === 0 ? 'øst' : 'vest',
  ]),
  ['e', 'ved ikke', 'tilfreds', '1', 'øst'],
  ['f', 'I think that the meeting was good, but they never called me back about the plan that we made.', 'tilfreds', '1', 'øst'],
];

async function contrast(words: readonly string[]) {
  const out = join(home, 'out.csv');
  await rm(out, { force: true });
  const finished = await runCommand(['contrast', ...words, '--out', out, '--lang', 'en'], home);
  const rows = finished.code === 0 ? (await readFile(out, 'utf8')).trim().split('\n').map((line) => line.split(',')) : [];
  const [head = [], ...body] = rows;
  return { ...finished, rows: body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]!]))) };
}

describe('contrast', () => {
  test('finds what the satisfied and the dissatisfied say, weighted, and counts what it leaves out', async () => {
    const { code, out, err, rows } = await contrast([await tableOf('a.csv', answers)]);
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({ by: 'segment', a: 'satisfied', b: 'dissatisfied', holds: '1', share_b: '0', n_a: '40' });
    expect(rows[0]!['term']).toMatch(/hjælp|tak/);
    expect(rows.at(-1)!['term']).toMatch(/ventetid|lang/);
    // 30 of 40 by weights 1, 2, 3 in turn: 60 of 79.
    expect(Number(rows[0]!['share_a'])).toBeCloseTo(60 / 79, 9);
    expect(out).toContain('satisfied (40 citizens with an answer) against dissatisfied (40)');
    expect(err).toContain('1 answers without content and 1 in other languages');
  });

  test('divides by any column, and tells nothing apart where there is nothing', async () => {
    const { rows, out } = await contrast([await tableOf('b.csv', answers), '--by', 'area']);
    expect(new Set(rows.map(({ a, b }) => `${a}-${b}`))).toEqual(new Set(['vest-øst']));
    expect(rows.filter(({ holds }) => holds === '1')).toEqual([]);
    expect(out).toContain('0 of');
    expect((await contrast([await tableOf('c.csv', answers), '--by', 'area', '--groups', 'øst'])).rows[0]).toMatchObject({ a: 'øst', b: '' });
  });

  test('says what it expected where a column or a group is none', async () => {
    const input = await tableOf('d.csv', answers);
    for (const words of [['--by', 'x'], ['--groups', 'satisfied,x'], ['--groups', 'a,b,c'], ['--groups', 'satisfied,satisfied']]) {
      const { code, err } = await contrast([input, ...words]);
      expect(code, words.join(' ')).toBe(2);
      expect(err).toMatch(/Expected|expected/);
      if (words[0] === '--by') expect(err).toContain('--by');
    }
    const bare = await tableOf('e.csv', answers.map(([id, text]) => [id!, text!]));
    expect((await contrast([bare])).code).toBe(2);
  });

  test('of few answers, of one and of the same again and again ends well', async () => {
    for (const [name, rows] of [
      ['few.csv', answers.slice(0, 4)], ['one.csv', answers.slice(0, 2)],
      ['same.csv', answers.map((row, i) => (i === 0 ? row : [row[0]!, 'God hjælp', ...row.slice(2)]))],
      ['noise.csv', answers.map((row, i) => (i === 0 ? row : [row[0]!, '😀 \u0007 …', ...row.slice(2)]))],
    ] as const) {
      const { code, rows: found, err } = await contrast([await tableOf(name, rows), '--by', 'area']);
      expect(code, `${name}: ${err}`).toBe(0);
      expect(found.filter(({ holds }) => holds === '1')).toEqual([]);
    }
  });

  test('does not write over what it reads', async () => {
    const input = await tableOf('out.csv', answers);
    const { code } = await runCommand(['contrast', input, '--out', input], home);
    expect(code).toBe(2);
    expect(await readFile(input, 'utf8')).toContain('god hjælp');
  });
});
