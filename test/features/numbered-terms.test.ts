import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentsOf, numberTerms } from '../../src/features/numbered-terms.js';
import type { Term } from '../../src/features/terms.js';

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
