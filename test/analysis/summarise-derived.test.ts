import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/io/parse-csv.js';

/** The rows of a table of the golden run, by column. */
function rowsOf(name: string): Record<string, string>[] {
  const { columns, rows } = parseCsv(readFileSync(new URL(`../golden/small/${name}.csv`, import.meta.url)), name).table;
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]!])));
}

const themes = rowsOf('themes');
const ofSystem = new Set(rowsOf('codes').flatMap(({ id, themes: given }) =>
  (given!.split(';').some((theme) => theme === 'bureaucracy' || theme === 'distrust-system') ? [id!] : [])));
const writers = rowsOf('answers').filter((answer) => answer['has_content'] === '1' && Number(answer['weight']) > 0);

describe('themes.csv of the golden run', () => {
  it.each(['satisfied', 'neutral', 'dissatisfied'])('counts a parent once for each %s citizen who states one of its themes', (segment) => {
    const stated = writers.filter((answer) => answer['segment'] === segment && ofSystem.has(answer['id']!));
    const parent = themes.find((row) => row['theme'] === 'systemet' && row['segment'] === segment)!;
    expect(parent).toMatchObject({ level: 'parent', of: 'bureaucracy;distrust-system', coded: String(stated.length) });
  });

  it('counts a subtheme in no more citizens than its theme, and of the same base', () => {
    const subthemes = themes.filter(({ level }) => level === 'subtheme');
    expect(new Set(subthemes.map(({ theme }) => theme)).size).toBe(25);
    for (const row of subthemes) {
      const own = themes.find(({ theme, segment }) => theme === row['of'] && segment === row['segment'])!;
      expect(Number(row['coded']), row['theme']).toBeLessThanOrEqual(Number(own['coded']));
      expect(row['n']).toBe(own['n']);
    }
    expect(subthemes.some(({ coded }) => Number(coded) > 0)).toBe(true);
  });
});
