import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type AnalysisInputs } from '../../src/analysis/analyse.js';
import { compareRuns, requireCommonGround, type RunComparison } from '../../src/analysis/compare.js';
import { chainSteps, compareChain, type Chain, type ChainState, type CodingInputs } from '../../src/analysis/compare-chain.js';
import { compareInputs } from '../../src/analysis/compare-inputs.js';
import { changeCauses, compareThemes, type ChangeCause } from '../../src/analysis/compare-themes.js';
import { planOf } from '../../src/analysis/plan.js';
import type { AnalysisRun, ThemeSummary } from '../../src/analysis/run.js';
import { nodePorts } from '../../src/cli/ports.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import type { StudyDefinition } from '../../src/survey/study-definition.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { tableOf } from '../survey/example-study.js';

const observer = { now: () => 0, memory: () => 0, begins: () => undefined };
const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const detectLanguage = () => ({ language: '', reliable: false });
const { codebook } = parseCodebook(
  readFileSync(new URL('../../lexicons/jobcenter-themes/codebook.yaml', import.meta.url), 'utf8'), 'codebook.yaml');
let lexicon: AnalysisInputs['lexicon'];

beforeAll(async () => {
  ({ lexicon } = await (await nodePorts()).shelf.text());
});

const studyText = `format: 1
title: T
respondents: { file: r.csv, id: id }
variables:
  sex: { label: Køn, levels: { f: Kvinder, m: Mænd } }
population: { file: p.csv, count: n }
weighting: { strata: [sex], base: answered, collapse_below: 1 }
questions: [{ id: mood, scale: satisfaction, present: Hvor tilfreds er du? }]
texts: [{ id: why, label: Hvorfor? }]
segments: { question: mood }
`;
const definition = parseStudy(studyText, 'study.yaml');

const help = 'Jeg fik rigtig god hjælp og støtte af jobcentret';
const change = 'Jeg har haft fem forskellige sagsbehandlere på et år';
const rows = Array.from({ length: 16 }, (_, i) =>
  `r${i}|${i % 4 === 0 ? 'm' : 'f'}|${i < 8 ? 5 : 1}|${i % 2 === 0 ? help : change}`);
const population = (women: number, men: number) => tableOf('p.csv', 'sex|n', `f|${women}`, `m|${men}`);

interface Parts {
  readonly rows: readonly string[];
  readonly population: ReturnType<typeof tableOf>;
  readonly codebook: typeof codebook;
  readonly codings: readonly string[];
  readonly definition: StudyDefinition;
  readonly fewestCoded: number;
}
const usual: Parts = { rows, population: population(1000, 1000), codebook, codings: [], definition, fewestCoded: 100 };

/** A run, and what it was made from. */
async function made(changes: Partial<Parts> = {}): Promise<{ readonly run: AnalysisRun; readonly inputs: CodingInputs }> {
  const parts = { ...usual, ...changes };
  const inputs: CodingInputs = {
    definition: parts.definition,
    tables: {
      respondents: tableOf('r.csv', 'id|sex|mood|why', ...parts.rows),
      ...(parts.definition.population && { population: parts.population }),
    },
    codebook: parts.codebook,
    ...(parts.codings.length > 0 && { codings: [tableOf('c.csv', 'respondent|question|theme|coder', ...parts.codings)] }),
    plan: { ...planOf(parts.definition, parts.codebook), coder: { fewestCoded: parts.fewestCoded } },
  };
  const { run } = await analyse({
    ...inputs, lexicon, lexicons: [], detectLanguage, tool: { name: 'test', version: '0' }, notices: [],
    files: [{ role: 'respondents', name: 'r.csv', sha256: digest(JSON.stringify(inputs.tables)) }],
  }, observer, digest);
  return { run, inputs };
}

function compared(first: Awaited<ReturnType<typeof made>>, second: Awaited<ReturnType<typeof made>>): RunComparison {
  return compareRuns(first.run, second.run, compareChain(first.inputs, second.inputs, lexicon, detectLanguage));
}

/** The causes that changed any share. */
const causesIn = ({ themes }: RunComparison): ChangeCause[] =>
  changeCauses.filter((cause) => themes.some(({ causes }) => Math.abs(causes[cause]) > 1e-12));

/** The codebook with a rule that finds nothing in these answers in the place of those of a theme. */
const deaf = (theme: string) => ({
  ...codebook, version: '9',
  themes: codebook.themes.map((each) => (each.id === theme ? { ...each, rules: codebook.themes[0]!.rules } : each)),
});

describe('two runs', () => {
  test('of the same inputs differ in nothing', async () => {
    const comparison = compared(await made(), await made());
    expect(comparison.inputs).toEqual([]);
    expect(comparison.answers).toMatchObject({ both: 16, rewritten: 0, onlyFirst: 0, onlySecond: 0, recoded: [] });
    expect(causesIn(comparison)).toEqual([]);
    expect(comparison.themes.every(({ difference }) => difference === 0)).toBe(true);
  });

  test('with other rules differ by the rules alone, and tell which answers', async () => {
    const comparison = compared(await made(), await made({ codebook: deaf('caseworker-change') }));
    expect(causesIn(comparison)).toEqual(['rules']);
    const dissatisfied = comparison.themes.find(({ theme, group, figure }) =>
      theme === 'caseworker-change' && group === 'dissatisfied' && figure === 'shown')!;
    expect(dissatisfied.second).toBe(0);
    expect(dissatisfied.causes.rules).toBe(dissatisfied.difference);
    expect(dissatisfied.difference).toBe(-dissatisfied.first);
    expect(comparison.answers.recoded).toHaveLength(8);
    expect(comparison.answers.recoded[0]).toEqual({
      id: 'r1', question: 'why', before: ['caseworker-change'], after: [], causes: ['rules'], masked: change,
    });
  });

  test('with other weights differ by the weights alone', async () => {
    const comparison = compared(await made(), await made({ population: population(100, 5000) }));
    expect(causesIn(comparison)).toEqual(['weights']);
    expect([comparison.merged, comparison.answers.recoded]).toEqual([[], []]);
  });

  test('with more answers and one rewritten differ by the answers alone', async () => {
    const more = [...rows.slice(0, -1), `r15|f|1|${help}`, `n1|f|1|${change}`, `n2|m|5|${help}`];
    const comparison = compared(await made(), await made({ rows: more }));
    expect(causesIn(comparison)).toEqual(['answers']);
    expect(comparison.answers).toMatchObject({ both: 16, rewritten: 1, onlyFirst: 0, onlySecond: 2 });
    expect(comparison.answers.recoded.map(({ id, causes }) => [id, causes])).toEqual([['r15', ['answers']]]);
  });

  test('with codings differ by these alone while they teach no coder', async () => {
    const comparison = compared(await made(), await made({ codings: ['r0|why|dialogue|k', 'r1|why||k'] }));
    expect(causesIn(comparison)).toEqual(['codings']);
    expect(comparison.answers.recoded.map(({ id, after, causes }) => [id, after, causes]))
      .toEqual([['r0', ['dialogue'], ['codings']], ['r1', [], ['codings']]]);
  });

  test('with codings that teach a coder differ by model and codings', async () => {
    // Everybody who writes of a change is coded as bureaucracy, which no rule finds there; one coding
    // is what nobody can learn.
    const codings = rows.slice(0, 14).map((row, i) => `${row.split('|')[0]}|why|${i === 0 ? 'dialogue' : i % 2 === 0 ? 'help-support' : 'bureaucracy'}|k`);
    const comparison = compared(await made({ fewestCoded: 10 }), await made({ fewestCoded: 10, codings }));
    expect(causesIn(comparison)).toContain('codings');
    expect(causesIn(comparison)).toContain('model');
    expect(causesIn(comparison).filter((cause) => cause !== 'model' && cause !== 'codings')).toEqual([]);
    const uncoded = comparison.answers.recoded.filter(({ id }) => id === 'r15');
    expect(uncoded.flatMap(({ causes }) => causes)).toEqual(['model']);
  });

  test('that differ in everything have causes that add up, and the weights can be told only where they make sense', async () => {
    const plain = parseStudy(studyText.replace(/population:.*\n/u, '').replace(/weighting:.*\n/u, '').replace('sex: {', 'gender: { column: sex,'), 's.yaml');
    const other = { rows: rows.slice(2), codebook: deaf('help-support'), codings: ['r4|why|dialogue|k'], definition: plain };
    const gone = compared(await made(), await made(other));
    expect(gone.merged).toEqual(['weights']);
    const known = compared(await made(), await made({ ...other, definition, population: population(10, 900) }));
    expect(known.merged).toEqual([]);
    for (const { themes } of [gone, known]) {
      expect(themes.length).toBeGreaterThan(0);
      for (const { causes, difference, first, second } of themes) {
        expect(changeCauses.reduce((sum, cause) => sum + causes[cause], 0)).toBeCloseTo(difference, 12);
        expect(second - first).toBe(difference);
      }
    }
  });

  test('without an answer or a theme in common are refused', async () => {
    const [first, other] = [(await made()).run, (await made({ rows: rows.map((row) => row.replace(/^r/u, 'x')) })).run];
    expect(() => requireCommonGround(first, other)).toThrow('runs-without-common-ground');
    expect(() => requireCommonGround(first, { ...first, results: { ...first.results, themes: [] } })).toThrow('runs-without-common-ground');
    expect(() => requireCommonGround(first, first)).not.toThrow();
  });
});

describe('the causes of a change', () => {
  const share = (value: number): ThemeSummary[] => [{
    theme: 't', label: { da: 'T', en: 'T' }, pole: 'positive', definition: { da: '', en: '' },
    groups: [{ group: 'all', coded: 9, share: { value, flag: '' } }],
  }] as unknown as ThemeSummary[];
  const state = (value: number): ChainState => ({ themes: share(value), codes: new Map() });

  test('add up to the whole difference, whatever the states are', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(unit, unit, fc.array(unit, { minLength: 6, maxLength: 6 }), (from, to, values) => {
      const chain: Chain = {
        first: state(values[0]!), merged: [],
        after: Object.fromEntries(chainSteps.map((step, i) => [step, state(values[i + 1]!)])) as Chain['after'],
      };
      for (const { causes, difference } of compareThemes(share(from), share(to), chain)) {
        expect(changeCauses.reduce((sum, cause) => sum + causes[cause], 0)).toBeCloseTo(difference, 12);
        // What the chain does not reach is the program's.
        expect(causes.program).toBeCloseTo(values[0]! - from + to - values[5]!, 12);
      }
    }));
  });

  test('name what differs between two runs, and nothing that does not', async () => {
    const { run } = await made();
    const next = {
      ...run, tool: { name: 'test', version: '1' }, plan: { ...run.plan, clusters: { ...run.plan.clusters, k: 4 } },
      inputs: [...run.inputs, { role: 'codings' as const, name: 'c.csv', sha256: 'f'.repeat(64) }],
    };
    expect(compareInputs(run, next)).toEqual([
      { part: 'tool', name: 'test', first: '0', second: '1' },
      { part: 'plan', name: 'clusters.k', first: '"auto"', second: '4' },
      { part: 'input', name: 'codings', first: '', second: 'c.csv ffffffff' },
    ]);
  });
});
