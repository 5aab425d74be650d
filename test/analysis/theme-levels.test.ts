import { describe, expect, test } from 'vitest';
import { flagTests } from '../../src/analysis/flag-tests.js';
import { testThemeLevels } from '../../src/analysis/test-theme-levels.js';
import { themeLevels, type CountedCode } from '../../src/analysis/theme-levels.js';
import { correctedDifferences } from '../../src/estimates/corrected-difference.js';
import { correctedShare } from '../../src/estimates/corrected-share.js';
import { estimateShare } from '../../src/estimates/estimate-share.js';
import type { Survey } from '../../src/survey/survey.js';
import { unweighted } from '../../src/weighting/weights.js';

const count = 240;
const flags = (of: (i: number) => boolean) => Uint8Array.from({ length: count }, (_, i) => (of(i) ? 1 : 0));
/** Three towns: 120 citizens, 116 of them, and four. */
const town = Int16Array.from({ length: count }, (_, i) => (i < 120 ? 0 : i < 236 ? 1 : 2));
const levels = ['a', 'b', 'c'].map((id) => ({ id, label: { da: id, en: id } }));
const survey = {
  count,
  definition: {
    variables: [{ id: 'town', label: { da: 'By', en: 'Town' }, only: [], levels, source: { kind: 'column', column: 'town' } }],
    segments: { kind: 'none' }, quotes: { minimumCell: 5, length: [1, 9] }, questions: [], scales: [],
  },
  variables: new Map([['town', { levels, codes: town }]]),
  questions: new Map(),
  segment: new Int8Array(count).fill(-1),
} as unknown as Survey;
const weights = unweighted(count);
const human = flags((i) => i % 3 === 0 || i < 30);
const machine = flags((i) => i % 3 === 0);
/** Half of the first town's answers are coded by people, and twenty of the second's. */
const measured = flags((i) => (i < 120 ? i % 2 === 0 : i < 140));
const code: CountedCode = {
  code: 't', kind: 'theme', base: new Uint8Array(count).fill(1), masks: { states: machine, machine, human, measured },
};
const town0 = flags((i) => town[i] === 0);

describe('a theme at the levels of a variable', () => {
  const rows = themeLevels(survey, weights, [code]);
  const at = (level: string) => rows.find((row) => row.level === level)!;

  test('is corrected where enough answers of the level are coded, and else as coded, with the reason', () => {
    const corrected = correctedShare(weights, town0, code.masks, 5)!;
    expect(at('a')).toMatchObject({ basis: 'corrected', coded: 40 });
    expect(at('a').share.value).toBe(corrected.estimate.value);
    expect(at('a').raw.value).toBe(estimateShare(weights, town0, (i) => machine[i] === 1, 5).value);
    expect(at('a').corrected!.codings).toBe(60);
    expect(at('b')).toMatchObject({ basis: 'few-codings', corrected: { codings: 20 } });
    expect(at('b').share.value).toBe(at('b').raw.value);
    expect(at('c').basis).toBe('not-measured');
  });

  test('is suppressed for a small level, and for the next smallest, which subtraction would give', () => {
    expect(rows.map(({ level, share }) => [level, share.flag === 'suppress'])).toEqual([['a', false], ['b', true], ['c', true]]);
  });

  test('is tested between levels and against the rest, corrected where both sides are coded enough', () => {
    const tests = testThemeLevels(survey, weights, [code]);
    expect(tests.map(({ test: kind, a, b }) => `${kind} ${a}${b}`)).toEqual([
      'theme_pair ab', 'theme_pair ac', 'theme_pair bc', 'theme_rest a', 'theme_rest b', 'theme_rest c',
    ]);
    // With ten more codings in the second town it can be told from the first, and the first from the rest.
    const more = { ...code, masks: { ...code.masks, measured: flags((i) => (i < 120 ? i % 2 === 0 : i < 150)) } };
    const groups = Int8Array.from(town, (each) => (each === 0 ? 0 : each === 1 ? 1 : -1));
    const all = testThemeLevels(survey, weights, [more]);
    const pair = all.find(({ test: kind }) => kind === 'theme_pair_corrected')!;
    expect([pair.a, pair.b, pair.difference, pair.p]).toEqual(['a', 'b', ...(({ difference, p }) => [difference, p])(correctedDifferences(weights, { codes: groups, count: 2 }, more.masks).pairs[0]!)]);
    // The only test of its kind is adjusted for nothing else.
    expect(pair.pAdjusted).toBe(pair.p);
    expect(all.filter(({ test: kind }) => kind === 'theme_rest_corrected').map(({ a }) => a)).toEqual(['a', 'b']);
  });

  test('hides every difference that would tell a suppressed share', () => {
    const flagged = flagTests(testThemeLevels(survey, weights, [code]), [], [], rows);
    expect(flagged.map(({ a, b, flag }) => [`${a}${b}`, flag])).toEqual([
      ['ab', 'suppress'], ['ac', 'suppress'], ['bc', 'suppress'], ['a', ''], ['b', 'suppress'], ['c', 'suppress'],
    ]);
  });
});
