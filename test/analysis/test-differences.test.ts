import { describe, expect, test } from 'vitest';
import { nothingCoded } from '../../src/analysis/code-study.js';
import { testQuestions, testThemes } from '../../src/analysis/test-differences.js';
import type { CodedAnswers } from '../../src/analysis/code-answers.js';
import type { ReadAnswer } from '../../src/analysis/read-answer.js';
import { weightedMean } from '../../src/estimates/weighted-mean.js';
import type { Survey } from '../../src/survey/survey.js';
import type { Codebook } from '../../src/themes/codebook.js';
import { weigh } from '../../src/weighting/weights.js';
import { referenceSurvey } from '../estimates/reference-study.js';

const survey = referenceSurvey();
const weights = weigh(survey);

describe('questions', () => {
  const rows = testQuestions(survey, weights);

  test('each with a scale meets each variable: as a whole, in pairs and against the rest', () => {
    const kinds = (variable: string, by: string) => ['rao_scott', 'wald', 'pair', 'rest'].map((kind) =>
      rows.filter((row) => row.test === kind && row.variable === variable && row.by === by).length);
    expect(kinds('q1', 'municipality')).toEqual([1, 1, 78, 13]);
    // Of two levels, either against the rest is the pair again.
    expect(kinds('q4', 'gender')).toEqual([1, 1, 1, 0]);
    expect(kinds('q6', 'gender')).toEqual([0, 0, 0, 0]);
  });

  test('the satisfied, neutral and dissatisfied and those in no segment meet in every question but their own', () => {
    const scores = survey.questions.get('q1') as { readonly scores: Int8Array };
    const segmented: Survey = {
      ...survey,
      definition: {
        ...survey.definition, variables: [],
        segments: { kind: 'question', question: 'q1', satisfied: [5, 4], neutral: [3], dissatisfied: [2, 1] },
      },
      segment: Int8Array.from(scores.scores, (score) => (score < 1 ? -1 : [2, 2, 1, 0, 0][score - 1]!)),
    };
    const bySegment = testQuestions(segmented, weights).filter(({ variable }) => variable === 'q2');
    expect(bySegment.map(({ test: kind, by }) => `${kind} ${by}`)).toEqual(
      ['rao_scott', 'wald', ...Array<string>(6).fill('pair'), ...Array<string>(4).fill('rest')].map((kind) => `${kind} segment`));
    expect(testQuestions(segmented, weights).filter(({ variable }) => variable === 'q1')).toEqual([]);
    const [satisfied, , dissatisfied] = bySegment.filter(({ test: kind }) => kind === 'rest');
    expect([satisfied!.a, dissatisfied!.a]).toEqual(['satisfied', 'dissatisfied']);
    expect(satisfied!.difference).toBeGreaterThan(0);
    expect(dissatisfied!.difference).toBeLessThan(0);
  });

  test('a question that one level alone is asked says why it has no test', () => {
    const routed = rows.filter(({ variable, by }) => variable === 'q8' && by === 'affiliation');
    expect(routed.map(({ test: kind, reason, p }) => [kind, reason, p])).toEqual([
      ['rao_scott', 'too-few-levels', null], ['wald', 'too-few-levels', null], ['pair', 'too-few-levels', null],
    ]);
  });

  test('a variable of one level, or of more than twenty, is not broken down by', () => {
    const of = (count: number): Survey => ({
      ...survey,
      definition: {
        ...survey.definition, segments: { kind: 'none' },
        variables: survey.definition.variables.slice(0, 1).map((variable) => ({ ...variable, id: 'many' })),
      },
      variables: new Map([['many', {
        levels: Array.from({ length: count }, (_, k) => ({ id: `l${k}`, label: { da: '', en: '' } })),
        codes: Int16Array.from({ length: survey.count }, (_, i) => i % count),
      }]]),
    });
    expect([1, 2, 20, 21].map((count) => testQuestions(of(count), weights).length > 0)).toEqual([false, true, true, false]);
  });
});

describe('themes', () => {
  // Every third citizen wrote something with content; every sixth states the theme.
  const read = survey.ids.flatMap((id, respondent) => (respondent % 3 > 0 ? [] : [{
    answer: { key: id, respondent, question: 'why', text: 'x' }, inBase: true,
  }])) as unknown as ReadAnswer[];
  const coded = { machine: new Map(), measured: new Map(), codes: new Map(read.map(({ answer }) =>
    [answer.key, { by: 'machine', themes: new Set(answer.respondent % 6 === 0 ? ['help'] : []) }])) };
  const codebook = { themes: [{ id: 'help' }, { id: 'never' }] } as unknown as Codebook;
  const tested = (of: Survey) => testThemes(of, weights, { ...nothingCoded, parts: [{ questions: [], codebook, read, coded: coded as unknown as CodedAnswers }] });

  test('are compared between the dissatisfied and the satisfied who wrote', () => {
    const [help, never] = tested(survey);
    const share = (segment: number) => weightedMean(
      weights,
      Uint8Array.from(survey.segment, (each, i) => (each === segment && i % 3 === 0 ? 1 : 0)),
      (i) => (i % 6 === 0 ? 1 : 0),
    )!;
    const [satisfied, dissatisfied] = [share(0), share(2)];
    expect(help).toMatchObject({ variable: 'help', a: 'dissatisfied', b: 'satisfied', reason: '' });
    expect(help!.n).toBe(satisfied.n + dissatisfied.n);
    expect(help!.difference).toBeCloseTo(dissatisfied.value - satisfied.value, 12);
    // A theme that nobody states has no test, and does not count among those that are adjusted for.
    expect(help!.pAdjusted).toBe(help!.p);
    expect(never).toMatchObject({ difference: 0, p: null, pAdjusted: null, reason: 'no-variance' });
  });

  test('are not compared in a study without segments', () => {
    expect(tested({ ...survey, definition: { ...survey.definition, segments: { kind: 'none' } } })).toEqual([]);
  });
});
