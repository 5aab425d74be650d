import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelFileNames } from '../../src/exports/report-file-names.js';

test('files are named after the variable and the level, in letters that any system takes', () => {
  expect(levelFileNames('kommune', ['Høje-Taastrup', '../../etc', 'CON', '', 'a/b'], 'md')).toEqual([
    'rapport-kommune-høje-taastrup.md', 'rapport-kommune-etc.md', 'rapport-kommune-con.md', 'rapport-kommune.md', 'rapport-kommune-a-b.md',
  ]);
});

test('no two levels get the same file, whatever they are called', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('A', 'a', 'a!', '🙂', 'a-2'.repeat(40)));
  fc.assert(fc.property(fc.string(), fc.array(name, { maxLength: 12 }), (by, levels) => {
    const names = levelFileNames(by, levels, 'html');
    expect(names).toHaveLength(levels.length);
    expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(levels.length);
    for (const each of names) expect(each).toMatch(/^rapport[a-z0-9æøå-]*\.html$/);
    expect(Math.max(0, ...names.map((each) => each.length))).toBeLessThan(80);
  }));
});
