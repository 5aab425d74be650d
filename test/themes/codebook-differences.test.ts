import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookDifferences, sharedDifferences } from '../../src/themes/codebook-differences.js';
import type { CodebookFile } from '../../src/themes/codebook-file.js';
import { compareVersions, nextVersion } from '../../src/themes/codebook-version.js';

type Theme = CodebookFile['themes'][number];

const text = fc.record({ da: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
const rule = fc.record({
  id: fc.constantFrom('a', 'b', 'c'), any: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')), unless: fc.uniqueArray(fc.constantFrom('x', 'u')),
  negated: fc.constantFrom('no' as const, 'yes' as const),
});
const rules = fc.uniqueArray(rule, { selector: ({ id }) => id });
const theme: fc.Arbitrary<Theme> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'), label: text, definition: text, pole: fc.constantFrom('positive' as const, 'negative' as const), rules,
  subthemes: fc.constant([]), examples: fc.record({ include: fc.array(fc.string()), exclude: fc.array(fc.string()) }),
});
const codebook = fc.record({ themes: fc.uniqueArray(theme, { selector: ({ id }) => id }) });

describe('the differences of two versions of a codebook', () => {
  it('are none between a version and itself', () => {
    fc.assert(fc.property(codebook, (one) => { expect(codebookDifferences(one, structuredClone(one))).toEqual([]); }));
  });

  it('name what came one way as what went the other way', () => {
    fc.assert(fc.property(codebook, codebook, (before, after) => {
      const [there, back] = [codebookDifferences(before, after), codebookDifferences(after, before)];
      const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const;
      expect(there.map((each) => `${each.theme} ${kinds[each.kind]}`).toSorted()).toEqual(back.map((each) => `${each.theme} ${each.kind}`).toSorted());
      for (const each of there) {
        const other = back.find((one) => one.theme === each.theme)!;
        for (const own of each.rules) {
          expect(other.rules.find((one) => one.rule === own.rule)).toMatchObject({ kind: kinds[own.kind], came: own.went, went: own.came });
        }
      }
    }));
  });
});

describe('versions', () => {
  it('are ordered by number, and the next one is later', () => {
    expect(compareVersions('1.2.10', '1.2.9')).toBeGreaterThan(0);
    const version = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((parts) => parts.join('.'));
    fc.assert(fc.property(version, (one) => { expect(compareVersions(nextVersion(one), one)).toBe(1); }));
  });
});

const names = ['a', 'b', 'c'];
const shared = fc.record({
  words: fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 })),
  parents: fc.uniqueArray(fc.record({ id: fc.constantFrom(...names), label: text, definition: text }), { selector: ({ id }) => id }),
});

describe('the differences of what themes share', () => {
  it('are none between a version and itself, whatever the order of a list', () => {
    fc.assert(fc.property(shared, (one) => {
      const turned = { ...one, words: Object.fromEntries(Object.entries(one.words).map(([name, list]) => [name, list.toReversed()])) };
      expect(sharedDifferences(one, turned)).toEqual({ lists: [], parents: [] });
    }));
  });

  it('lead from the one to the other', () => {
    fc.assert(fc.property(shared, shared, (before, after) => {
      const { lists, parents } = sharedDifferences(before, after);
      const made = new Map(Object.entries(before.words).map(([name, list]) => [name, new Set<string>(list)]));
      for (const { list, kind, came, went } of lists) {
        const own = made.get(list) ?? new Set<string>();
        for (const each of went) expect(own.delete(each)).toBe(true);
        for (const each of came) own.add(each);
        if (kind === 'removed') made.delete(list);
        else made.set(list, own);
      }
      expect(made).toEqual(new Map(Object.entries(after.words).map(([name, list]) => [name, new Set(list)])));
      const kinds = new Map(parents.map(({ parent, kind }) => [parent, kind]));
      for (const { id } of after.parents) expect(before.parents.some((each) => each.id === id)).toBe(kinds.get(id) !== 'added');
      for (const { id } of before.parents) expect(after.parents.some((each) => each.id === id)).toBe(kinds.get(id) !== 'removed');
    }));
  });
});
