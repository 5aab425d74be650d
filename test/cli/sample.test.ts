import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, root, runCommand, runProgram } from './run-program.js';

const study = join(root, 'corpus-samples', 'small', 'sampling.yaml');
const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

describe('sample', () => {
  test('writes the drawn citizens, and says who could be drawn and how many of each', async () => {
    const [out, excluded] = [join(home, 'sample.csv'), join(home, 'excluded.csv')];
    const done = await runCommand(['sample', study, '--out', out, '--seed', '1', '--excluded', excluded], home);
    expect([done.code, done.err]).toEqual([0, `Skrev 100 rækker til ${out}.\nSkrev 98 rækker til ${excluded}.\n`]);
    expect(done.out).toMatch(/borgere i registeret +400\n +intet forløb i perioden +43\n/);
    expect(done.out).toMatch(/^Odder +106 +40\n {2}kvinde · 18-29 +12 +5\n/m);
    expect(done.out).toMatch(/^i alt: inden for det, tilfældet giver \(p = 0,\d{3}\) +population +stikprøve/m);
    const rows = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(rows).toHaveLength(101);
    expect(rows[0]).toMatch(/^citizen,.*,stratum,stratum_citizens,stratum_drawn,benefit_since$/);
    expect((await readFile(excluded, 'utf8')).trimEnd().split('\n')).toHaveLength(99);
  });

  test('draws the same with the same seed, others with another, and as many as are asked for', async () => {
    const draws = await Promise.all(([['1', runProgram], ['1', runCommand], ['2', runCommand]] as const).map(async ([seed, runs], i) => {
      const out = join(home, `${i}.csv`);
      const { out: told } = await runs(
        ['sample', study, '--out', out, '--seed', seed, '--size', '20', '--json'], home
      );
      expect(JSON.parse(told)).toMatchObject({ seed: Number(seed), citizens: 400, eligible: 302, drawn: 20 });
      return readFile(out, 'utf8');
    }));
    expect(draws[1]).toBe(draws[0]);
    expect(draws[2]).not.toBe(draws[0]);
  });

  test('says what is wrong with a study that cannot be drawn from, and needs a seed', async () => {
    const other = join(root, 'corpus-samples', 'small', 'study.yaml');
    const refused = await runCommand(['sample', other, '--out', join(home, 'x.csv'), '--seed', '1'], home);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('sampling');
    const seedless = await runCommand(['sample', study, '--out', join(home, 'x.csv')], home);
    expect(seedless.code).toBe(2);
    expect(seedless.err).toContain('--seed');
  });
});
