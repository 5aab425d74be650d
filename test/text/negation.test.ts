import { describe, expect, it } from 'vitest';
import { negatedIn } from './read-answer.js';

describe('negation', () => {
  it('reaches from the cue to the end of the clause', () => {
    expect(negatedIn('Jeg fik ikke god hjælp, men søde ord')).toBe('god hjælp');
    expect(negatedIn('ingen hjælp. God tone')).toBe('hjælp');
    expect(negatedIn('ingen hjælp\ngod tone')).toBe('hjælp');
    expect(negatedIn('aldrig svar fordi de har travlt')).toBe('svar');
  });

  it('knows the spellings that people write and words of absence', () => {
    expect(negatedIn('fik ikk hjælp')).toBe('hjælp');
    expect(negatedIn('manglende støtte')).toBe('støtte');
    expect(negatedIn('IKKE GODT')).toBe('GODT');
  });

  it('stops at og, så and the like only when a subject follows', () => {
    expect(negatedIn('ikke så god hjælp')).toBe('så god hjælp');
    expect(negatedIn('ingen hjælp og støtte')).toBe('hjælp og støtte');
    expect(negatedIn('ingen hjælp og jeg måtte klage')).toBe('hjælp');
    expect(negatedIn('ingen hjælp så jeg måtte klage')).toBe('hjælp');
  });

  it('reaches six words at most', () => {
    expect(negatedIn('uden en to tre fire fem seks syv otte')).toBe('en to tre fire fem seks');
  });

  it('begins anew at a second cue and marks no cue', () => {
    expect(negatedIn('hverken hjælp eller ingen støtte')).toBe('hjælp eller støtte');
  });

  it('leaves what stands before the cue', () => {
    expect(negatedIn('de lyttede ikke')).toBe('');
  });

  it('denies nothing in ikke kun, ikke mindst and their like', () => {
    expect(negatedIn('ikke kun god hjælp')).toBe('');
    expect(negatedIn('og ikke mindst god støtte')).toBe('');
  });

  it('ends with the phrase where a complaint is denied', () => {
    expect(negatedIn('Jeg har ikke noget at klage over hos min konsulent')).toBe('noget at klage over');
  });
});
