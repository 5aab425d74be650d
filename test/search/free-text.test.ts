import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, freeTextIndex } from '../../src/search/free-text.js';

const found = (text: string, query: string): string[] =>
  freeTextIndex([text]).placesIn(0, query).map(({ start, end }) => text.slice(start, end));

describe('free text', () => {
  it('is the same in capitals and small letters, with and without accents, composed and decomposed', () => {
    expect(found('Idéen om IDEER', 'ide')).toEqual(['Idé', 'IDE']);
    expect(found('fa\u030aet', 'få')).toEqual(['fa\u030a']);
    expect(found('pa’ “mødet”', '"mødet"')).toEqual(['“mødet”']);
    expect(found('a\u2011kasse', 'a-k')).toEqual(['a\u2011k']);
    expect(found('lang\n\n tid', 'lang tid')).toEqual(['lang\n\n tid']);
  });

  it('keeps æ, ø and å apart from a and o', () => {
    expect(found('på pa PÅ', 'pa')).toEqual(['pa']);
    expect(found('på pa PÅ', 'på')).toEqual(['på', 'PÅ']);
    expect(found('før for', 'for')).toEqual(['for']);
  });

  it('of nothing but space is nowhere', () => {
    expect(freeTextIndex(['a b', '']).counts(' \n')).toEqual(new Uint32Array(2));
  });

  const letter = fc.constantFrom('a', 'A', 'å', 'é', 'e', 'ø', ' ', '  ', '\n', '-', '’', '[navn]', '\u030a', '😀', '\uD800', 'İ');
  const text = fc.array(letter, { maxLength: 12 }).map((parts) => parts.join(''));

  it('has places that fold to what was asked for, as many as are counted', () => {
    fc.assert(fc.property(text, text, (own, query) => {
      const index = freeTextIndex([own]);
      const places = index.placesIn(0, query);
      expect(index.counts(query)[0]).toBe(places.length);
      for (const { start, end } of places) {
        expect(start).toBeLessThan(end);
        expect(own.slice(start, end)).not.toContain('[navn]');
        expect(foldLetters(own.slice(start, end))).toContain(foldLetters(query).trim());
      }
    }), { numRuns: 500 });
  });
});
