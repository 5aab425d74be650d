import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFilter } from '../../src/use-cases/answer-filter.js';
import { answersWithin } from '../../src/use-cases/answers-within.js';
import { sampleRun } from '../web/sample-run.js';

const themes = ['a', 'b', 'c'];
const [row] = sampleRun.bulk.answers;
const derived = [{ code: 'ab', level: 'parent' as const, of: ['a', 'b'], label: { da: '', en: '' }, definition: { da: '', en: '' }, groups: [] }];

const runs = fc.array(fc.record({
  themes: fc.subarray(themes), hasContent: fc.boolean(), language: fc.constantFrom('da', 'en'), question: fc.constantFrom('why', 'better'),
  respondent: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
}), { maxLength: 30 }).map((answers) => ({
  ...sampleRun,
  results: { ...sampleRun.results, derived },
  bulk: { ...sampleRun.bulk, weights: [], answers: answers.map((each, i) => ({ ...row!, ...each, key: `k${i}` })) },
}));
const filters = fc.record<AnswerFilter>({
  theme: fc.constantFrom(...themes, 'ab'), also: fc.constantFrom(...themes), but: fc.constantFrom(...themes),
  withoutTheme: fc.boolean(), withContent: fc.boolean(), question: fc.constantFrom('why', 'better'),
}, { requiredKeys: [] });

describe('the answers behind a number', () => {
  it('are those that meet each choice, in the run’s order, and their writers count once', () => {
    fc.assert(fc.property(runs, filters, (run, filter) => {
      const { theme, also, but, withoutTheme, withContent, question } = filter;
      const kept = run.bulk.answers.filter((answer) => {
        const has = (code: string): boolean => (code === 'ab' ? has('a') || has('b') : answer.themes.includes(code));
        if (theme !== undefined && !has(theme)) return false;
        if (also !== undefined && !has(also)) return false;
        if (but !== undefined && has(but)) return false;
        if (withoutTheme && answer.themes.length > 0) return false;
        if (withContent && !(answer.hasContent && answer.language === 'da')) return false;
        return question === undefined || answer.question === question;
      });
      const found = answersWithin(run, filter);
      expect(found.answers.map(({ key }) => key)).toEqual(kept.map(({ key }) => key));
      expect(found.citizens).toBe(new Set(kept.map(({ respondent }) => respondent)).size);
    }));
  });

  it('are all of them where nothing is chosen', () => {
    expect(answersWithin(sampleRun, {}).answers).toHaveLength(sampleRun.bulk.answers.length);
  });
});
