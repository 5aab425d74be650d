import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyLegend, frequencyLimits, frequencyWord } from '../../src/wording/frequency-words.js';

describe('the word for how common a theme is', () => {
  it('changes exactly at the documented limits', () => {
    expect([1, 0.25, 0.2499, 0.1, 0.0999, 0.04, 0.0399, 0].map((share) => frequencyWord(share, 'da')))
      .toEqual(['mange', 'mange', 'flere', 'flere', 'nogle', 'nogle', 'få', 'få']);
  });

  it('never grows when the share falls', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rank = (value: number): number => frequencyLimits.findIndex(({ en }) => en === frequencyWord(value, 'en'));
    fc.assert(fc.property(share, share, (a, b) => {
      if (a >= b) expect(rank(a)).toBeLessThanOrEqual(rank(b));
    }));
  });

  it('is explained with its limits', () => {
    expect(frequencyLegend('da'))
      .toBe('mange (mindst 25 pct.), flere (mindst 10 pct.), nogle (mindst 4 pct.), få (under 4 pct.)');
    expect(frequencyLegend('en'))
      .toBe('many (at least 25%), several (at least 10%), some (at least 4%), few (under 4%)');
  });
});
