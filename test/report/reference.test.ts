import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdownReport } from '../../src/exports/markdown-report.js';
import { answerReferences, figureReference, resolveReference, responseFigure } from '../../src/report/reference.js';
import { reportOf } from '../../src/report/report.js';
import { sampleRun } from '../web/sample-run.js';
import { exampleRun } from './example-run.js';

const { answers } = exampleRun.bulk;
const many = { ...exampleRun, bulk: { answers: Array.from({ length: 120 }, (_, i) => ({ ...answers[0]!, key: `S${i}#why`, respondent: `S${i}` })) } };

describe('a reference', () => {
  it('leads back to its answer, each to another', () => {
    const references = answerReferences(many);
    expect(new Set(references.values()).size).toBe(120);
    for (const [key, reference] of references) expect(resolveReference(many, ` ${reference}\n`)).toEqual({ kind: 'answer', key });
  });

  it('holds neither who wrote nor where the answer stands in the file', () => {
    const order = [...answerReferences(many).entries()].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([key]) => key);
    expect(order).not.toEqual(many.bulk.answers.map(({ key }) => key));
    for (const [key, reference] of answerReferences(many)) expect(reference).not.toContain(key.split('#')[0]);
    const numbers = (id: string): string[] => many.bulk.answers.map(({ key }) => answerReferences({ ...many, id }).get(key)!.slice(7));
    expect(numbers('000000000000')).not.toEqual(numbers(many.id));
  });

  it('of a figure leads to its question, and of another run says which', () => {
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'question-1'))).toEqual({ kind: 'question', question: 'trust' });
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'themes'))).toEqual({ kind: 'themes', question: null });
    expect(resolveReference(exampleRun, 'ffffff-s1')).toEqual({ kind: 'other-run', run: 'ffffff' });
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'question-99'))).toBeUndefined();
  });

  it('of the themes of a further open question leads to that question, and of who answered to the responses', () => {
    const coded = ['why', 'better'].map((question) => ({ questions: [question] })) as unknown as NonNullable<typeof exampleRun.results.codedQuestions>;
    const two = { ...exampleRun, results: { ...exampleRun.results, codedQuestions: coded } };
    expect(resolveReference(two, figureReference(two.id, 'themes-2'))).toEqual({ kind: 'themes', question: 'better' });
    for (const none of ['themes-1', 'themes-3', 'themes-0']) expect(resolveReference(two, figureReference(two.id, none))).toBeUndefined();
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'themes-2'))).toBeUndefined();
    expect(resolveReference(sampleRun, figureReference(sampleRun.id, responseFigure(0)))).toEqual({ kind: 'response' });
    expect(resolveReference({ ...sampleRun, results: exampleRun.results }, figureReference(sampleRun.id, responseFigure(0)))).toBeUndefined();
  });

  it('stands under every figure and quote of a report, and leads to it', () => {
    const text = renderMarkdownReport(reportOf(sampleRun), 'da');
    const found = Array.from(text.matchAll(/Henvisning: ([0-9a-f]{6}-[\w-]+?)\./gu), ([, reference]) => reference!);
    expect(found.map((each) => resolveReference(sampleRun, each)?.kind)).not.toContain(undefined);
    expect(new Set(found.map((each) => resolveReference(sampleRun, each)!.kind))).toEqual(new Set(['satisfaction', 'themes', 'answer', 'question', 'response']));
  });

  it('is no other text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      if (!/^\s*[0-9a-f]{6}-/i.test(text)) expect(resolveReference(exampleRun, text)).toBeUndefined();
    }));
  });
});
