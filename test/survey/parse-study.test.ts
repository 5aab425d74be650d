import { describe, expect, test } from 'vitest';
import type { InputError } from '../../src/notices/input-error.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { exampleStudy } from './example-study.js';

function mistakes(study: string): unknown[] {
  try {
    parseStudy(study, 'study.yaml');
    return [];
  } catch (error) {
    return (error as InputError).notices.map(({ code, parameters }) => ({ code, ...parameters }));
  }
}

describe('a study definition', () => {
  test('fills in every default', () => {
    const study = parseStudy('format: 1\ntitle: T\nrespondents: { file: r.csv, id: id }\ntexts: [{ id: why, label: Hvorfor? }]', 's.yaml');
    expect(study).toMatchObject({
      language: 'da', dontKnow: 'vedikke', weighting: { kind: 'none' }, segments: { kind: 'none' }, codebook: 'jobcenter-themes',
      quotes: { minimumCell: 5, length: [40, 400] }, seed: 1, texts: [{ id: 'why', column: 'why' }],
    });
  });

  test('uses the present wording for the past when only one is given', () => {
    const [, plan] = parseStudy(exampleStudy, 's.yaml').questions;
    expect(plan!.past).toEqual(plan!.present);
  });

  const cases: [string, string, string, object][] = [
    ['an unknown key', 'title: Eksempel', 'titel: Eksempel', { path: 'titel', line: 2, problem: 'unrecognized_keys' }],
    ['a variable that is not defined', 'strata: [gender]', 'strata: [sex]',
      { path: 'weighting.strata.0', line: 33, problem: 'variable-unknown', got: 'sex', expected: 'gender | age_group | duration | group' }],
    ['a variable that is no stratum', 'base: answered', 'collapse_within: [age_group]',
      { path: 'weighting.collapse_within.0', line: 33, problem: 'variable-unknown', got: 'age_group', expected: 'gender' }],
    ['a setting that is not one of several', 'base: answered', 'base: all', { path: 'weighting.base', line: 33, expected: 'complete | answered', got: 'all' }],
    ['as many levels as limits', 'limits: [18, 30, 67]', 'limits: [18, 67]', { path: 'variables.age_group.bands.levels', line: 15, problem: 'levels-do-not-match-limits' }],
    ['a scale that is not defined', 'present: Er der en plan?', 'present: Er der en plan? }\n  - { id: third, scale: mood, present: X', { problem: 'scale-unknown', got: 'mood' }],
    ['a day that does not exist', '2023-09-18', '2023-09-31', { path: 'closes', line: 4, problem: 'invalid_format', got: '2023-09-31' }],
    ['a segment question that is not asked', 'segments: { question: satisfaction }', 'segments: { question: mood }', { problem: 'question-unknown', got: 'mood' }],
  ];
  test.each(cases)('refuses %s and names path and line', (_, from, to, expected) => {
    expect(exampleStudy).toContain(from);
    expect(mistakes(exampleStudy.replace(from, to))).toContainEqual(expect.objectContaining({ code: 'definition-invalid', file: 'study.yaml', ...expected }));
  });

  const plan = '- { id: plan, scale: satisfaction, only: { gender: [mand] }, present: Er der en plan? }';
  const planLine = exampleStudy.split('\n').findIndex((line) => line.includes('id: plan')) + 1;
  test.each<[string, string, object]>([
    ['a question that waits for its own answer', '- { id: plan, scale: satisfaction, only: { plan: [1] }, present: P }',
      { path: 'questions.1.only.plan', line: planLine, problem: 'routing-cycle', got: 'plan > plan' }],
    ['questions that wait for each other',
      '- { id: plan, scale: satisfaction, only: { why_not: [a] }, present: P }\n'
      + '  - { id: why_not, choice: { a: A }, except: { plan: [5] }, present: P }',
      { path: 'questions.2.except.plan', line: planLine + 1, problem: 'routing-cycle', got: 'plan > why_not > plan' }],
    ['a routing by a question that there is not', '- { id: plan, scale: satisfaction, only: { mood: [1] }, present: P }',
      { path: 'questions.1.only.mood', line: planLine, problem: 'variable-unknown', got: 'mood' }],
    ['a routing by a step that the scale does not have',
      '- { id: plan, scale: satisfaction, only: { satisfaction: [6] }, present: P }',
      { path: 'questions.1.only.satisfaction.0', line: planLine, problem: 'level-unknown', got: '6',
        expected: '5 | 4 | 3 | 2 | 1 | vedikke' }],
    ['a routing by a segment that there is not',
      '- { id: plan, scale: satisfaction, only: { segment: [happy] }, present: P }',
      { problem: 'level-unknown', got: 'happy', expected: 'satisfied | neutral | dissatisfied' }],
    ['two kinds of answer', '- { id: plan, scale: satisfaction, choice: { a: A }, present: P }', { problem: 'scale-or-several' }],
    ['no option at all', '- { id: plan, choice: {}, present: P }', { path: 'questions.1.choice', problem: 'too_small' }],
    ['an option that means ved ikke', '- { id: plan, choice: { a: A, vedikke: Ved ikke }, present: P }',
      { path: 'questions.1.choice.vedikke', problem: 'dont-know-is-an-option' }],
  ])('refuses %s', (_, instead, expected) => {
    expect(exampleStudy).toContain(plan);
    expect(mistakes(exampleStudy.replace(plan, instead))).toContainEqual(expect.objectContaining({ code: 'definition-invalid', ...expected }));
  });

  test('refuses a question that is asked by the segment that it makes', () => {
    const study = exampleStudy.replace('- { id: satisfaction, scale: satisfaction,',
      '- { id: satisfaction, only: { segment: [neutral] }, scale: satisfaction,');
    expect(mistakes(study)).toContainEqual(expect.objectContaining({
      path: 'questions.0.only.segment', problem: 'routing-cycle', got: 'satisfaction > satisfaction',
    }));
  });

  const steps = '{ 5: Meget tilfreds, 4: Tilfreds, 3: Hverken eller, 2: Utilfreds, 1: Meget utilfreds }';
  const seven = '{ 7: a, 6: b, 5: c, 4: d, 3: e, 2: f, 1: g }';
  test.each<[string, string, string, string | undefined]>([
    ['with a gap', '{ 5: a, 4: b, 2: c, 1: d }', '', 'scale-steps-not-in-order'],
    ['of one step', '{ 1: a }', '', 'scale-steps-not-in-order'],
    ['of twelve steps', '{ 12: a, 1: b }', '', 'invalid_key'],
    ['of seven steps, of which the segments leave two out', seven, '', 'step-in-no-segment'],
    ['of seven steps that are all in a segment', seven,
      ', satisfied: [7, 6, 5], neutral: [4], dissatisfied: [3, 2, 1]', undefined],
    ['of three steps, of which the segments name a fifth', '{ 3: a, 2: b, 1: c }', '', 'step-not-on-scale'],
  ])('takes or refuses a scale %s', (_, own, segments, problem) => {
    const found = mistakes(exampleStudy.replace(steps, own).replace('segments: { question: satisfaction',
      `segments: { question: satisfaction${segments}`)) as { problem: string }[];
    expect(found.map((each) => each.problem).includes(problem ?? '')).toBe(problem !== undefined);
    if (problem === undefined) expect(found).toEqual([]);
  });

  test('lets a score mean ved ikke only where no scale has it', () => {
    expect(mistakes(`${exampleStudy}dont_know: 9\n`)).toEqual([]);
    expect(mistakes(`${exampleStudy}dont_know: 5\n`)).toContainEqual(
      expect.objectContaining({ problem: 'dont-know-is-a-score', got: '5' }));
  });

  test('refuses a variable that depends on a later one', () => {
    const study = exampleStudy.replace('label: Køn,', 'label: Køn, only: { duration: [kort] },');
    expect(mistakes(study)).toContainEqual(expect.objectContaining({ path: 'variables.gender.only.duration', problem: 'variable-unknown' }));
  });

  test('says which line is no YAML', () => {
    expect(mistakes('format: 1\ntitle: [T')).toContainEqual(expect.objectContaining({ code: 'yaml-invalid', line: 2 }));
  });

  test('refuses a format of the future', () => {
    expect(mistakes(exampleStudy.replace('format: 1', 'format: 7'))).toEqual([
      { code: 'format-unsupported', file: 'study.yaml', line: 1, got: '7', supported: [1] },
    ]);
  });
});
