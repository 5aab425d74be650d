import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type AnalysisInputs } from '../../src/analysis/analyse.js';
import { planOf } from '../../src/analysis/plan.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { nodePorts } from '../../src/cli/ports.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { exampleStudy, exampleTables, tableOf } from '../survey/example-study.js';

const observer = { now: () => 0, memory: () => 0, begins: () => undefined };
const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const definition = parseStudy(exampleStudy, 'study.yaml');
let inputs: AnalysisInputs;

beforeAll(async () => {
  const { lexicon, versions } = await (await nodePorts()).shelf.text();
  const source = readFileSync(new URL('../../lexicons/jobcenter-themes/codebook.yaml', import.meta.url), 'utf8');
  const { codebook } = parseCodebook(source, 'codebook.yaml');
  inputs = {
    definition, tables: exampleTables(), codebook, lexicon, detectLanguage: () => ({ language: '', reliable: false }),
    plan: planOf(definition, codebook), tool: { name: 'test', version: '0' }, files: [], lexicons: versions, notices: [],
  };
});

const run = async (changes: Partial<AnalysisInputs> = {}): Promise<AnalysisRun> =>
  (await analyse({ ...inputs, ...changes }, observer, digest)).run;
const share = ({ results }: AnalysisRun, theme: string, group: string) =>
  results.themes.find((each) => each.theme === theme)!.groups.find((each) => each.group === group)!;

describe('an analysis', () => {
  test('goes through its stages in order, and the same inputs leave the same digests', async () => {
    const first = await run();
    expect(first.stages.map(({ stage }) => stage)).toEqual(['survey', 'nonresponse', 'weights', 'text', 'themes', 'clusters', 'map', 'contrast', 'estimates', 'tests', 'quotes']);
    expect(await run()).toEqual(first);
    expect((await run({ plan: { ...inputs.plan, seed: 2 } })).id).not.toBe(first.id);
  });

  test('changes its inputs in nothing', async () => {
    const before = structuredClone(inputs.tables);
    await run();
    expect(inputs.tables).toEqual(before);
  });

  test('shows satisfaction on a scale of any number of steps', async () => {
    const three = parseStudy(`format: 1
title: T
respondents: { file: r.csv, id: nr }
scales: { ease: { 3: Ja, 2: Delvist, 1: Nej } }
questions: [{ id: ease, scale: ease, present: Var det let? }]
segments: { question: ease, satisfied: [3], neutral: [2], dissatisfied: [1] }
`, 'study.yaml');
    const tables = { respondents: tableOf('r.csv', 'nr|ease', 'a|3', 'b|3', 'c|3', 'd|2', 'e|1', 'f|1', 'g|') };
    const { satisfaction } = (await run({ definition: three, tables, plan: planOf(three, inputs.codebook) })).results;
    expect(satisfaction!.steps.map(({ score, unweighted }) => [score, unweighted.value])).toEqual([[3, 0.5], [2, 1 / 6], [1, 1 / 3]]);
    expect([satisfaction!.top.unweighted.value, satisfaction!.score.unweighted.n]).toEqual([0.5, 6]);
  });

  test('shows satisfaction with and without weights of the same citizens, and says where all citizens are', async () => {
    const complete = parseStudy(exampleStudy.replace('base: answered', 'base: complete'), 'study.yaml');
    const { satisfaction, reconciliation, weightDiagnosis } = (await run({
      definition: complete,
      tables: exampleTables({ respondents: tableOf('r', 'nr|status|satisfaction|plan|why', 'a|hel|5||God hjælp', 'b|delvis|1||Nej', 'c|hel|4|4|') }),
    })).results;
    expect([satisfaction!.score.weighted.n, satisfaction!.score.unweighted.n]).toEqual([2, 2]);
    // Two answers are merged into one cell of all 100 citizens; men alone are asked about the plan.
    expect(reconciliation).toEqual([
      { question: 'satisfaction', answered: 100, dontKnow: 0, missing: 0, notAsked: 0, uncovered: 0, population: 100 },
      { question: 'plan', answered: 50, dontKnow: 0, missing: 0, notAsked: 50, uncovered: 0, population: 100 },
    ]);
    expect(weightDiagnosis![0]).toMatchObject({ variable: '', level: '', spread: { n: 2, effectiveN: 2 } });
    expect(weightDiagnosis!.map(({ variable }) => variable)).toContain('duration');
  });

  test('shares a theme among the citizens of a segment whose answer has content, by weight', async () => {
    // Five of each gender, so that no stratum is merged: women stand for 12 citizens each, men for 8.
    const words = ['Jeg fik god hjælp', 'Alt var godt nok', '-', '', '', 'Fik hjælp til at finde et job', '', '', '', ''];
    const tables = exampleTables({
      sample: tableOf('s', 'nr|gender|age|start|readiness',
        ...words.map((_, i) => `n${i}|${i < 5 ? 'kvinde' : 'mand'}|40|2023-01-01|ja`)),
      respondents: tableOf('r', 'nr|status|satisfaction|plan|why',
        ...words.map((text, i) => `n${i}|hel|5|${i < 5 ? '' : '4'}|${text}`)),
    });
    const done = await run({ tables });
    expect(done.results.groups).toMatchObject([{ group: 'satisfied', respondents: 10, writers: 4, withContent: 3 }]);
    const { coded, share: estimate } = share(done, 'help-support', 'satisfied');
    expect(coded).toBe(2);
    expect(estimate.n).toBe(3);
    expect(estimate.value).toBeCloseTo((12 + 8) / (12 + 12 + 8), 12);
  });

  test('lets human codings win, keeps the rules’ evidence, and measures the rules against them', async () => {
    const codings = tableOf('codings.csv', 'respondent|question|theme|coder', 'a|why|dialogue|k1', 'b|why||k1');
    const done = await run({ codings: [codings] });
    const [first, second] = done.bulk.answers;
    expect(first).toMatchObject({ key: 'a', themes: ['dialogue'], codedBy: 'human' });
    expect(second).toMatchObject({ key: 'b', themes: [], codedBy: 'human' });
    expect(done.bulk.evidence.find(({ key }) => key === 'a')).toMatchObject({ theme: 'help-support', start: 0, end: 9 });
    expect(done.results.coding).toMatchObject({ n: 2 });
    expect(done.bulk.codings).toEqual([{ key: 'a', theme: 'dialogue', coder: 'k1' }, { key: 'b', theme: '', coder: 'k1' }]);
  });

  test('tells how two coders agree on answers that both coded, and nothing of one alone', async () => {
    const header = 'respondent|question|theme|coder';
    const { agreement } = (await run({
      codings: [tableOf('codings.csv', header, 'a|why|dialogue|k1', 'b|why||k1', 'a|why|dialogue|k2', 'b|why|dialogue|k2')],
    })).results;
    expect(agreement).toMatchObject({ shared: 2, coders: [{ coder: 'k1', shared: 2 }, { coder: 'k2', shared: 2 }] });
    expect(agreement!.themes.find(({ theme }) => theme === 'dialogue')).toMatchObject({ alpha: 0, differing: 1 });
    for (const rows of [['a|why||k1', 'b|why||k1'], ['a|why||k1', 'b|why||k2']]) {
      expect((await run({ codings: [tableOf('codings.csv', header, ...rows)] })).results.agreement).toBeUndefined();
    }
  });

  test('says that coding was not measured when nobody coded by hand', async () => {
    const done = await run();
    expect(done.results.coding).toBeUndefined();
    expect(done.notices).toContainEqual({ code: 'coding-not-measured', severity: 'warning', parameters: { codebook: 'jobcenter-themes' } });
  });

  describe('of eighty answers of which people coded seventy', () => {
    // Half of the satisfied state the theme by the rules. People, who read 35 of each segment, miss it in every fifth of the satisfied.
    const people = Array.from({ length: 80 }, (_, i) => ({ id: `p${i}`, satisfied: i < 40, helped: i < 40 && i % 2 === 0 }));
    const tables = exampleTables({
      sample: tableOf('s', 'nr|gender|age|start|readiness', ...people.map(({ id }) => `${id}|kvinde|40|2023-01-01|ja`)),
      respondents: tableOf('r', 'nr|status|satisfaction|plan|why', ...people.map(({ id, satisfied, helped }) =>
        `${id}|hel|${satisfied ? 5 : 1}||${helped ? 'Jeg fik god hjælp' : 'Det foregik på en tirsdag'}`)),
    });
    const codings = (selected: string) => tableOf('codings.csv', 'respondent|question|theme|coder|selected',
      ...people.filter((_, i) => i % 40 < 35).map(({ id, helped }, i) =>
        `${id}|why|${helped && i % 10 !== 0 ? 'help-support' : ''}|k1|${selected}`));
    const plan = { ...planOf(definition, { id: 'jobcenter-themes', version: '1' }), coder: { fewestCoded: 100 } };

    test('shares are corrected, those as coded stand beside them, and differences are tested by both', async () => {
      const done = await run({ tables, codings: [codings('random')], plan });
      const { share: shown, raw, corrected } = share(done, 'help-support', 'satisfied');
      // The rules find 20 of 40; of the 35 that people read they find 18, of which people do not find p0, p10, p20 and p30.
      expect(shown.value).toBeCloseTo(20 / 40 - 4 / 35, 12);
      expect(raw!.value).toBeCloseTo(16 / 40, 12);
      expect(corrected).toMatchObject({ codings: 35, positives: 14, doubt: '' });
      expect(shown.high! - shown.low!).toBeGreaterThan(raw!.high! - raw!.low!);
      const tested = done.bulk.tests.filter(({ variable }) => variable === 'help-support');
      expect(tested.map(({ test }) => test)).toEqual(['theme', 'theme_corrected', 'theme_pair', 'theme_pair', 'theme_pair', 'theme_pair']);
      expect(tested[1]!.difference).toBeCloseTo(-shown.value!, 12);
    });

    test('nothing is corrected or measured by answers that were picked', async () => {
      const done = await run({ tables, codings: [codings('chosen')], plan });
      const { share: shown, raw, corrected } = share(done, 'help-support', 'satisfied');
      expect([shown.value, raw, corrected]).toEqual([16 / 40, undefined, undefined]);
      expect(done.results.coding).toBeUndefined();
      expect(done.notices.map(({ code }) => code)).toContain('coding-not-measured');
    });
  });

  test('masks what is shown, and makes no cluster’s words of it', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `p${i}|hel|5||Ring til Karsten Holm på 20 30 40 5${i % 10} om min praktik nummer ${i}`);
    const tables = exampleTables({
      sample: tableOf('s', 'nr|gender|age|start|readiness', ...rows.map((_, i) => `p${i}|kvinde|40|2023-01-01|ja`)),
      respondents: tableOf('r', 'nr|status|satisfaction|plan|why', ...rows),
    });
    const done = await run({ tables });
    for (const { masked } of done.bulk.answers) expect(masked).toMatch(/^Ring til \[navn\] på \[telefon\] om min praktik/);
    const words = done.results.clusterings.flatMap(({ clusters }) => clusters.flatMap((each) => each.words)).join(' ');
    expect(words).not.toMatch(/karsten|holm/i);
  });

  test('of a survey without a single answer ends with the reason', async () => {
    const silent = exampleTables({ respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'a|hel|5||') });
    await expect(run({ tables: silent })).rejects.toThrow('answers-none');
  });
});
