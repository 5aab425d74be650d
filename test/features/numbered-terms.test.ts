import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentsOf, numberTerms } from '../../src/features/numbered-terms.js';
import { termsOf, type Term } from '../../src/features/terms.js';
import { createTopicColumns } from '../../src/features/topic-columns.js';
import { token, words as read } from './tokens.js';

const words = fc.record({
  key: fc.constantFrom('sag', 'sagsbehandler', 'a b'), form: fc.constantFrom('Sag', 'sager', 'a b'), kind: fc.constantFrom('word' as const, 'pair' as const),
});
const parts = fc.constantFrom('sag', 'behandler').map((key): Term => ({ key, form: key, kind: 'part' }));
const answers = fc.array(fc.array(fc.oneof(words, parts), { maxLength: 8 }), { maxLength: 8 });

it('gives back the documents that were numbered, each different term once', () => {
  fc.assert(fc.property(answers, (documents) => {
    const numbered = numberTerms(documents);
    expect(documentsOf(numbered)).toEqual(documents);
    const names = numbered.terms.map((term) => JSON.stringify([term.kind, term.key, term.form]));
    expect(new Set(names).size).toBe(names.length);
  }));
});

it('are plain texts, which another thread gets as they are', () => {
  const numbered = numberTerms([termsOf(read('god hjælp igen'), new Set())]);
  expect(numbered.terms).toContainEqual({ key: 'god hjælp', form: 'god hjælp', kind: 'pair' });
  expect(structuredClone(numbered)).toStrictEqual(numbered);
});

it('a pair has one column, at hand in its answer or as plain text', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 2 }), { minLength: 2, maxLength: 5 }), (forms) => {
    const [columns, pairs] = [createTopicColumns(), termsOf(forms.map((form) => token(form)), new Set()).filter(({ kind }) => kind === 'pair')];
    for (const pair of pairs) expect(columns.columnOfPair({ key: pair.key, form: pair.form, kind: 'pair' })).toBe(columns.columnOfPair(pair));
  }));
});
