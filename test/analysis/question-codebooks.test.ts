import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type AnalysisInputs } from '../../src/analysis/analyse.js';
import { codedQuestionsOf } from '../../src/analysis/coded-questions.js';
import { partsOfRun } from '../../src/analysis/parts-of-run.js';
import { planOf } from '../../src/analysis/plan.js';
import type { AnalysisRun } from '../../src/analysis/run.js';
import { nodePorts } from '../../src/cli/ports.js';
import { runTables } from '../../src/io/run-tables.js';
import { reportOf } from '../../src/report/report.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import type { Codebook } from '../../src/themes/codebook.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { tableOf } from '../survey/example-study.js';

const observer = { now: () => 0, memory: () => 0, begins: () => undefined };
const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const shipped = (id: string): Codebook =>
  parseCodebook(readFileSync(new URL(`../../lexicons/${id}/codebook.yaml`, import.meta.url), 'utf8'), 'codebook.yaml').codebook;
const [satisfaction, improvements] = [shipped('jobcenter-themes'), shipped('jobcenter-improvements')];
let shelf: Pick<AnalysisInputs, 'lexicon' | 'lexicons'>;

beforeAll(async () => {
  const { lexicon, versions } = await (await nodePorts()).shelf.text();
  shelf = { lexicon, lexicons: versions };
});

const definition = parseStudy(`format: 1
title: T
respondents: { file: r.csv, id: id }
questions: [{ id: mood, scale: satisfaction, present: Hvor tilfreds er du? }]
texts:
  - { id: why, label: Hvorfor? }
  - { id: better, label: Hvad kunne være bedre?, codebook: jobcenter-improvements }
segments: { question: mood }
`, 'study.yaml');

const help = 'Jeg fik rigtig god hjælp og støtte af jobcentret';
const wish = 'At jeg havde haft den samme sagsbehandler hele vejen';

async function run(lines: readonly string[], codings?: readonly string[], own = new Map([['better', improvements]])): Promise<AnalysisRun> {
  const { run: done } = await analyse({
    definition, tables: { respondents: tableOf('r.csv', 'id|mood|why|better', ...lines) }, ...shelf,
    codebook: satisfaction, questionCodebooks: own, plan: planOf(definition, satisfaction, {}, own),
    detectLanguage: () => ({ language: '', reliable: false }),
    tool: { name: 'test', version: '0' }, files: [], notices: [],
    ...(codings && { codings: [tableOf('codings.csv', 'respondent|question|theme|coder', ...codings)] }),
  }, observer, digest);
  return done;
}

const lines = [`a|5|${help}|${wish}`, `b|5|${wish}|${help}`, `c|4||${wish}`, `d|5|${help}|`, `e|1|${help}|${wish}`];
const shareOf = (of: AnalysisRun, theme: string, group = 'satisfied') =>
  of.results.themes.find((each) => each.theme === theme)!.groups.find((each) => each.group === group)!;

describe('a codebook per open question', () => {
  test('codes each answer by the codebook of its question alone', async () => {
    const themes = new Map((await run(lines)).bulk.answers.map((answer) => [answer.key, answer.themes]));
    expect(themes.get('a:why')).toEqual(['help-support']);
    expect(themes.get('a:better')).toEqual(['one-case-worker']);
    expect(themes.get('b:better')).not.toContain('help-support');
    expect(themes.get('b:why')).not.toContain('one-case-worker');
  });

  test('counts a theme among those who answered its question', async () => {
    const done = await run(lines);
    // a, b and d wrote why; a, b and c what could be better.
    expect(shareOf(done, 'help-support')).toMatchObject({ coded: 2, share: { n: 3 } });
    expect(shareOf(done, 'one-case-worker')).toMatchObject({ coded: 2, share: { n: 3 } });
    expect(done.results.groups.find(({ group }) => group === 'satisfied')).toMatchObject({ writers: 4 });
    expect(done.results.codedQuestions!.map(({ questions, groups }) =>
      [questions, groups.find(({ group }) => group === 'satisfied')!.withContent])).toEqual([[['why'], 3], [['better'], 3]]);
    const rows = parse(runTables(done).get('themes.csv')!, { columns: true }) as Record<string, string>[];
    expect(rows.find(({ theme }) => theme === 'one-case-worker')!['question']).toBe('better');
    expect(rows.find(({ theme }) => theme === 'systemet')!['question']).toBe('why');
    expect(rows.find(({ theme }) => theme === 'contact-and-people')!['question']).toBe('better');
  });

  test('takes no theme of the other codebook from people, and says which there are', async () => {
    const done = await run(lines, ['a|why|one-case-worker|k', 'a|better|one-case-worker|k', 'b|why|help-support|k']);
    const unknown = done.notices.filter(({ code }) => code === 'theme-unknown');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]!.parameters).toMatchObject({ theme: 'one-case-worker', expected: satisfaction.themes.map(({ id }) => id) });
    expect(done.bulk.codings.map(({ key }) => key)).toEqual(['a:better', 'b:why']);
    // Each codebook is measured by the codings of its own questions.
    expect(done.results.codedQuestions!.map(({ coding }) => coding?.n)).toEqual([1, 1]);
  });

  test('says of a codebook without codings that it is not measured', async () => {
    const done = await run(lines, ['b|why|help-support|k']);
    expect(done.notices.filter(({ code }) => code === 'coding-not-measured').map(({ parameters }) => parameters))
      .toEqual([{ codebook: 'jobcenter-improvements' }]);
    expect(reportOf(done).further.map(({ questions, coding }) => [questions, coding])).toEqual([[[{ da: 'Hvad kunne være bedre?', en: 'Hvad kunne være bedre?' }], undefined]]);
  });

  test('tells each part as if its questions alone had been asked', async () => {
    const [why, better] = partsOfRun(await run(lines));
    expect(why!.results.themes.map(({ theme }) => theme)).toEqual(satisfaction.themes.map(({ id }) => id));
    expect(better!.results.themes.map(({ theme }) => theme)).toEqual(improvements.themes.map(({ id }) => id));
    expect(better!.plan.codebook.id).toBe('jobcenter-improvements');
    expect(better!.study.texts.map(({ id }) => id)).toEqual(['better']);
  });

  test('changes nothing where all questions have the same codebook', async () => {
    const together = await run(lines, undefined, new Map());
    expect(partsOfRun(together)).toEqual([together]);
    expect(together.plan).not.toHaveProperty('questionCodebooks');
    expect(together.results.themes.every(({ questions }) => questions === undefined)).toBe(true);
    expect(shareOf(together, 'help-support').share.n).toBe(4);
  });

  test('is refused where two codebooks have a code in common', () => {
    const other = { ...improvements, themes: [{ ...improvements.themes[0]!, id: 'dialogue-contact' }] };
    expect(() => codedQuestionsOf(definition.texts, satisfaction, new Map([['better', other]]))).toThrow('codebooks-share-code');
  });

  test('must have a name', () => {
    expect(() => parseStudy('format: 1\ntitle: T\nrespondents: { file: r, id: i }\ntexts:\n  - id: a\n    label: A\n    codebook: 7\n', 's.yaml'))
      .toThrow('definition-invalid');
  });
});
