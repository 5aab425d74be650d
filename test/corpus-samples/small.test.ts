import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, it } from 'vitest';

type Row = Record<string, string>;

const folder = join(import.meta.dirname, '../../corpus-samples/small');
const table = (file: string): Row[] => parseCsv(readFileSync(join(folder, file), 'utf8'), { columns: true });

const population = table('population.csv');
const sample = table('sample.csv');
const respondents = table('respondents.csv');
const codings = table('codings.csv');
const written = respondents.filter((row) => row['why'] !== '');
const stratum = (row: Row): string =>
  [Number(row['age']) < 45 ? '18-44' : '45+', row['gender'], row['municipality']].join('|');

it('has 60 respondents from a sample of 150, whom it names', () => {
  const ids = new Set(sample.map((row) => row['respondent']));
  expect([sample.length, ids.size, respondents.length]).toEqual([150, 150, 60]);
  expect(respondents.every((row) => ids.has(row['respondent']))).toBe(true);
});

it('has respondents in each of the eight strata of the population', () => {
  const byId = new Map(sample.map((row) => [row['respondent'], row]));
  const covered = new Set(respondents.map((row) => stratum(byId.get(row['respondent'])!)));
  const strata = population.map((row) => [row['age_group'], row['gender'], row['municipality']].join('|'));
  expect(strata).toHaveLength(8);
  expect([...covered].toSorted()).toEqual(strata.toSorted());
});

it('asks about jobs only those without an employer', () => {
  const complete = respondents.filter((row) => row['status'] === 'gennemført');
  expect(complete.filter((row) => (row['jobs'] === '') !== (row['employer'] === 'ja'))).toEqual([]);
});

it('holds 45 answers with what real ones hold: line breaks, quotes, emoji, numbers, English, great length', () => {
  const texts = written.map((row) => row['why']!);
  expect(texts).toHaveLength(45);
  for (const found of [/\n\n/, /"/, /\p{Extended_Pictographic}/u, /\d{6}-\d{4}/, /^nej$/, /^-$/, /Everyone/, /.{1000}/s]) {
    expect(texts.filter((text) => found.test(text)).length, String(found)).toBeGreaterThan(0);
  }
});

it('has answers from every segment and from those in none', () => {
  const given = new Set(written.map((row) => row['satisfaction']!));
  expect([...given].toSorted()).toEqual(['', '1', '2', '3', '4', '5', 'vedikke']);
});

it('has ten answers coded, one of them without a theme', () => {
  const ids = new Set(codings.map((row) => row['respondent']));
  const answered = new Set(written.map((row) => row['respondent']));
  expect(ids.size).toBe(10);
  expect([...ids].every((id) => answered.has(id))).toBe(true);
  expect(codings.filter((row) => row['theme'] === '')).toHaveLength(1);
});
