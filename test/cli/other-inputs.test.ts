// Oracle: the formulas that R's survey uses (test/oracles/reference/r/02_study.R: svydesign and postStratify, svymean in a
// domain), written out here over the raw rows: z = w(y - mean) / sum of w in the domain and 0 outside it, less its mean in
// the stratum; V = n / (n - 1) sum of squares.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../src/io/write-csv.js';
import { seededRandom } from '../../src/numerics/random.js';
import { emptyFolder, root, runCommand } from './run-program.js';

const home = emptyFolder();
afterAll(() => rm(home, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

interface Inputs {
  readonly population: readonly Row[];
  readonly sample: readonly Row[];
  readonly responses: readonly Row[];
}

const strata = ['age_group', 'gender', 'municipality', 'target_group'];
const options = ['counselling', 'course', 'work_trial', 'mentor', 'wage_subsidy', 'health', 'none'].map((each) => `q6_${each}`);
const themes = ['waiting_time', 'kind_staff', 'changing_caseworker', 'digital_selfservice', 'lack_of_help', 'praise']
  .map((each) => `theme_${each}`);
const columns = ['person_id', 'status', 'responded_at', 'q1', 'q2', 'q3', 'q4', 'q5', ...options, 'q7', 'q8', 'has_text', ...themes];

/** Inputs of the reference's shape: other municipalities, other counts, other answers. */
function inputsOf(seed: number, municipalities: readonly string[], invited: number): Inputs {
  const random = seededRandom(seed, 'other-inputs');
  const one = (values: readonly string[]): string => values[Math.floor(random() * values.length)]!;
  const cells = ['18-29', '30-49', '50+'].flatMap((age) => ['woman', 'man'].flatMap((gender) => municipalities.flatMap((place) =>
    ['job_ready', 'activity_ready', 'sick_leave', 'education'].map((group) => ({
      age_group: age, gender, municipality: place, target_group: group,
    })))));
  const population = cells.map((cell, i) =>
    ({ stratum_id: `T${i}`, ...cell, population: String(1 + Math.floor(400 * random())) }));
  const sample = Array.from({ length: invited }, (_, i): Row => {
    const { stratum_id: stratum, ...cell } = population[Math.floor(random() * population.length)]!;
    return {
      person_id: `X${i}`, stratum_id: stratum, age_group: cell.age_group, gender: cell.gender, municipality: cell.municipality,
      target_group: cell.target_group, age: String(18 + Math.floor(48 * random())), duration_months: String(Math.floor(40 * random())),
      duration_group: one(['0-5', '6-11', '12-23', '24+']), affiliation: one(['current', 'ended']),
      invited_on: '2024-03-04', responded: random() < 0.6 ? '1' : '0',
    };
  });
  const step = (): string => one(['1', '2', '3', '4', '5', '5', '4', 'dk', '']);
  const responses = sample.filter(({ responded }) => responded === '1').map((person): Row => {
    const q1 = step();
    const wrote = one(['0', '1']);
    return {
      person_id: person['person_id']!, status: one(['complete', 'complete', 'complete', 'partial']),
      responded_at: `2024-03-${10 + Math.floor(20 * random())}T10:00Z`, q1, q2: step(), q3: step(), q4: step(),
      q5: one(['phone', 'meeting', 'digital_post', 'other', 'dk', '']),
      ...Object.fromEntries(options.map((option) => [option, one(['0', '1'])])),
      q7: q1 === '1' || q1 === '2' ? one(['waiting_time', 'communication', 'outcome', 'staff', '']) : '',
      q8: person['affiliation'] === 'ended' ? step() : '',
      has_text: wrote, ...Object.fromEntries(themes.map((theme) => [theme, wrote === '1' ? one(['0', '1']) : ''])),
    };
  });
  return { population, sample, responses };
}

const blank = (inputs: Inputs, ...names: readonly string[]): Inputs => ({
  ...inputs, responses: inputs.responses.map((row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, ''])) })),
});

const table = (rows: readonly Row[], head = Object.keys(rows[0]!)) => toCsv(head, rows.map((row) => head.map((name) => row[name]!)));

/** The rows of estimates.csv that the built program makes of inputs by the reference's own study.yaml. */
async function estimated(name: string, { population, sample, responses }: Inputs, scheme: string): Promise<Row[]> {
  const folder = join(home, name);
  await mkdir(join(folder, 'input'), { recursive: true });
  await copyFile(join(root, 'test', 'oracles', 'reference', 'study.yaml'), join(folder, 'study.yaml'));
  await writeFile(join(folder, 'input', 'population.csv'), table(population));
  await writeFile(join(folder, 'input', 'sample.csv'), table(sample));
  await writeFile(join(folder, 'input', 'responses.csv'), table(responses, columns));
  const { code, err } = await runCommand(
    ['estimate', join(folder, 'study.yaml'), '--scheme', scheme, '--out', join(folder, 'e.csv')], home);
  expect(code, err).toBe(0);
  expect(err).not.toMatch(/Fejl/);
  return parse(await readFile(join(folder, 'e.csv')), { columns: true }) as Row[];
}

interface Figure {
  readonly n: number;
  readonly sum: number;
  readonly value: number | null;
  readonly se: number | null;
}

/** The same figures from the raw rows, by the formulas. */
function oracleOf({ population, sample, responses }: Inputs, scheme: string): (row: Row) => Figure {
  const register = new Map(sample.map((row) => [row['person_id']!, row]));
  const complete = responses.filter(({ status }) => status === 'complete')
    .map((row): Row => ({ ...register.get(row['person_id']!)!, ...row }));
  const cellOf = (row: Row) => strata.map((name) => row[name]!).join(' ');
  const citizens = new Map(population.map((row) => [cellOf(row), Number(row['population'])]));
  const inCell = new Map<string, number>();
  for (const row of complete) inCell.set(cellOf(row), (inCell.get(cellOf(row)) ?? 0) + 1);
  const weights = complete.map((row) => (scheme === 'unweighted' ? 1 : citizens.get(cellOf(row))! / inCell.get(cellOf(row))!));
  const segmentOf = ({ q1 = '' }: Row) => (/[45]/.test(q1) ? 'satisfied' : q1 === '3' ? 'neutral' : /[12]/.test(q1) ? 'dissatisfied' : 'none');
  const isAsked = (row: Row, question: string): boolean => question === 'q7' ? /[12]/.test(row['q1']!)
    : question === 'q8' ? row['affiliation'] === 'ended'
    : question !== 'themes' || row['has_text'] === '1';

  return ({ variable = '', statistic = '', category = '', by = '', level = '' }) => {
    const several = variable === 'q6' ? options : variable === 'themes' ? themes : undefined;
    const valueOf = (row: Row): number | undefined => {
      if ((by === 'segment' ? segmentOf(row) : by === '' ? '' : row[by]) !== level || !isAsked(row, variable)) return undefined;
      if (several) return several.some((column) => row[column] !== '') ? Number(row[category] === '1') : undefined;
      const given = row[variable]!;
      if (statistic === 'missing') return Number(given === '');
      if (given === '') return undefined;
      if (statistic === 'dont_know') return Number(given === 'dk');
      if (given === 'dk') return undefined;
      if (statistic === 'mean') return Number(given);
      return Number(category === 'top2' ? /[45]/.test(given) : category === 'bottom2' ? /[12]/.test(given) : given === category);
    };
    const values = complete.map(valueOf);
    const n = values.filter((value) => value !== undefined).length;
    const sum = values.reduce<number>((total, value, i) => total + (value === undefined ? 0 : weights[i]!), 0);
    if (n === 0) return { n, sum, value: null, se: null };
    const mean = values.reduce<number>((total, value, i) => total + (value ?? 0) * weights[i]!, 0) / sum;
    const scores = values.map((value, i) => (value === undefined ? 0 : (weights[i]! * (value - mean)) / sum));
    const sums = new Map<string, number>();
    complete.forEach((row, i) => sums.set(cellOf(row), (sums.get(cellOf(row)) ?? 0) + scores[i]!));
    const squares = scores.reduce((total, score, i) => {
      const cell = cellOf(complete[i]!);
      return total + (scheme === 'unweighted' ? score : score - sums.get(cell)! / inCell.get(cell)!) ** 2;
    }, 0);
    return { n, sum, value: mean, se: n < 2 ? null : Math.sqrt((complete.length / (complete.length - 1)) * squares) };
  };
}

const number = (cell: string | undefined): number | null => (cell === '' || cell === undefined ? null : Number(cell));
const apart = (got: number | null, right: number | null): number =>
  (got === null || right === null ? (got === right ? 0 : Infinity) : Math.abs(got - right) / Math.max(1, Math.abs(right)));

const inputs = inputsOf(7, ['Vesterby', 'Sønderup', 'Åkirke'], 900);

describe('the study of the reference beside other inputs of its shape', () => {
  test.each<[string, Inputs, number]>([
    ['other municipalities and counts', inputs, 1400],
    ['one municipality alone, and few citizens', inputsOf(11, ['Ø'], 60), 900],
    ['questions that nobody answered', blank(inputs, 'q2', 'q5', 'q7', 'theme_praise'), 1300],
    ['nobody who wrote, and nobody whose course has ended', {
      ...blank({ ...inputs, sample: inputs.sample.map((row) => ({ ...row, affiliation: 'current' })) }, 'q8', ...themes),
      responses: blank(inputs, 'q8', ...themes).responses.map((row) => ({ ...row, has_text: '0' })),
      sample: inputs.sample.map((row) => ({ ...row, affiliation: 'current' })),
    }, 1000],
  ])('has every figure of %s', async (name, given, least) => {
    for (const scheme of ['unweighted', 'ps']) {
      const rows = await estimated(name, given, scheme);
      const oracle = oracleOf(given, scheme);
      let [worst, where] = [0, ''];
      for (const row of rows) {
        const right = oracle(row);
        expect(number(row['n']), JSON.stringify(row)).toBe(right.n);
        const pairs = [[number(row['sum_w']), right.sum], [number(row['estimate']), right.value], [number(row['se']), right.se]] as const;
        for (const [got, expected] of pairs) {
          if (apart(got, expected) > worst) [worst, where] = [apart(got, expected), `${scheme} ${JSON.stringify(row)} ${expected}`];
        }
      }
      expect(worst, where).toBeLessThan(1e-9);
      expect(rows.length).toBeGreaterThan(least);
    }
  }, 60_000);

  test.each([2, 3])('has for each of %i municipalities the citizens of its own, however small strata merge', async (count) => {
    const few = inputsOf(5, ['Nord', 'Syd', 'Øst'].slice(0, count), 150 * count);
    const rows = await estimated(`few-${count}`, few, 'ps_collapsed');
    const found = rows.filter(({ variable, statistic, by }) => variable === 'q1' && statistic === 'missing' && by === 'municipality');
    expect(found).toHaveLength(count);
    for (const { level, sum_w: sum } of found) {
      const citizens = few.population.filter(({ municipality }) => municipality === level)
        .reduce((total, { population }) => total + Number(population), 0);
      expect(Number(sum)).toBeCloseTo(citizens, 6);
    }
  });

  test('runs under every scheme, and analyses, with a municipality that has one citizen', async () => {
    const few = inputsOf(3, ['Stor', 'Lille'], 300);
    const alone = few.responses.find(({ person_id: id }) =>
      few.sample.some((row) => row['person_id'] === id && row['municipality'] === 'Lille'))!['person_id'];
    const lonely = { ...few, responses: few.responses.filter(({ person_id: id }) => id === alone
      || few.sample.some((row) => row['person_id'] === id && row['municipality'] === 'Stor')) };
    for (const scheme of ['ps_collapsed', 'raked', 'strat_collapsed_fpc', 'trim_mean2_strict']) {
      const rows = await estimated('lonely', lonely, scheme);
      expect(rows.filter(({ by, level }) => by === 'municipality' && level === 'Lille').every(({ n }) => Number(n) <= 1)).toBe(true);
    }
    const { code, err } = await runCommand(['analyse', join(home, 'lonely', 'study.yaml'), '--out', join(home, 'run')], home);
    expect(code, err).toBe(0);
  }, 60_000);
});
