import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { parseCodings, type Coding } from '../../src/themes/human-coding.js';
import { mergeCodes } from '../../src/themes/merge-codes.js';

const themes = ['dialogue', 'bureaucracy'];
const columns = ['respondent', 'question', 'theme', 'coder'];
const answered = (respondent: string): boolean => respondent !== 'R9';
const parse = (...rows: string[][]): ReturnType<typeof parseCodings> =>
  parseCodings({ file: 'codings.csv', columns, rows }, themes, answered);

describe('human codings are read', () => {
  it('a row a theme, together by answer and coder', () => {
    expect(parse(
      ['R1', 'why', 'dialogue', 'anna'],
      ['R2', 'why', 'dialogue', 'anna'],
      ['R1', 'why', 'bureaucracy', 'anna'],
      ['R1', 'why', 'dialogue', 'bo'],
      ['R1', 'better', 'dialogue', 'anna'],
    )).toEqual({
      codings: [
        { respondent: 'R1', question: 'why', coder: 'anna', themes: ['dialogue', 'bureaucracy'] },
        { respondent: 'R2', question: 'why', coder: 'anna', themes: ['dialogue'] },
        { respondent: 'R1', question: 'why', coder: 'bo', themes: ['dialogue'] },
        { respondent: 'R1', question: 'better', coder: 'anna', themes: ['dialogue'] },
      ],
      leftOut: [],
      notices: [],
    });
  });

  it('an empty theme as read without a theme, a repeated one once', () => {
    expect(parse(['R1', 'why', '', 'anna']).codings[0]?.themes).toEqual([]);
    expect(parse(['R1', 'why', '', 'a'], ['R1', 'why', 'dialogue', 'a'], ['R1', 'why', ' dialogue ', 'a']).codings)
      .toMatchObject([{ themes: ['dialogue'] }]);
  });

  it('as chosen where the column of selection says anything else than random', () => {
    const table = {
      file: 'codings.csv',
      columns: [...columns, 'selected'],
      rows: [
        ['R1', 'why', '', 'anna', 'random'], ['R2', 'why', '', 'anna', ''], ['R3', 'why', '', 'anna', 'Random'],
        ['R4', 'why', '', 'anna', 'suggested'], ['R5', 'why', 'dialogue', 'anna', 'chosen'],
      ],
    };
    expect(parseCodings(table, themes, answered).codings.map(({ chosen }) => chosen ?? false))
      .toEqual([false, false, false, true, true]);
  });

  it('as chosen when any of its rows says so', () => {
    const rows = [['R1', 'why', 'dialogue', 'anna', 'random'], ['R1', 'why', 'bureaucracy', 'anna', 'suggested']];
    for (const each of [rows, rows.toReversed()]) {
      const { codings } = parseCodings({ file: 'c.csv', columns: [...columns, 'selected'], rows: each }, themes, answered);
      expect(codings).toMatchObject([{ chosen: true }]);
    }
  });

  it('whole or not at all, and every row that is not used is told', () => {
    const table = (bad: string[]) => ({
      file: 'c.csv', columns, rows: [['R1', 'why', 'dialogue', 'anna'], bad, ['R1', 'why', 'dialogue', 'bo']],
    });
    for (const [bad, reason] of [
      [['R1', 'why', 'nope', 'anna'], 'theme-unknown'], [['R1', 'why', 'bureaucracy', 'anna', ''], 'row-ragged'],
    ] as const) {
      const { codings, leftOut, notices } = parseCodings(table([...bad]), themes, answered);
      expect(codings.map(({ coder }) => coder)).toEqual(['bo']);
      expect(leftOut.map(({ row, reason: why }) => [row, why])).toEqual([[3, reason], [2, 'coding-incomplete']]);
      expect(notices).toContainEqual({ code: 'coding-incomplete', severity: 'error', parameters: { file: 'c.csv', row: 2, because: 3 } });
    }
  });

  it('wherever the columns stand', () => {
    const { codings } = parseCodings(
      {
        file: 'c.csv',
        columns: ['coder', 'note', 'theme', 'question', 'respondent'],
        rows: [['a', '', '', 'why', 'R1']],
      },
      themes,
      answered,
    );
    expect(codings).toEqual([{ respondent: 'R1', question: 'why', coder: 'a', themes: [] }]);
  });

  it('without rows that name an unknown theme or answer; those are reported with their row', () => {
    const { codings, notices } = parse(
      ['R1', 'why', 'dialouge', 'anna'],
      ['R9', 'why', 'dialogue', 'anna'],
      ['R2', 'why', 'dialogue', 'anna'],
    );
    expect(codings.map(({ respondent }) => respondent)).toEqual(['R2']);
    expect(notices).toEqual([
      { code: 'theme-unknown', severity: 'error',
        parameters: { file: 'codings.csv', row: 2, theme: 'dialouge', expected: themes } },
      { code: 'coding-without-answer', severity: 'error', parameters: { file: 'codings.csv', row: 3 } },
    ]);
  });

  it('only when every column is there', () => {
    const missing = (): unknown => parseCodings({ file: 'c.csv', columns: ['respondent', 'theme', 'coder'], rows: [] },
      themes, answered);
    expect(missing).toThrow(InputError);
    expect(missing).toThrow('column-missing');
  });
});

describe('human codes win', () => {
  const machine = new Map([
    ['R1', new Set(['dialogue'])],
    ['R2', new Set(['bureaucracy'])],
    ['R3', new Set(['dialogue'])],
  ]);
  const coding = (respondent: string, coder: string, ...given: string[]): Coding =>
    ({ respondent, question: 'why', coder, themes: given });
  const merge = (...human: Coding[]): Map<string, { themes: ReadonlySet<string>; by: string }> =>
    mergeCodes(machine, human, ({ respondent }) => respondent);

  it('over the machine, also when they say that there is no theme', () => {
    const merged = merge(coding('R1', 'anna', 'bureaucracy'), coding('R2', 'anna'), coding('R4', 'anna', 'dialogue'));
    expect(merged).toEqual(new Map([
      ['R1', { themes: new Set(['bureaucracy']), by: 'human' }],
      ['R2', { themes: new Set(), by: 'human' }],
      ['R3', { themes: new Set(['dialogue']), by: 'machine' }],
      ['R4', { themes: new Set(['dialogue']), by: 'human' }],
    ]));
  });

  it('by at least half of several coders', () => {
    const merged = merge(
      coding('R1', 'anna', 'dialogue'), coding('R1', 'bo', 'bureaucracy'),
      coding('R2', 'anna', 'dialogue'), coding('R2', 'bo', 'dialogue', 'bureaucracy'), coding('R2', 'eva'),
    );
    expect(merged.get('R1')?.themes).toEqual(new Set(['dialogue', 'bureaucracy']));
    expect(merged.get('R2')?.themes).toEqual(new Set(['dialogue']));
  });
});
