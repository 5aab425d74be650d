import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Variable } from '../../src/survey/study-definition.js';
import { collapseAxes } from '../../src/weighting/collapse-axes.js';
import { collapseStrata, type CollapseAxis } from '../../src/weighting/collapse-strata.js';

const ages = ['18-29', '30-49', '50+'];
const genders = ['woman', 'man'];
const groups = ['parat', 'aktiv', 'syg'];
const towns = ['Ådal', 'Byby'];
const variables = Object.entries({ age: ages, gender: genders, town: towns, group: groups })
  .map(([id, levels]): Variable => ({
    id, only: [], label: { da: id, en: id }, source: { kind: 'column', column: id },
    levels: levels.map((level) => ({ id: level, label: { da: level, en: level } })),
  }));
const strata = {
  variables: ['age', 'gender', 'town', 'group'],
  cells: groups.flatMap((group) => towns.flatMap((town) => genders.flatMap((gender) =>
    ages.map((age) => ({ levels: [age, gender, town, group], population: 10 }))))),
};
const at = (age: string, gender: string, town: string, group: string) =>
  strata.cells.findIndex(({ levels }) => levels.join() === [age, gender, town, group].join());

/** Age groups, then genders, then target groups, each step written out: the rule as the reference has it. */
function byThreeSteps(n: readonly number[], below: number): number[] {
  const cellOf = strata.cells.map((_, h) => h);
  const count = (cell: readonly number[]) => cell.reduce((sum, h) => sum + n[h]!, 0);
  for (const town of towns) {
    const cells = new Map<string, number[][]>();
    for (const group of groups.toSorted()) {
      const sides = genders.map((gender) => {
        const parts = ages.map((age) => [at(age, gender, town, group)]);
        while (parts.length > 1 && parts.some((part) => count(part) < below)) {
          const least = Math.min(...parts.map(count));
          const i = parts.findIndex((part) => count(part) === least);
          const neighbours = [i - 1, i + 1].filter((k) => k in parts);
          const j = neighbours.reduce((best, k) => (count(parts[k]!) < count(parts[best]!) ? k : best));
          const [a, b] = [Math.min(i, j), Math.max(i, j)];
          parts.splice(a, 2, [...parts[a]!, ...parts[b]!]);
        }
        return parts;
      });
      const poor = sides.some((parts) => parts.length === 1 && count(parts[0]!) < below);
      cells.set(group, poor ? [sides.flat(2)] : sides.flat());
    }
    for (;;) {
      const poor = [...cells].find(([, parts]) => parts.length === 1 && count(parts[0]!) < below);
      if (!poor || cells.size === 1) break;
      cells.delete(poor[0]);
      const into = [...cells].reduce((best, each) => (count(each[1].flat()) < count(best[1].flat()) ? each : best));
      cells.set(into[0], [[...into[1].flat(), ...poor[1].flat()]]);
    }
    for (const parts of cells.values()) for (const cell of parts) for (const h of cell) cellOf[h] = Math.min(...cell);
  }
  return cellOf;
}

const each = strata.cells.length;
const counts = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: each, maxLength: each });

describe('small strata', () => {
  test('merge over age, gender and target group, each in its turn and never across the kept variable', () => {
    // Three target groups stand beside two towns: the town must be named to be the one that is kept.
    const { axes, over, withinOf } = collapseAxes(strata, variables, ['town']);
    expect(over).toEqual(['age', 'gender', 'group']);
    fc.assert(fc.property(counts, fc.integer({ min: 1, max: 12 }), (n, below) => {
      expect([...collapseStrata(axes, withinOf, n, below)]).toEqual(byThreeSteps(n, below));
    }));
  });

  test('merge alike whether the population lists those without citizens or leaves them out', () => {
    const left = fc.array(fc.boolean(), { minLength: each, maxLength: each });
    fc.assert(fc.property(counts, left, fc.integer({ min: 1, max: 12 }), (n, present, below) => {
      // Nobody answers where nobody is; each level is there, as a variable's levels are those of the whole population.
      const kept = strata.cells.flatMap((_, h) => (present[h] || h === 0 || h === each - 1 || h % 7 === 3 ? [h] : []));
      const all = n.map((size, h) => (kept.includes(h) ? size : 0));
      const { axes, withinOf } = collapseAxes(strata, variables, ['town']);
      const some = collapseAxes({ ...strata, cells: kept.map((h) => strata.cells[h]!) }, variables, ['town']);
      const whole = collapseStrata(axes, withinOf, all, below);
      const parts = collapseStrata(some.axes, some.withinOf, kept.map((h) => n[h]!), below);
      const together = (cellOf: Int32Array) => (a: number, b: number) => cellOf[a] === cellOf[b];
      kept.forEach((a, i) => kept.forEach((b, j) =>
        expect(together(parts)(i, j)).toBe(together(whole)(a, b))));
    }), { numRuns: 40 });
  });

  test('leave no small cell but one that is all there is of a level of the kept variable', () => {
    const stratum = fc.record({ levels: fc.tuple(fc.nat(3), fc.nat(1), fc.nat(2), fc.nat(1)), n: fc.nat(8) });
    const drawn = fc.uniqueArray(stratum, { selector: ({ levels }) => levels.join(), minLength: 1, maxLength: 30 });
    const ordered = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(fc.property(drawn, ordered, fc.integer({ min: 1, max: 15 }), (each, orders, below) => {
      const axes = orders.map((ordered, k): CollapseAxis =>
        ({ ordered, ranks: Int32Array.from(each, ({ levels }) => levels[k]!) }));
      const within = Int32Array.from(each, ({ levels }) => levels[3]);
      const cellOf = collapseStrata(axes, within, each.map(({ n }) => n), below);
      cellOf.forEach((cell, h) => {
        expect(cell).toBe(cellOf.indexOf(cell));
        expect(cell).toBeLessThanOrEqual(h);
        expect(within[cell]).toBe(within[h]);
        const size = each.reduce((sum, { n }, k) => sum + (cellOf[k] === cell ? n : 0), 0);
        const beside = new Set(cellOf.filter((_, k) => within[k] === within[h]));
        expect(size >= below || beside.size === 1).toBe(true);
      });
    }));
  });
});

describe('the order in which strata merge', () => {
  const order = (ids: readonly string[], levels: Readonly<Record<string, readonly string[]>>) => {
    const columns = ids.map((id) => levels[id]!);
    const combined = columns.reduce<string[][]>((rows, column) =>
      rows.flatMap((row) => column.map((level) => [...row, level])), [[]]);
    const cells = combined.map((levels) => ({ levels, population: 1 }));
    const { over, within } = collapseAxes({ variables: ids, cells }, []);
    return { over, within };
  };
  const levels = { age: ages, gender: genders, town: ['A', 'B', 'C'], code: ['101', '147', '151'] };

  test('is ordered variables first, then the others; the one with the most levels is kept', () => {
    expect(order(['gender', 'town', 'age'], levels)).toEqual({ over: ['age', 'gender'], within: ['town'] });
    expect(order(['age', 'gender'], levels)).toEqual({ over: ['age'], within: ['gender'] });
  });

  test('a single variable merges, or nothing could', () => {
    expect(order(['town'], levels)).toEqual({ over: ['town'], within: [] });
  });

  test('numbers that are codes are no bands', () => {
    expect(order(['gender', 'code'], levels)).toEqual({ over: ['gender'], within: ['code'] });
  });
});
