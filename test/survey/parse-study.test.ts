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
