import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { estimate } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const { results, bulk } = sampleRun;
const [kept, wished] = [results.themes[0]!, results.themes[1]!];
type Level = AnalysisRun['bulk']['themeLevels'][number];
type Test = AnalysisRun['bulk']['tests'][number];

const level = (of: string, share: number, n: number, basis: Level['basis'] = 'corrected', flag: Level['share']['flag'] = ''): Level => ({
  code: kept.theme, kind: 'theme', by: 'gender', level: of, coded: 9, share: { ...estimate(share, n), flag }, basis,
  raw: { value: 0.111, se: 0.01, low: 0.1, high: 0.12 },
});
const pair = (pAdjusted: number): Test => ({
  test: 'theme_pair_corrected', variable: kept.theme, by: 'gender', a: 'kvinde', b: 'mand', n: 900, difference: 0.2, se: 0.05,
  statistic: 4, df1: null, df2: 800, p: 0.001, pAdjusted, reason: '', flag: '',
});

/** The sample run with its first two themes alone, each of a question of its own. */
const two: AnalysisRun = {
  ...sampleRun,
  id: 'two',
  study: {
    ...sampleRun.study,
    texts: [{ id: 'why', column: 'why', label: { da: 'Hvorfor?', en: 'Why?' } }, { id: 'better', column: 'better', label: { da: 'Hvad kunne være bedre?', en: 'What could be better?' } }],
  },
  results: {
    ...results,
    themes: [{ ...kept, questions: ['why'] }, { ...wished, questions: ['better'] }],
    derived: [],
    codedQuestions: [
      { questions: ['why'], codebook: { id: 'first', version: '1', label: { da: 'A', en: 'A' } }, coder: 'learned', ...(results.coding && { coding: results.coding }), groups: results.groups },
      { questions: ['better'], codebook: { id: 'second', version: '2', label: { da: 'B', en: 'B' } }, coder: 'rules', groups: results.groups },
    ],
  },
  bulk: { ...bulk, tests: [pair(0.004)], themeLevels: [level('kvinde', 0.4, 500), level('mand', 0.2, 400)] },
};
const apart: AnalysisRun = {
  ...two, id: 'apart',
  bulk: { ...two.bulk, tests: [pair(0.4)], themeLevels: [level('kvinde', 0.4, 500, 'few-codings'), level('mand', 0.2, 4, 'not-measured', 'suppress')] },
};

let pages: Served;
beforeAll(async () => {
  pages = await serve(storeOf([two, apart, sampleRun]));
});
afterAll(() => pages.close());

test('a question is chosen where several codebooks code them, and only its themes are shown', async () => {
  for (const page of ['/runs/two', '/runs/two/temaer']) {
    const [first, second] = [await pages.get(page), await pages.get(`${page}?question=better`)];
    expect([textOf(first).includes(kept.label.da), textOf(first).includes(wished.label.da)], page).toEqual([true, false]);
    expect([textOf(second).includes(kept.label.da), textOf(second).includes(wished.label.da)], page).toEqual([false, true]);
    expect(first.html).toContain(`${page}?question=better`);
    expect((await pages.get(`${page}?question=none`)).status).toBe(400);
  }
  // What is sorted by stays with the question.
  expect((await pages.get('/runs/two/temaer?question=better')).html).toContain('question=better&amp;sort=n');
  expect(textOf(await pages.get(`/runs/${sampleRun.id}/temaer`))).not.toContain('Spørgsmål ');
});

test('each codebook is told with its own coder and how it was measured', async () => {
  const text = textOf(await pages.get('/runs/two/metode'));
  expect(text).toContain('first');
  expect(text).toContain('second');
  expect(textOf(await pages.get(`/runs/two/temaer/${wished.theme}`))).toContain('ikke målt');
});

test('a theme’s share stands by every variable, with what holds marked', async () => {
  const text = textOf(await pages.get(`/runs/two/temaer/${kept.theme}`));
  expect(text).toContain('Udbredelse efter gruppe');
  expect(text).toMatch(/Kvinder\s+40,0 pct\.[^↑↓]*↑ højere\s+11,1 pct\.\s+500/u);
  expect(text).toMatch(/Mænd\s+20,0 pct\.[^↑↓]*↓ lavere\s+11,1 pct\.\s+400/u);
  const none = textOf(await pages.get(`/runs/apart/temaer/${kept.theme}`)).split('Udbredelse efter gruppe').at(-1)!.split('Køn')[1]!;
  expect(none).not.toMatch(/[↑↓]/u);
  expect(none).toContain('ikke rettet');
  expect(none).toMatch(/Mænd\s+under 5 borgere\s+under 5 borgere/u);
  expect(textOf(await pages.get(`/runs/two/temaer/${wished.theme}`))).not.toContain('Udbredelse efter gruppe');
});
