import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCodes } from '../../src/themes/agreement.js';
import { krippendorffAlpha } from '../../src/themes/krippendorff-alpha.js';

const coded = (codes: Record<string, string>): Map<string, Set<string>> =>
  new Map(Object.entries(codes).map(([id, themes]) => [id, new Set(themes.split(' ').filter((theme) => theme !== ''))]));

describe('codes held against gold codes', () => {
  const evaluation = evaluateCodes(
    coded({ a: 'x', b: 'x y', c: '', d: 'y', e: 'x' }),
    coded({ a: 'x', b: 'y', c: 'x', d: '', f: 'x' }),
    ['x', 'y', 'z'],
  );

  it('count answers in both, and those in only one of them beside', () => {
    expect(evaluation).toMatchObject({ n: 4, onlyInCodes: 1, onlyInGold: 1 });
  });

  it('give precision, recall and F1 by theme', () => {
    expect(evaluation.themes[0])
      .toMatchObject({ theme: 'x', support: 2, given: 2, right: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(evaluation.themes[1])
      .toMatchObject({ theme: 'y', support: 1, given: 2, right: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('leave undefined what would be a share of nothing', () => {
    expect(evaluation.themes[2])
      .toMatchObject({ support: 0, given: 0, precision: null, recall: null, f1: null, alpha: null });
    expect(evaluateCodes(coded({ a: '' }), coded({ a: 'x' }), ['x']).themes[0])
      .toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(evaluateCodes(new Map(), new Map(), ['x'])).toMatchObject({
      n: 0, micro: { precision: null, recall: null, f1: null }, macro: { precision: null, recall: null, f1: null },
    });
  });

  it('give micro scores from the sums and macro scores as means over defined themes', () => {
    expect(evaluation.micro).toEqual({ precision: 2 / 4, recall: 2 / 3, f1: 4 / 7 });
    expect(evaluation.macro.precision).toBeCloseTo(0.5, 12);
    expect(evaluation.macro.recall).toBeCloseTo(0.75, 12);
    expect(evaluation.macro.f1).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12);
  });

  it('agree perfectly with themselves', () => {
    const answers = coded({ a: 'x', b: 'x y', c: '', d: 'y' });
    const { micro, themes } = evaluateCodes(answers, answers, ['x', 'y']);
    expect(micro).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(themes.map(({ alpha }) => alpha)).toEqual([1, 1]);
  });
});

/** Units from rows of coders, one letter a value, '.' for a missing one. */
function units(...coders: string[]): (string | null)[][] {
  const rows = coders.map((coder) => coder.split(' '));
  return rows[0]!.map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : row[unit]!)));
}

describe("Krippendorff's alpha", () => {
  // Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania, sections A, B, C.
  it('is 0.095 for two observers of binary data', () => {
    expect(krippendorffAlpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two observers of nominal data', () => {
    expect(krippendorffAlpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });

  it('is 0.743 for four observers of nominal data with missing values', () => {
    expect(krippendorffAlpha(units(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ))).toBeCloseTo(0.743, 3);
  });

  it('is not defined without pairs of values or without different values', () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha(units('a . b', '. a .'))).toBeNull();
    expect(krippendorffAlpha(units('a a', 'a a'))).toBeNull();
  });

  it('is the same whichever coder comes first and whatever the values are called', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'));
    fc.assert(fc.property(fc.array(fc.tuple(value, value), { maxLength: 20 }), (pairs) => {
      const alpha = krippendorffAlpha(pairs);
      const renamed = pairs.map((pair) => pair.map((each) => (each === null ? null : 'abc'.indexOf(each) + 7)));
      const swapped = renamed.map(([first, second]) => [second!, first!]);
      if (alpha === null) expect(krippendorffAlpha(swapped)).toBeNull();
      else expect(krippendorffAlpha(swapped)).toBeCloseTo(alpha, 12);
    }));
  });
});
