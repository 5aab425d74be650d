import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../src/wording/page-words.js';
import { scaleEnd, shareBar } from '../../src/web/share-bar.js';
import { shownShare, shownThemeShare } from '../../src/web/shown-share.js';
import { estimate } from '../report/example-run.js';

const danish = { words: pageWords('da'), language: 'da' } as const;
const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
const shares = fc.tuple(upTo(1), fc.nat(500), upTo(0.3))
  .map(([value, n, half]) => ({ ...estimate(value, n, half), high: Math.min(1, value + half) }));

describe('a share on a page', () => {
  it('is printed with its interval', () => {
    expect(shownShare(estimate(0.432, 500), 5, danish))
      .toMatchObject({ text: '43,2 pct.', interval: '41,2–45,2 pct.', note: null });
  });

  it('has no number at all when it rests on too few', () => {
    expect(shownShare(estimate(0.432, 4), 5, danish))
      .toEqual({ text: 'under 5 borgere', interval: null, note: null, drawn: null });
    expect(shownShare(estimate(0.432, 0), 5, danish).text).toBe('ingen svar');
  });

  it('is marked when it rests on few', () => {
    expect(shownShare(estimate(0.432, 20), 5, danish).note).toBe('usikkert: bygger på få svar');
  });
});

describe('a theme’s share on a page', () => {
  const own = { group: 'satisfied', coded: 100, share: estimate(0.432, 500) } as const;
  const corrected = (doubt: '' | 'rare' | 'few-codings') =>
    ({ estimate: own.share, codings: 180, positives: 60, correction: 0.03, doubt });

  it('has the share as coded beside it where it is corrected, and a note where that is uncertain', () => {
    const raw = estimate(0.402, 500);
    expect(shownThemeShare({ ...own, raw, corrected: corrected('') }, 5, danish))
      .toMatchObject({ text: '43,2 pct.', raw: '40,2 pct.', note: null });
    expect(shownThemeShare({ ...own, raw, corrected: corrected('rare') }, 5, danish))
      .toMatchObject({ raw: '40,2 pct.', note: 'usikker rettelse: sjældent tema' });
  });

  it('is the one as coded, and says so, where too few were coded by people', () => {
    expect(shownThemeShare({ ...own, raw: own.share, corrected: corrected('few-codings') }, 5, danish))
      .toMatchObject({ text: '43,2 pct.', raw: null, note: 'ikke rettet: for få håndkodede svar' });
    expect(shownThemeShare(own, 5, danish)).toMatchObject({ raw: null, note: null });
  });

  it('tells nothing of so few that they may be recognised', () => {
    const few = { ...own, share: estimate(0.432, 4), raw: estimate(0.402, 4), corrected: corrected('rare') };
    expect(shownThemeShare(few, 5, danish)).toMatchObject({ text: 'under 5 borgere', raw: null, note: null });
  });
});

describe('the bars of some shares', () => {
  it('stay within the scale, in the order of the shares', () => {
    fc.assert(fc.property(fc.array(shares, { minLength: 1, maxLength: 12 }), (all) => {
      const end = scaleEnd(all);
      const bars = all.map((each) => ({ each, bar: shareBar(shownShare(each, 5, danish), 'all', end) }));
      for (const { each, bar } of bars) {
        expect(bar === null).toBe(each.flag === 'suppress');
        if (!bar) continue;
        expect(bar.interval!.low).toBeLessThanOrEqual(bar.value);
        expect(bar.interval!.high).toBeGreaterThanOrEqual(bar.value);
        expect(bar.interval!.high).toBeLessThanOrEqual(100);
        expect(bar.value).toBeCloseTo((100 * each.value!) / end, 1);
      }
    }));
  });

  it('have a scale that ends at a whole 10 per cent, at least 10 and at most 100', () => {
    expect([[], [estimate(0.03, 500)], [estimate(0.39, 500)], [estimate(0.99, 500)], [estimate(0.9, 3)]].map(scaleEnd))
      .toEqual([0.1, 0.1, 0.5, 1, 0.1]);
  });
});
