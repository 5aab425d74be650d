import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerReferences, figureReference, resolveReference } from '../../src/report/reference.js';
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
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'themes'))).toEqual({ kind: 'themes' });
    expect(resolveReference(exampleRun, 'ffffff-s1')).toEqual({ kind: 'other-run', run: 'ffffff' });
    expect(resolveReference(exampleRun, figureReference(exampleRun.id, 'question-99'))).toBeUndefined();
  });

  it('is no other text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      if (!/^\s*[0-9a-f]{6}-/i.test(text)) expect(resolveReference(exampleRun, text)).toBeUndefined();
    }));
  });
});
