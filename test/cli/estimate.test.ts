// Oracle: R 4.2.2, survey 4.5 (test/oracles/reference): the built program against expected/estimates_scale.json.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyFolder, root, runProgram } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

const study = join(root, 'test', 'oracles', 'reference', 'study.yaml');
const oracle = JSON.parse(
  await readFile(join(root, 'test', 'oracles', 'reference', 'expected', 'estimates_scale.json'), 'utf8'),
) as Record<string, string | number | null>[];

async function estimates(scheme: string): Promise<Map<string, Record<string, string>>> {
  const out = join(home, `${scheme}.csv`);
  const { code, err } = await runProgram(['estimate', study, '--scheme', scheme, '--out', out], home);
  expect(code, err).toBe(0);
  const rows = parse(await readFile(out), { columns: true }) as Record<string, string>[];
  return new Map(rows.map((row) => [[row['variable'], row['statistic'], row['category'], row['by'], row['level']].join('|'), row]));
}

const statistics: Readonly<Record<string, string>> = { mean: 'mean', share: 'share', dk_share: 'dont_know' };

/** Column of estimates.csv by column of the oracle, and whether it is compared for a kind. */
function comparisons(row: Record<string, string | number | null>): [string, number | null][] {
  const figures: [string, unknown][] = [['estimate', row['est']], ['se', row['se']], ['df', row['df']]];
  if (row['kind'] === 'mean') figures.push(['ci_low', row['ci_t_lo']], ['ci_high', row['ci_t_hi']], ['n', row['n']], ['sum_w', row['sum_w']]);
  else if (row['ci_wilson_lo'] != null) figures.push(['ci_low', row['ci_wilson_lo']], ['ci_high', row['ci_wilson_hi']]);
  return figures as [string, number | null][];
}

describe('fritekst estimate', () => {
  const schemes: [scheme: string, tolerance: number, compared: number][] = [
    ['unweighted', 1e-9, 3000], ['ps', 1e-9, 3000], ['ps_collapsed', 1e-9, 3000], ['raked', 1e-8, 150], ['trim_mean2_strict', 1e-9, 150],
  ];
  test.each(schemes)('agrees with R for %s', async (scheme, tolerance, least) => {
    const found = await estimates(scheme);
    let compared = 0;
    for (const row of oracle.filter((each) => each['scheme'] === scheme)) {
      const [by, level] = row['by'] === 'all' ? ['', ''] : [row['by'], row['level']];
      const category = row['kind'] === 'share' ? row['category'] : '';
      const key = [row['question'], statistics[String(row['kind'])], category, by, level].join('|');
      const own = found.get(key);
      expect(own, key).toBeDefined();
      for (const [column, expected] of comparisons(row)) {
        if (expected === null) continue;
        const distance = Math.abs(Number(own![column]) - expected) / Math.max(Math.abs(expected), 1e-9);
        expect(distance, `${key} ${column}: ${own![column]} instead of ${expected}`).toBeLessThan(tolerance);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(least);
  }, 60_000);

  test('of a study whose population is missing, or written otherwise, is unweighted, marked and told why', async () => {
    const folder = join(home, 'unweighted');
    await cp(join(root, 'corpus-samples', 'small'), folder, { recursive: true });
    const text = await readFile(join(folder, 'study.yaml'), 'utf8');
    const populationFile = /^population:.*?(\w+\.csv)/ms.exec(text)![1]!;
    const withoutPopulation = text.replace(/^population:.*(?:\n .*)*\n/m, '');
    expect(withoutPopulation).not.toBe(text);
    await writeFile(join(folder, 'without.yaml'), withoutPopulation);
    const citizens = await readFile(join(folder, populationFile), 'utf8');
    await writeFile(join(folder, 'other.csv'), citizens.replaceAll('kvinde', 'K').replaceAll('mand', 'M'));
    await writeFile(join(folder, 'other.yaml'), text.replace(populationFile, 'other.csv'));
    for (const [name, reason] of [['without', 'hvor mange borgere der er i hver gruppe'], ['other', 'Ingen besvarelse hører til']]) {
      const out = join(home, `${name}.csv`);
      const { code, err } = await runProgram(['estimate', join(folder, `${name}.yaml`), '--out', out], home);
      expect([code, err]).toEqual([0, expect.stringContaining(`Tallene er ikke vægtede: `)]);
      expect(err).toContain(reason);
      const rows = parse(await readFile(out), { columns: true }) as Record<string, string>[];
      expect(new Set(rows.map(({ scheme }) => scheme))).toEqual(new Set(['unweighted']));
      expect(rows.every((row) => row['sum_w'] === row['n'])).toBe(true);
    }
  }, 60_000);

  test('refuses a scheme that there is not, and names those that there are', async () => {
    const { code, err } = await runProgram(['estimate', study, '--scheme', 'poststrat', '--out', join(home, 'x.csv')], home);
    expect(code).toBe(2);
    expect(err).toContain('ps_collapsed');
  });
});
