import { describe, expect, it } from 'vitest';
import { parseCodingTables } from '../../src/themes/coding-tables.js';

const columns = ['respondent', 'question', 'theme', 'coder', 'selected'];
const table = (file: string, ...rows: string[]) => ({ file, columns, rows: rows.map((row) => row.split('|')) });
const parse = (...tables: ReturnType<typeof table>[]) => parseCodingTables(tables, ['dialogue', 'help'], (id) => id !== 'R9');

describe('codings from several tables', () => {
  it('are a coder’s last word on an answer, and every coder’s', () => {
    const { codings } = parse(
      table('study.csv', 'R1|why|dialogue|anna|', 'R1|why|help|anna|', 'R1|why|help|bo|', 'R2|why|help|anna|'),
      table('workspace.csv', 'R1|why||anna|random', 'R1|why|help|anna|settled'),
    );
    expect(codings.map(({ respondent, coder, themes, settled }) => [respondent, coder, themes, settled ?? false])).toEqual([
      ['R1', 'anna', [], false], ['R1', 'bo', ['help'], false], ['R2', 'anna', ['help'], false], ['R1', 'anna', ['help'], true],
    ]);
  });

  it('name the file and row of what cannot be used', () => {
    const { codings, leftOut, notices } = parse(table('a.csv', 'R9|why|help|anna|'), table('b.csv', 'R1|why|hjælp|anna|'));
    expect(codings).toEqual([]);
    expect(leftOut).toEqual([
      { file: 'a.csv', row: 2, reason: 'coding-without-answer' }, { file: 'b.csv', row: 2, reason: 'theme-unknown' },
    ]);
    expect(notices).toHaveLength(2);
  });
});
