// Oracle: R 4.2.2, survey 4.5 (test/oracles/reference): the built program against expected/estimates_scale.json,
// expected/estimates_categorical.json and expected/themes.json.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectedJson } from '../estimates/reference-study.js';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

const study = join(root, 'test', 'oracles', 'reference', 'study.yaml');

type Row = Readonly<Record<string, string | number | null>>;

/** A figure of the oracle, and where it stands in estimates.csv. */
interface Expected {
  readonly scheme: string;
  readonly key: string;
  readonly row: Row;
  readonly isMean: boolean;
}

const statistics: Readonly<Record<string, string>> = { mean: 'mean', share: 'share', dk_share: 'dont_know' };
const place = (by: string, level: string) => (by === 'all' || level === 'all' ? '|' : `${by}|${level}`);

const expected: readonly Expected[] = [
  ...(expectedJson('estimates_scale.json') as Row[]).map((row) => ({
    scheme: String(row['scheme']), row, isMean: row['kind'] === 'mean',
    key: [row['question'], statistics[String(row['kind'])], row['kind'] === 'share' ? row['category'] : '',
      place(String(row['by']), String(row['level']))].join('|'),
  })),
  ...(expectedJson('estimates_categorical.json') as Row[]).map((row) => ({
    scheme: String(row['scheme']), row, isMean: false,
    key: [row['question'], 'share', row['question'] === 'q6' ? `q6_${row['category']}` : row['category'],
      place(String(row['by']), String(row['level']))].join('|'),
  })),
  ...(expectedJson('themes.json').prevalence as Row[]).map((row) => ({
    scheme: String(row['scheme']), row, isMean: false,
    key: ['themes', 'share', `theme_${row['theme']}`,
      place('segment', row['segment'] === 'dk' ? 'none' : String(row['segment']))].join('|'),
  })),
];

async function estimates(scheme: string): Promise<Map<string, Record<string, string>>> {
  const out = join(home, `${scheme}.csv`);
  const { code, err } = await runCommand(['estimate', study, '--scheme', scheme, '--out', out], home);
  expect(code, err).toBe(0);
  const rows = parse(await readFile(out), { columns: true }) as Record<string, string>[];
  return new Map(rows.map((row) => [[row['variable'], row['statistic'], row['category'], row['by'], row['level']].join('|'), row]));
}

/** Numbers of a row of estimates.csv beside what R gave; nothing where R was not asked. */
function pairsOf(own: Record<string, string>, { row, isMean }: Expected): [part: string, got: number, expected: number][] {
  const n = Number(own['n']);
  const sumOfWeights = Number(own['sum_w']);
  const estimate = Number(own['estimate']);
  const counts: [string, number, unknown][] = isMean
    ? [['n', n, row['n']], ['n_dk', Number(own['n_dont_know']), row['n_dk']], ['sum_w', sumOfWeights, row['sum_w']]]
    : [['n_base', n, row['n_base']], ['sum_w_base', sumOfWeights, row['sum_w_base']], ['sum_w', estimate * sumOfWeights, row['sum_w']]];
  const interval = isMean ? 'ci_t' : 'ci_wilson';
  const numbers: [string, number, unknown][] = [
    ...counts,
    ['est', estimate, row['est']], ['se', Number(own['se']), row['se']], ['df', Number(own['df']), row['df']],
    ['low', Number(own['ci_low']), row[`${interval}_lo`]], ['high', Number(own['ci_high']), row[`${interval}_hi`]],
  ];
  return numbers.filter((each): each is [string, number, number] => typeof each[2] === 'number');
}

describe('fritekst estimate', () => {
  test.each([
    ['unweighted', 5262], ['ps', 5542], ['ps_collapsed', 5262], ['ps_fpc', 256], ['strat_collapsed', 256],
    ['strat_collapsed_fpc', 256], ['raked', 256], ['raked_calibrate', 256], ['weights_only', 256], ['trim_mean3', 256],
    ['trim_mean3_strict', 256], ['trim_mean2', 256], ['trim_mean2_strict', 256], ['trim_median5_strict', 256],
  ] as const)('agrees with R for %s: %i numbers', async (scheme, numbers) => {
    const found = await estimates(scheme);
    let compared = 0;
    let [worst, where] = [0, ''];
    for (const each of expected.filter((figure) => figure.scheme === scheme)) {
      const own = found.get(each.key);
      expect(own, each.key).toBeDefined();
      for (const [part, got, right] of pairsOf(own!, each)) {
        const apart = Math.abs(got - right) / Math.max(Math.abs(right), 1e-9);
        if (!(apart <= worst)) [worst, where] = [apart, `${each.key} ${part}: ${got} instead of ${right}`];
        compared += 1;
      }
    }
    expect(worst, where).toBeLessThan(scheme.startsWith('raked') ? 1e-8 : 1e-9);
    expect(compared).toBe(numbers);
  });

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
      const { code, err } = await runCommand(['estimate', join(folder, `${name}.yaml`), '--out', out], home);
      expect([code, err]).toEqual([0, expect.stringContaining(`Tallene er ikke vægtede: `)]);
      expect(err).toContain(reason);
      const rows = parse(await readFile(out), { columns: true }) as Record<string, string>[];
      expect(new Set(rows.map(({ scheme }) => scheme))).toEqual(new Set(['unweighted']));
      expect(rows.every((row) => row['sum_w'] === row['n'])).toBe(true);
    }
  });

  test('breaks down also by what is asked for, once', async () => {
    const out = join(home, 'by.csv');
    const { code, err } = await runCommand(
      ['estimate', study, '--by', 'q5', '--by', 'has_text', '--by', 'gender', '--out', out], home);
    expect(code, err).toBe(0);
    const rows = (parse(await readFile(out), { columns: true }) as Record<string, string>[])
      .filter((row) => row['variable'] === 'q2' && row['statistic'] === 'mean');
    const levels = (by: string) => rows.filter((row) => row['by'] === by).map((row) => row['level']);
    expect(levels('q5')).toEqual(['phone', 'meeting', 'online_meeting', 'digital_post', 'other']);
    expect(levels('has_text')).toEqual(['0', '1']);
    expect(levels('gender')).toEqual(['woman', 'man']);
    expect(levels('segment')).toEqual(['satisfied', 'neutral', 'dissatisfied', 'none']);
  });

  test.each([
    ['a scheme', ['--scheme', 'poststrat'], 'ps_collapsed'], ['a breakdown', ['--by', 'colour'], 'municipality'],
  ])('refuses %s that there is not, and names those that there are', async (_, options, named) => {
    const { code, err } = await runCommand(['estimate', study, ...options, '--out', join(home, 'x.csv')], home);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
