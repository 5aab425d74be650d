import { describe, expect, it } from 'vitest';
import { negatedIn, read } from './read-answer.js';

describe('negation', () => {
  it('reaches from the cue to the end of the clause', () => {
    expect(negatedIn('Der er ingen god hjælp, men søde ord')).toBe('god hjælp');
    expect(negatedIn('ingen hjælp. God tone')).toBe('hjælp');
    expect(negatedIn('ingen hjælp\ngod tone')).toBe('hjælp');
    expect(negatedIn('intet svar fordi de har travlt')).toBe('svar');
  });

  it('knows the spellings that people write and words of absence', () => {
    expect(negatedIn('fik ikk hjælp')).toBe('fik hjælp');
    expect(negatedIn('manglende støtte')).toBe('støtte');
    expect(negatedIn('IKKE GODT')).toBe('GODT');
  });

  it('stops at og, så and the like only when a subject follows, or another verb', () => {
    expect(negatedIn('ikke så god hjælp')).toBe('så god hjælp');
    expect(negatedIn('ingen hjælp og støtte')).toBe('hjælp og støtte');
    expect(negatedIn('ingen hjælp og jeg måtte klage')).toBe('hjælp');
    expect(negatedIn('ingen hjælp så jeg måtte klage')).toBe('hjælp');
    expect(negatedIn('Jeg fik ikke hjælp og blev sendt hjem')).toBe('fik hjælp');
    expect(negatedIn('Jeg fik ikke hjælp da lægen var syg')).toBe('fik hjælp');
  });

  it('reaches seven words at most, and begins to count anew at eller', () => {
    expect(negatedIn('uden en to tre fire fem seks syv otte')).toBe('en to tre fire fem seks syv');
    expect(negatedIn('hverken en to tre fire fem seks eller syv otte')).toBe('en to tre fire fem seks eller syv otte');
  });

  it('goes on over the commas of a list', () => {
    expect(negatedIn('Der var ikke tid, ro eller plads, men kaffe')).toBe('var tid ro eller plads');
    expect(negatedIn('Det var ikke let, jeg klagede')).toBe('var let');
  });

  it('takes the verb before the cue in a main clause, and what is moved in front of it', () => {
    expect(negatedIn('de lyttede ikke')).toBe('lyttede');
    expect(negatedIn('Min sagsbehandler lyttede ikke')).toBe('lyttede');
    expect(negatedIn('Hjælp fik jeg ikke')).toBe('Hjælp fik');
    expect(negatedIn('Derfor fik jeg ikke hjælp')).toBe('fik hjælp');
    expect(negatedIn('Det kom der ikke noget ud af')).toBe('Det kom noget ud af');
    expect(negatedIn('Overblikket manglede')).toBe('Overblikket');
  });

  it('leaves what stands before the cue in a subordinate clause', () => {
    expect(negatedIn('Hun sagde at de ikke lyttede')).toBe('lyttede');
    expect(negatedIn('En sagsbehandler der ikke lyttede')).toBe('lyttede');
  });

  it('denies what is thought together with the thought', () => {
    expect(negatedIn('Jeg synes ikke, at de lyttede')).toBe('synes at de lyttede');
    expect(negatedIn('Jeg ringede ikke, de lyttede')).toBe('ringede');
  });

  it('begins anew at a second cue of the same sort and marks no cue', () => {
    expect(negatedIn('hverken hjælp eller ingen støtte')).toBe('hjælp eller støtte');
  });

  it('denies nothing by two cues of which one says absence', () => {
    expect(negatedIn('Jeg har aldrig manglet støtte')).not.toContain('støtte');
    expect(negatedIn('Det gik ikke uden konflikter')).toBe('');
    expect(negatedIn('Uden dem havde jeg ikke fået et job')).toBe('dem');
  });

  it('denies nothing in ikke kun, ikke mindst, in praise and in question tags', () => {
    expect(negatedIn('ikke kun god hjælp')).toBe('');
    expect(negatedIn('og ikke mindst god støtte')).toBe('');
    expect(negatedIn('Det kunne ikke være bedre')).toBe('');
    expect(negatedIn('Det er fint, ikke også?')).toBe('');
  });

  it('ends with the phrase where a complaint is denied', () => {
    expect(negatedIn('Jeg har ikke noget at klage over hos min konsulent')).toBe('noget at klage over');
  });

  it('names the cue of every negated word', () => {
    const tokens = read('Hjælp fik jeg ikke. Ingen svarede');
    expect(tokens.map(({ negator }) => tokens[negator]?.form)).toEqual(
      ['ikke', 'ikke', undefined, undefined, undefined, undefined, 'Ingen'],
    );
    expect(tokens.map(({ negated }) => negated)).toEqual([true, true, false, false, false, false, true]);
  });
});
