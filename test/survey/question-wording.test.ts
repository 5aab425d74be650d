import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { questionTense, questionWording } from '../../src/survey/question-wording.js';

const study = parseStudy(`format: 1
title: T
respondents: { file: r.csv, id: id }
variables:
  course: { label: Forløb, levels: { now: I gang, over: Afsluttet, gone: Ophørt } }
  weeks: { label: Uger, only: { course: [now] }, levels: { few: Få, many: Mange } }
  sex: { label: Køn }
questions:
  - { id: all, scale: degree, present: Er du glad?, past: Var du glad? }
  - { id: same, scale: degree, present: Er der en plan? }
  - { id: ended, scale: degree, only: { course: [over, gone] }, present: Er du glad?, past: Var du glad? }
tense: { variable: course, past: [over, gone] }
`, 's.yaml');
const [all, same, ended] = study.questions as [typeof study.questions[0], typeof study.questions[0], typeof study.questions[0]];

describe('the wording that a group met', () => {
  test.each([
    ['everybody', '', '', 'both'], ['those in a course', 'course', 'now', 'present'], ['those whose course is over', 'course', 'gone', 'past'],
    ['a group of a variable that only those in a course have', 'weeks', 'few', 'present'], ['women', 'sex', 'f', 'both'],
  ] as const)('%s', (_, by, level, tense) => {
    expect(questionTense(all, study, by, level)).toBe(tense);
    expect(questionWording(all, study, by, level).da).toBe(tense === 'past' ? 'Var du glad?' : 'Er du glad?');
    expect(questionTense(same, study, by, level)).toBe('present');
  });

  test('is the past for all who are asked when only they are asked who meet it', () => {
    expect(questionTense(ended, study)).toBe('past');
    expect(questionTense(ended, study, 'sex', 'f')).toBe('past');
    expect(questionTense(all, { ...study, tense: undefined } as unknown as typeof study, 'course', 'gone')).toBe('present');
  });
});
