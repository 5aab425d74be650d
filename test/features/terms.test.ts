import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/features/terms.js';
import { token, words } from './tokens.js';

const none = new Set<string>();

describe('the terms of an answer', () => {
  it('are its lemmas and the pairs of neighbours', () => {
    const terms = termsOf(words('gode samtaler hver uge', { gode: 'god', samtaler: 'samtale' }), none);
    expect(terms.map((term) => term.key)).toEqual([
      'god', 'samtale', 'hver', 'uge', 'god samtale', 'samtale hver', 'hver uge',
    ]);
    expect(terms.map((term) => term.form)).toEqual([
      'gode', 'samtaler', 'hver', 'uge', 'gode samtaler', 'samtaler hver', 'hver uge',
    ]);
  });

  it('leave out stop words, and the words on either side of one are neighbours', () => {
    const terms = termsOf(words('skift af sagsbehandler'), new Set(['af']));
    expect(terms.map((term) => term.key)).toEqual(['skift', 'sagsbehandler', 'skift sagsbehandler']);
  });

  it('look a stop word up as it is written, not by its lemma', () => {
    const terms = termsOf(words('været være', { været: 'være' }), new Set(['være']));
    expect(terms.map((term) => term.form)).toEqual(['været']);
  });

  it('leave out numbers, punctuation and words of one letter', () => {
    const others = [token('3', { kind: 'number' }), token('!', { kind: 'punctuation' })];
    const tokens = [token('i'), token('møder'), token('𝔸'), ...others];
    expect(termsOf(tokens, none).map((term) => term.key)).toEqual(['møder']);
  });

  it('do not pair words of different sentences', () => {
    const tokens = [token('god'), token('hjælp'), token('ny', { sentence: 1 }), token('plan', { sentence: 1 })];
    const pairs = termsOf(tokens, none).filter((term) => term.kind === 'pair');
    expect(pairs.map((term) => term.key)).toEqual(['god hjælp', 'ny plan']);
  });

  it("add a compound's parts, but not those that are stop words", () => {
    const tokens = [token('sagsbehandlerskift', { parts: ['sagsbehandler', 'skift'] })];
    expect(termsOf(tokens, new Set(['skift'])).map(({ key, kind }) => [key, kind])).toEqual([
      ['sagsbehandlerskift', 'word'],
      ['sagsbehandler', 'part'],
    ]);
  });

  it('keep a negated word as the word it is, beside its negation', () => {
    const terms = termsOf([token('ikke'), token('hjælp', { negated: true })], none);
    expect(terms.map((term) => term.key)).toEqual(['ikke', 'hjælp', 'ikke hjælp']);
  });

  it('take the capital from the first word of a sentence only, also after a quotation mark', () => {
    const tokens = [token('"', { kind: 'punctuation' }), token('Hjælp'), token('fra'), token('Vejle')];
    const written = termsOf(tokens, none).filter((term) => term.kind === 'word');
    expect(written.map((term) => term.form)).toEqual(['hjælp', 'fra', 'Vejle']);
  });

  it('come from any text without an error, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (forms) => {
        const terms = termsOf(forms.map((form) => token(form)), none);
        const kept = terms.filter((term) => term.kind === 'word').length;
        expect(terms.length - kept).toBe(Math.max(0, kept - 1));
      }),
    );
    expect(termsOf([token('\ud800ab')], none)).toHaveLength(1);
  });
});
