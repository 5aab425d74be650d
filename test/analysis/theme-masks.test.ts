import { describe, expect, test } from 'vitest';
import type { CodedAnswers } from '../../src/analysis/code-answers.js';
import type { ReadAnswer } from '../../src/analysis/read-answer.js';
import { themeMasks } from '../../src/analysis/theme-masks.js';

// Respondent 0 wrote two answers of which one was coded by people, 1 two that both were, 2 one in another language, 3 nothing.
const answers: [string, number, boolean][] = [
  ['0a', 0, true], ['0b', 0, true], ['1a', 1, true], ['1b', 1, true], ['2a', 2, false],
];
const read = answers.map(([key, respondent, inBase]) => ({ answer: { key, respondent }, inBase })) as unknown as ReadAnswer[];
const themed = (...keys: string[]) => new Map(answers.map(([key]) => [key, new Set(keys.includes(key) ? ['help'] : [])]));
const coded = {
  codes: new Map(Array.from(themed('0b', '1a', '2a'), ([key, themes]) => [key, { themes, by: 'machine' }])),
  machine: themed('0b', '1b', '2a'),
  measured: new Map([['0a', new Set(['help'])], ['1a', new Set<string>()], ['1b', new Set<string>()]]),
} as unknown as CodedAnswers;

describe('who states a theme', () => {
  const masks = themeMasks(4, read, coded)('help');

  test('is told of respondents, by any of their answers, by the codes, by the machine and by people', () => {
    expect([...masks.states]).toEqual([1, 1, 1, 0]);
    expect([...masks.machine]).toEqual([1, 1, 0, 0]);
    expect([...masks.human]).toEqual([1, 0, 0, 0]);
  });

  test('is measured of those whose counting answers were all coded by people', () => {
    expect([...masks.measured]).toEqual([0, 1, 0, 0]);
  });
});
