import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTables, type TableOfFigure } from '../../src/exports/figure-tables.js';

const columns = (...heads: string[]) => heads.map((text, i) => ({ text, numeric: i > 0 }));
const table = (heads: string[], ...rows: string[][]) => ({ caption: heads.join(), columns: columns(...heads), rows });

describe('the tables behind the figures', () => {
  it('have a question’s breakdowns below each other, everybody once, with what the breakdowns say more', () => {
    const everybody = ['Alle', '90', '3,2'];
    const joined = joinTables([
      { number: 3, table: table(['Gruppe', 'n', 'Score'], everybody) },
      { number: 4, of: 'Køn', table: table(['Gruppe', 'n', 'Score', 'Mod de øvrige'], [...everybody, '–'], ['Kvinder', '50', '3,4', '–'], ['Mænd', '40', '3,0', '–']) },
      { number: 5, of: 'Alder', table: table(['Gruppe', 'n', 'Score', 'Mod de øvrige'], [...everybody, '–'], ['Unge', '90', '3,2', '↑ højere']) },
      { number: 6, table: table(['Gruppe', 'n', 'Score'], ['Alle', '80', '3,1']) },
    ]);
    expect(joined.map(({ figures }) => figures)).toEqual([[3, 5], [6, 6]]);
    expect(joined[0]!.parts.map(({ of, figure, rows }) => [of, figure, rows.map(([name]) => name)]))
      .toEqual([[null, 3, ['Alle']], ['Køn', 4, ['Kvinder', 'Mænd']], ['Alder', 5, ['Unge']]]);
    expect(joined[0]!.columns.map(({ text }) => text)).toEqual(['Gruppe', 'n', 'Score', 'Mod de øvrige']);
  });

  it('keep a breakdown apart whose figures of everybody are others', () => {
    const joined = joinTables([
      { number: 1, table: table(['Gruppe', 'n'], ['Alle', '90']) }, { number: 2, of: 'Køn', table: table(['Gruppe', 'n'], ['Alle', '80'], ['Kvinder', '80']) },
    ]);
    expect(joined).toHaveLength(2);
  });

  it('stand beside each other where their rows have the same names, and say which figure a column is of', () => {
    const [joined, ...others] = joinTables([
      { number: 7, table: table(['Dag', 'Svar', 'I alt'], ['1.8.', '4', '4'], ['2.8.', '6', '10']) }, { number: 8, table: table(['Dag', 'Kvinder'], ['1.8.', '3'], ['2.8.', '7']) },
    ]);
    expect(others).toEqual([]);
    expect(joined!.spans).toEqual([{ figure: null, columns: 1 }, { figure: 7, columns: 2 }, { figure: 8, columns: 1 }]);
    expect(joined!.parts[0]!.rows).toEqual([['1.8.', '4', '4', '3'], ['2.8.', '6', '10', '7']]);
  });

  it('lose no row and no cell, whatever they are', () => {
    const cell = fc.constantFrom('Alle', 'a', '1', '2');
    const drawn = fc.array(fc.record({
      width: fc.integer({ min: 1, max: 5 }), of: fc.option(fc.constantFrom('Køn', 'Alder'), { nil: undefined }), rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 4 }),
    }), { maxLength: 6 });
    fc.assert(fc.property(drawn, (shapes) => {
      const tables = shapes.map(({ width, of, rows }, i): TableOfFigure => ({
        number: i + 1, ...(of !== undefined && { of }), table: { caption: '', columns: columns(...['Gruppe', 'n', 'x', 'y', 'z'].slice(0, width)), rows: rows.map((row) => row.slice(0, width)) },
      }));
      const joined = joinTables(tables);
      for (const { columns: heads, parts, spans } of joined) {
        for (const row of parts.flatMap(({ rows }) => rows)) expect(row).toHaveLength(heads.length);
        if (spans.length > 0) expect(spans.reduce((sum, span) => sum + span.columns, 0)).toBe(heads.length);
      }
      for (const { number, table: { rows } } of tables) {
        const home = joined.find(({ figures: [first, last] }) => first <= number && number <= last)!;
        const cells = home.parts.flatMap((part) => part.rows);
        for (const row of rows) expect(cells.some((own) => row.every((each) => own.includes(each)))).toBe(true);
      }
    }));
  });
});
