import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type AnalysisInputs } from '../../src/analysis/analyse.js';
import { planOf } from '../../src/analysis/plan.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { nodePorts } from '../../src/cli/ports.js';
import { runTables } from '../../src/io/run-tables.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { drawFromRun } from '../../src/use-cases/draw-from-run.js';
import { tableOf } from '../survey/example-study.js';

const observer = { now: () => 0, memory: () => 0, begins: () => undefined };
const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
let shelf: Pick<AnalysisInputs, 'codebook' | 'lexicon' | 'lexicons'>;

beforeAll(async () => {
  const { lexicon, versions } = await (await nodePorts()).shelf.text();
  const source = readFileSync(new URL('../../lexicons/jobcenter-themes/codebook.yaml', import.meta.url), 'utf8');
  shelf = { codebook: parseCodebook(source, 'codebook.yaml').codebook, lexicon, lexicons: versions };
});

/** An analysis of one file of answers to the satisfaction question and to some open questions. */
async function run(texts: string, lines: readonly string[], codings?: readonly string[]): Promise<AnalysisRun> {
  const definition = parseStudy(`format: 1
title: T
respondents: { file: r.csv, id: id }
questions: [{ id: mood, scale: satisfaction, present: Hvor tilfreds er du? }]
texts: ${texts}
segments: { question: mood }
`, 'study.yaml');
  const { run: done } = await analyse({
    definition, tables: { respondents: tableOf('r.csv', ...lines) }, ...shelf, plan: planOf(definition, shelf.codebook),
    detectLanguage: () => ({ language: '', reliable: false }),
    tool: { name: 'test', version: '0' }, files: [], notices: [],
    ...(codings && { codings: [tableOf('codings.csv', 'respondent|question|theme|coder', ...codings)] }),
  }, observer, digest);
  return done;
}

const two = '[{ id: why, label: Hvorfor? }, { id: better, label: Hvad kunne være bedre? }]';
const help = 'Jeg fik rigtig god hjælp og støtte af jobcentret';
const table = (of: AnalysisRun, name: string) => parse(runTables(of).get(name)!, { columns: true }) as Record<string, string>[];

describe('two open questions', () => {
  const lines = [
    'id|mood|why|better', `a|5|${help}|${help} igen`, `b|4||${help} hele vejen`, 'c|5|Det var fint nok alt sammen her|', 'd|1||',
  ];

  test('answers and codes are told apart by respondent and question in every table', async () => {
    const done = await run(two, lines, ['a|why|dialogue|k1', 'a|better||k1']);
    expect(table(done, 'answers.csv').map(({ id, respondent, question, text }) => [id, respondent, question, text !== '']))
      .toEqual([
        ['a:why', 'a', 'why', true], ['a:better', 'a', 'better', true], ['b:why', 'b', 'why', false],
        ['b:better', 'b', 'better', true], ['c:why', 'c', 'why', true], ['c:better', 'c', 'better', false],
        ['d:why', 'd', 'why', false], ['d:better', 'd', 'better', false],
      ]);
    expect(table(done, 'codes.csv')).toEqual([
      { id: 'a:why', themes: 'dialogue', by: 'human' }, { id: 'a:better', themes: '', by: 'human' },
      { id: 'b:better', themes: 'help-support', by: 'machine' }, expect.objectContaining({ id: 'c:why', by: 'machine' }),
    ]);
    const keys = new Set(table(done, 'codes.csv').map(({ id }) => id));
    for (const name of ['evidence.csv', 'clusters.csv', 'codings.csv', 'quotes.csv']) {
      expect(table(done, name).map(({ id }) => id!).filter((id) => !keys.has(id))).toEqual([]);
    }
    expect(table(done, 'evidence.csv').map(({ id }) => id)).toContain('a:better');
  });

  test('a theme is counted once for a citizen who states it twice, and the base is citizens who wrote', async () => {
    const done = await run(two, lines);
    const satisfied = done.results.themes.find(({ theme }) => theme === 'help-support')!.groups
      .find(({ group }) => group === 'satisfied')!;
    expect(satisfied).toMatchObject({ coded: 2, share: { n: 3 } });
    expect(satisfied.share.value).toBeCloseTo(2 / 3, 12);
    expect(done.results.groups.find(({ group }) => group === 'satisfied')).toMatchObject({ respondents: 3, writers: 3, withContent: 3 });
    expect(done.results.response.answers).toBe(4);
  });

  test('quotes count citizens, not their answers, before they may be shared', async () => {
    const citizens = (count: number) => run(two, ['id|mood|why|better', ...Array.from({ length: count }, (_, i) =>
      `p${i}|5|${help}, og det var gang nummer ${'i'.repeat(i + 1)}|${help} igen, og det var gang ${'v'.repeat(i + 1)}`)]);
    const request = { theme: 'help-support', segment: 'satisfied', count: 3, seed: 1 } as const;
    const four = await citizens(4);
    expect(four.results.draws.filter(({ theme }) => theme === 'help-support')).toEqual([]);
    expect(drawFromRun(four, request)).toMatchObject({ shareable: false, receipt: { matching: 8 } });
    const five = await citizens(5);
    expect(five.results.draws.find(({ theme }) => theme === 'help-support')).toMatchObject({ matching: 10 });
    const { shareable, quotes } = drawFromRun(five, request);
    expect(shareable).toBe(true);
    for (const { key, question } of quotes) expect(key.endsWith(`:${question}`)).toBe(true);
  });
});

describe('no open question', () => {
  test('the stages for open answers are left out, it is said, and the closed questions stand', async () => {
    const done = await run('[]', ['id|mood', 'a|5', 'b|1', 'c|4']);
    expect(done.stages.map(({ stage }) => stage)).toEqual(['survey', 'nonresponse', 'weights', 'estimates', 'tests']);
    expect(done.notices.map(({ code }) => code)).toEqual(['texts-none', 'unweighted']);
    expect(done.results).toMatchObject({ themes: [], draws: [], clusterings: [] });
    expect(done.results.satisfaction!.score.weighted.value).toBeCloseTo(10 / 3, 12);
    for (const name of ['answers.csv', 'codes.csv', 'themes.csv', 'clusters.csv', 'quotes.csv']) expect(table(done, name)).toEqual([]);
    expect(() => drawFromRun(done, { theme: 'help-support', segment: 'all', count: 1, seed: 1 })).toThrow('texts-none');
  });
});
