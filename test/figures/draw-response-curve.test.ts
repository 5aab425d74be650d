import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawResponseCurve, type ResponseCurve } from '../../src/figures/draw-response-curve.js';
import { elementNames } from './open-tags.js';

const draw = (curve: Omit<ResponseCurve, 'id'>): string => drawResponseCurve({ id: 'curve', ...curve }, {
  title: 'Titel', description: 'Beskrivelse', ends: ['1.8.', '9.8.'], last: '40 pct.', tick: (share) => `${100 * share}`,
});
const points = (svg: string): number[][] =>
  / d="M([^"]*)"/.exec(svg)![1]!.split('L').map((point) => point.split(' ').map(Number));

describe('the curve of answers', () => {
  it('has a point a day inside the picture that never falls, whatever the rates and names are', () => {
    const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(rates, fc.string({ unit: 'binary' }), (unsorted, label) => {
      const cumulative = unsorted.toSorted((a, b) => a - b);
      const svg = draw({ cumulative, contacts: [{ day: 0, label }] });
      elementNames(svg);
      const height = Number(/viewBox="0 0 400 (\d+)"/.exec(svg)![1]);
      const found = points(svg);
      expect(found).toHaveLength(cumulative.length);
      found.forEach(([x, y], i) => {
        expect(x! >= 0 && x! <= 400 && y! >= 0 && y! <= height).toBe(true);
        if (i > 0) expect(y! <= found[i - 1]![1]!).toBe(true);
      });
    }), { numRuns: 50 });
  });

  it('names each contact on a line of its own, to the left of its mark where the right has no room', () => {
    const svg = draw({
      cumulative: [0.1, 0.2, 0.3], contacts: [{ day: 0, label: 'Invitation' }, { day: 2, label: '1. rykker' }],
    });
    const named = (label: string) => new RegExp(`y="([\\d.]+)" text-anchor="(\\w+)"[^>]*>${label}`).exec(svg)!.slice(1);
    expect([named('Invitation'), named('1. rykker')]).toEqual([['13', 'start'], ['31', 'end']]);
  });
});
