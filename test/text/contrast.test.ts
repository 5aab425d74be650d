import { describe, expect, it } from 'vitest';
import { read } from './read-answer.js';

/** The words before and after a turn. */
function sidesOf(answer: string): { before: string; after: string } {
  const words = read(answer).filter(({ kind }) => kind === 'word');
  const on = (side: string): string => words.filter(({ contrast }) => contrast === side).map(({ form }) => form).join(' ');
  return { before: on('before'), after: on('after') };
}

describe('contrast', () => {
  it('turns at men, bortset fra and selvom', () => {
    expect(sidesOf('God hjælp, men lang ventetid')).toEqual({ before: 'God hjælp', after: 'men lang ventetid' });
    expect(sidesOf('Godt forløb bortset fra brevene')).toEqual({ before: 'Godt forløb', after: 'bortset fra brevene' });
    expect(sidesOf('Jeg fik hjælp selvom de var få').after).toBe('selvom de var få');
  });

  it('turns at the end of a concession that stands first', () => {
    expect(sidesOf('Selvom de var få, fik jeg hjælp')).toEqual({ before: 'Selvom de var få', after: 'fik jeg hjælp' });
    expect(sidesOf('Selvom de havde travlt fik jeg hjælp').after).toBe('fik jeg hjælp');
    expect(sidesOf('Trods ventetiden er jeg glad')).toEqual({ before: 'Trods ventetiden', after: 'er jeg glad' });
    expect(sidesOf('Selvom det gik')).toEqual({ before: '', after: '' });
  });

  it('turns at the beginning of the clause that dog or derimod stands in', () => {
    expect(sidesOf('Planen var god, den blev dog ikke fulgt').after).toBe('den blev dog ikke fulgt');
  });

  it('sets a sentence that begins with a turn against the one before', () => {
    expect(sidesOf('Alt var nyt. Hun var sød. Men jeg ventede. Slut')).toEqual({
      before: 'Hun var sød', after: 'Men jeg ventede',
    });
  });

  it('does not turn where men adds', () => {
    expect(sidesOf('Ikke kun sød men også dygtig')).toEqual({ before: '', after: '' });
  });
});
