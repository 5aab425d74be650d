import { readFileSync } from 'node:fs';
import { parseCsv } from '../../src/io/parse-csv.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import type { Table } from '../../src/survey/table.js';

const folder = new URL('../oracles/reference/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, folder));
const table = (name: string): Table => parseCsv(bytes(name), name).table;

let survey: Survey | undefined;

/** The reference inputs, read as any study is. */
export function referenceSurvey(): Survey {
  survey ??= readSurvey(parseStudy(bytes('study.yaml').toString(), 'study.yaml'), {
    population: table('input/population.csv'),
    sample: table('input/sample.csv'),
    respondents: table('input/responses.csv'),
  });
  return survey;
}

export function expectedJson(name: string) {
  return JSON.parse(bytes(`expected/${name}`).toString());
}

/** A table of expected results, a record a row. */
export function expectedRows(name: string): Record<string, string>[] {
  const { columns, rows } = table(`expected/${name}`);
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]!])));
}

/** Compares numbers with those that R gave, counts them, and remembers which were furthest apart. */
export function comparison() {
  let count = 0;
  let [worst, where] = [0, ''];
  return {
    /** Relative distance; absolute where 0 is expected. */
    number(place: string, got: number | null | undefined, expected: number): void {
      count += 1;
      const apart = got === null || got === undefined || Number.isNaN(got) ? Infinity
        : Math.abs(got - expected) / (expected === 0 ? 1 : Math.abs(expected));
      if (apart > worst || Number.isNaN(apart)) [worst, where] = [apart, `${place}: got ${got}, expected ${expected}`];
    },
    result: () => ({ count, worst, where }),
  };
}
