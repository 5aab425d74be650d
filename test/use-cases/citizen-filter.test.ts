import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerBase, citizenFilter, citizenMask, filterLevels, isInternal, respondentBase,
} from '../../src/use-cases/citizen-filter.js';
import { citizenLevels } from '../../src/use-cases/citizen-levels.js';
import { contrastRun } from '../web/contrast-run.js';

const run = contrastRun;
const filterOf = (asked: Readonly<Record<string, readonly string[]>>) => citizenFilter(run, new Map(Object.entries(asked)));

describe('what citizens can be filtered by', () => {
  test('is the segment and each variable, with the levels that somebody has, in the order of the study', () => {
    expect([...filterLevels(run)]).toEqual([['segment', ['satisfied', 'dissatisfied']], ['town', ['Vest', 'Øst', 'Nord', 'Lille']]]);
  });

  test('leaves the segment out where a study has none', () => {
    const without = { ...run, plan: { ...run.plan, segments: { kind: 'none' as const } } };
    expect([...filterLevels(without).keys()]).toEqual(['town']);
  });

  test('keeps the segment of a study that calls a variable of its own so out of the way', () => {
    const own = {
      ...run,
      study: { ...run.study, variables: run.study.variables.map((each) => ({ ...each, id: 'segment' })) },
      bulk: { ...run.bulk, levels: run.bulk.levels.map((each) => ({ ...each, variable: 'segment' })) },
    };
    expect([...filterLevels(own)]).toEqual([['segment', ['Vest', 'Øst', 'Nord', 'Lille']]]);
    const mask = citizenMask(own, citizenFilter(own, new Map([['segment', ['Lille']]])));
    expect(mask.reduce((sum, each) => sum + each, 0)).toBe(1);
  });
});

describe('a filter', () => {
  test('stands in the order of the study, each level once, whatever order it was asked for in', () => {
    const filter = filterOf({ town: ['Nord', 'Vest', 'Nord'], segment: ['satisfied'] });
    expect([...filter]).toEqual([['segment', ['satisfied']], ['town', ['Vest', 'Nord']]]);
  });

  test('says what there is in place of a level or variable that there is not', () => {
    expect(() => filterOf({ town: ['Syd'] })).toThrow(/value-unknown/);
    expect(() => filterOf({ country: ['Danmark'] })).toThrow(/value-unknown/);
  });

  test('lets those through who have one of the levels of every variable', () => {
    const levels = fc.subarray(['Vest', 'Øst', 'Nord', 'Lille']);
    const segments = fc.subarray(['satisfied', 'dissatisfied']);
    const levelOf = citizenLevels(run);
    fc.assert(fc.property(levels, segments, (town, segment) => {
      const mask = citizenMask(run, filterOf({ town, segment }));
      const expected = run.bulk.weights.map((each) =>
        Number((town.length === 0 || town.includes(levelOf(each.respondent, 'town')))
          && (segment.length === 0 || segment.includes(each.segment))));
      expect([...mask]).toEqual(expected);
    }));
  });
});

describe('the base of a filter', () => {
  test('counts citizens and answers, and weighs each citizen once', () => {
    const twice = {
      ...run,
      bulk: {
        ...run.bulk,
        weights: run.bulk.weights.map((each, i) => ({ ...each, weight: i < 40 ? 30 : 10 })),
        answers: [...run.bulk.answers, { ...run.bulk.answers[0]!, key: 'c0:more', question: 'more' }]
          .map((each, i) => ({ ...each, weight: i < 40 || i === 120 ? 30 : 10 })),
      },
    };
    const mask = citizenMask(twice, citizenFilter(twice, new Map([['town', ['Øst']]])));
    expect(respondentBase(twice, mask)).toEqual({ n: 40, of: 120, share: 1200 / 2000 });
    expect(answerBase(twice, mask)).toEqual({ n: 41, of: 121, share: 1200 / 2000, writers: 40, ofWriters: 120 });
  });

  test('has no share where nobody carries weight', () => {
    const weightless = { ...run, bulk: { ...run.bulk, weights: run.bulk.weights.map((each) => ({ ...each, weight: 0 })) } };
    expect(respondentBase(weightless, new Uint8Array(120).fill(1)).share).toBeNull();
  });

  test('stands for writers that a run kept no weights of', () => {
    const old = { ...run, bulk: { ...run.bulk, weights: [], levels: [] } };
    const mask = citizenMask(old, citizenFilter(old, new Map([['segment', ['satisfied']]])));
    expect(answerBase(old, mask)).toMatchObject({ n: 60, of: 120 });
  });

  test.each([
    [0, 100, true], [4, 100, true], [5, 100, false], [95, 100, false], [96, 100, true], [99, 100, true], [100, 100, false],
  ])('of %i citizens among %i is for internal reading: %s', (n, of, internal) => {
    expect(isInternal({ n, of }, 5)).toBe(internal);
  });
});
