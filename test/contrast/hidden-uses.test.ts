import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonsOf, groupCodes, type Comparison } from '../../src/contrast/compared-groups.js';
import { contrastGroups, type UsedTerm } from '../../src/contrast/contrast-groups.js';
import { defaultContrastSettings } from '../../src/contrast/contrast-settings.js';
import { hiddenUses, type ToldContrast } from '../../src/contrast/hidden-uses.js';
import { contrastCells, contrastColumns } from '../../src/io/contrast-tables.js';
import { unweighted } from '../../src/weighting/weights.js';
import { toldUses, type WordRow } from '../leaks/told-uses.js';

const minimum = 5;
const settings = defaultContrastSettings(minimum);

/** All that can be compared of terms, each used by so many of the first citizens of each level of so many. */
function comparisons(bases: readonly number[], uses: readonly (readonly number[])[]): readonly (readonly [Comparison, ToldContrast])[] {
  const values = bases.flatMap((n, level) => Array.from({ length: n }, () => `l${level}`));
  const from = bases.map((_, level) => bases.slice(0, level).reduce((sum, n) => sum + n, 0));
  const terms = uses.map((counts, t): UsedTerm => ({
    key: `t${t}`, form: `t${t}`, kind: 'word', users: counts.flatMap((n, level) => Array.from({ length: n }, (_, k) => from[level]! + k)),
  }));
  const weights = unweighted(values.length);
  const levels = bases.map((_, level) => `l${level}`);
  const told = hiddenUses(terms, new Map([['level', values]]), weights.values, minimum);
  const pairs = levels.flatMap((a) => levels.flatMap((b) => (a === b ? [] : comparisonsOf(levels, [a, b]))));
  return [...levels.flatMap((a) => comparisonsOf(levels, [a])), ...pairs].flatMap((groups) => {
    const found = contrastGroups(terms, weights, groupCodes(values, groups), settings, minimum);
    return found ? [[groups, told('level', groups, found)] as const] : [];
  });
}

/** The rows of all tables that may leave. */
const rowsOf = (tables: readonly (readonly [Comparison, ToldContrast])[]): WordRow[] => tables.flatMap(([{ a, b }, { basesTold, terms, untold }]) =>
  (basesTold ? contrastCells(terms, untold) : []).map((cells) =>
    ({ a, b, ...Object.fromEntries(contrastColumns.map((column, i) => [column, String(cells[i] ?? '')])) })));

/** Terms of which fewer than may be shown use some at a level, and that all tables together tell of. */
function foundCells(bases: readonly number[], uses: readonly (readonly number[])[], tables: readonly (readonly [Comparison, ToldContrast])[]): string[] {
  const levels = bases.map((_, level) => `l${level}`);
  return uses.flatMap((counts, t) => {
    const cells = toldUses(rowsOf(tables), `t${t}`, levels);
    return counts.flatMap((n, level) => {
      const { low, high } = cells.get(`l${level}`)!;
      return n > 0 && n < minimum && (low > 1 || high < minimum - 1) ? [`t${t} at l${level}: ${low}–${high}`] : [];
    });
  });
}

const study = fc.array(fc.integer({ min: minimum, max: 30 }), { minLength: 2, maxLength: 5 }).chain((bases) => fc.tuple(
  fc.constant(bases), fc.array(fc.tuple(...bases.map((n) => fc.integer({ min: 0, max: Math.min(n, 14) }))), { minLength: 1, maxLength: 4 }),
));

describe('tables of words', () => {
  test('tell together of no level where some, but fewer than may be shown, use a word', () => {
    fc.assert(fc.property(study, ([bases, uses]) => {
      expect(foundCells(bases, uses, comparisons(bases, uses))).toEqual([]);
    }), { numRuns: 300 });
  });

  test('would tell of it, were nothing or only what is few left out', () => {
    const [bases, uses] = [[30, 20, 20], [[12, 7, 2], [12, 7, 9]]] as const;
    const tables = comparisons(bases, uses);
    expect(foundCells(bases, uses, tables)).toEqual([]);
    const without = (untold: (groups: Comparison) => ToldContrast['untold']) =>
      tables.map(([groups, contrast]) => [groups, { ...contrast, untold: untold(groups) }] as const);
    expect(foundCells(bases, uses, without(() => new Map()))).toEqual(['t0 at l2: 2–2']);
    const onlyFew = without(({ a, b }) => new Map([['t0', { a: a !== 'l2', b: b !== 'l2' }]]));
    expect(foundCells(bases, uses, onlyFew)).toEqual(['t0 at l2: 2–2']);
  });

  test('still tell what may be told: words that enough use everywhere, and none that use it', () => {
    const tables = comparisons([30, 20, 20], [[12, 7, 8], [12, 0, 9], [12, 3, 9]]);
    for (const [{ a, b }, { untold }] of tables) {
      const sides = { a: a !== 'l1', b: b !== 'l1' && b !== '' };
      expect([...untold]).toEqual(sides.a && sides.b ? [] : [['t2', sides]]);
    }
  });

  test('are not made of groups whose number of citizens would tell of a small one', () => {
    const tables = comparisons([30, 20, 3], [[12, 7, 2]]);
    expect(tables.filter(([, { basesTold }]) => basesTold).map(([{ a, b }]) => [a, b])).toEqual([['l0', '']]);
    expect(tables.some(([{ a }]) => a === 'l2')).toBe(false);
  });

  test('tell, of a word that few in one group use, the share of the other group alone: no difference, test or score', () => {
    const [[, contrast]] = comparisons([30, 20], [[12, 3]]) as [readonly [Comparison, ToldContrast]];
    const [cells] = contrastCells(contrast.terms, contrast.untold);
    const row = Object.fromEntries(contrastColumns.map((column, i) => [column, cells![i]]));
    const told = Object.entries(row).filter(([, value]) => value !== null).map(([column]) => column);
    expect(told).toEqual(['term', 'written', 'kind', ...['n', 'sum_w', 'share', 'se', 'ci_low', 'ci_high', 'n_eff', 'df', 'flag'].map((column) => `${column}_a`), 'n_b', 'sum_w_b', 'flag_b', 'n', 'holds', 'reason']);
    expect(row['flag_b']).toBe('suppress');
  });
});
