import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { studyId, textDigest, type CodableStudy } from '../../src/use-cases/codable-study.js';
import { codingProgress } from '../../src/use-cases/coding-progress.js';
import { exportCodings } from '../../src/use-cases/export-codings.js';
import { importCodings } from '../../src/use-cases/import-codings.js';
import { recordCoding, type CodingRequest } from '../../src/use-cases/record-coding.js';
import { undoLast } from '../../src/use-cases/undo-last.js';
import { memoryLog } from './memory-log.js';

const textOf = (respondent: string): string => `Sådan svarede ${respondent}`;
const study: CodableStudy = {
  id: 'study', title: 'Et studie', seed: 7, themes: new Map([['why', ['dialogue', 'help']], ['better', ['courses']]]),
  answers: ['R1', 'R2', 'R3', 'R4'].map((respondent) =>
    ({ respondent, question: 'why', text: textDigest(textOf(respondent), sha256) })),
};
const start = () => ({ commands: memoryLog(), clock: () => '2026-01-01T12:00:00.000Z' });
const of = (respondent: string) =>
  ({ answer: { respondent, question: 'why' }, selected: 'random', suggestionSeen: false }) as const;
const add = (respondent: string, theme: string): CodingRequest => ({ kind: 'theme-added', ...of(respondent), theme });
const read = (respondent: string): CodingRequest => ({ kind: 'read', ...of(respondent) });
const columns = ['respondent', 'question', 'theme', 'coder', 'selected'];
const table = (...rows: string[]) => ({ file: 'c.csv', columns, rows: rows.map((row) => row.split('|')) });

describe('an act of coding', () => {
  test('is kept with who and when, and with the digest of the answer instead of its words', async () => {
    const ports = start();
    const command = await recordCoding(ports, study, '  Anna  Berg ', add('R1', 'help'));
    expect(command).toMatchObject({ id: 1, by: 'Anna Berg', study: 'study', at: '2026-01-01T12:00:00.000Z' });
    expect(JSON.stringify(ports.commands.all)).not.toContain('svarede');
    expect(command.act).toMatchObject({ answer: { text: sha256(textOf('R1')).slice(0, 16) } });
  });

  test.each<[string, string, CodingRequest]>([
    ['coder-name-invalid', ' ', add('R1', 'help')],
    ['coder-name-invalid', 'x'.repeat(61), add('R1', 'help')],
    ['coder-name-invalid', 'an\u0000na', add('R1', 'help')],
    ['answer-missing', 'anna', add('R9', 'help')],
    ['theme-not-in-codebook', 'anna', add('R1', 'hjælp')],
    ['theme-not-in-codebook', 'anna', add('R1', 'courses')],
    ['theme-not-in-codebook', 'anna', { kind: 'settled', ...of('R1'), themes: ['help', 'hjælp'] }],
  ])('is refused with %s, and nothing is kept', async (code, by, request) => {
    const ports = start();
    await expect(recordCoding(ports, study, by, request)).rejects.toMatchObject({ notices: [{ code }] });
    expect(ports.commands.all).toEqual([]);
  });
});

describe('undo', () => {
  test('takes back one thing after another of one’s own, and says what', async () => {
    const ports = start();
    await recordCoding(ports, study, 'anna', add('R1', 'help'));
    await recordCoding(ports, study, 'bo', read('R1'));
    await recordCoding(ports, study, 'anna', read('R1'));
    expect((await undoLast(ports, study, 'anna'))?.act.kind).toBe('read');
    expect((await undoLast(ports, study, 'anna'))?.act.kind).toBe('theme-added');
    expect(await undoLast(ports, study, 'anna')).toBeUndefined();
    expect((await exportCodings(ports.commands, study)).rows).toEqual([['R1', 'why', '', 'bo', 'random']]);
  });
});

describe('the codings of a study', () => {
  test('go out as a table in one order, whatever order they came in', async () => {
    const acts: [string, CodingRequest][] = [
      ['bo', add('R2', 'help')], ['bo', add('R2', 'dialogue')], ['bo', read('R2')], ['anna', read('R1')], ['anna', add('R3', 'help')],
    ];
    const exported = async (order: readonly [string, CodingRequest][]) => {
      const ports = start();
      for (const [by, act] of order) await recordCoding(ports, study, by, act);
      return exportCodings(ports.commands, study);
    };
    const out = await exported(acts);
    expect(out).toEqual({ columns, notices: [], rows: [
      ['R1', 'why', '', 'anna', 'random'], ['R2', 'why', 'dialogue', 'bo', 'random'], ['R2', 'why', 'help', 'bo', 'random'],
    ] });
    expect(await exported(acts.toReversed())).toEqual(out);
  });

  test('leave out, and tell of, answers that have another text now or are gone', async () => {
    const ports = start();
    for (const respondent of ['R1', 'R2', 'R3']) await recordCoding(ports, study, 'anna', read(respondent));
    const later = { ...study, answers: [{ ...study.answers[0]!, text: textDigest('rettet', sha256) }, study.answers[1]!] };
    const { rows, notices } = await exportCodings(ports.commands, later);
    expect(rows).toEqual([['R2', 'why', '', 'anna', 'random']]);
    expect(notices).toMatchObject([{ code: 'codings-stale', parameters: { changed: 1, gone: 1 } }]);
    await recordCoding(ports, later, 'anna', read('R1'));
    expect((await exportCodings(ports.commands, later)).notices).toMatchObject([{ parameters: { changed: 0, gone: 1 } }]);
  });

  test('come in from a table, once, and change what the same coder said before', async () => {
    const ports = start();
    const first = table('R1|why|help|anna|random', 'R1|why|dialogue|anna|random', 'R2|why||anna|suggested', 'R2|why|help|bo|settled');
    expect(await importCodings(ports, study, first)).toMatchObject({ added: 3, unchanged: 0, notices: [] });
    const count = ports.commands.all.length;
    expect(await importCodings(ports, study, first)).toMatchObject({ added: 0, unchanged: 3 });
    expect(ports.commands.all).toHaveLength(count);
    const out = await exportCodings(ports.commands, study);
    expect(await importCodings(ports, study, { file: 'out.csv', ...out })).toMatchObject({ added: 0, unchanged: 3 });
    expect(out.rows).toEqual([
      ['R1', 'why', 'dialogue', 'anna', 'random'], ['R1', 'why', 'help', 'anna', 'random'],
      ['R2', 'why', '', 'anna', 'suggested'], ['R2', 'why', 'help', 'bo', 'settled'],
    ]);
    expect(await importCodings(ports, study, table('R1|why|help|anna|random'))).toMatchObject({ added: 1 });
    expect((await exportCodings(ports.commands, study)).rows[0]).toEqual(['R1', 'why', 'help', 'anna', 'random']);
    expect((await exportCodings(ports.commands, study)).rows.filter(([r]) => r === 'R1')).toHaveLength(1);
  });

  test('come in under a name where the table has none, without the rows that cannot be used', async () => {
    const ports = start();
    const bare = { file: 'c.csv', columns: ['respondent', 'question', 'theme'],
      rows: [['R1', 'why', 'help'], ['R9', 'why', 'help'], ['R2', 'why', 'hjælp']] };
    await expect(importCodings(ports, study, bare)).rejects.toThrow('column-missing');
    const { added, rowsLeftOut, notices } = await importCodings(ports, study, bare, 'Eva');
    expect(added).toBe(1);
    expect(rowsLeftOut.map(({ row, reason }) => [row, reason])).toEqual([[3, 'coding-without-answer'], [4, 'theme-unknown']]);
    expect(notices).toHaveLength(2);
    expect((await exportCodings(ports.commands, study)).rows).toEqual([['R1', 'why', 'help', 'Eva', 'random']]);
  });

  test('are counted by coder, with what is left of the random draw and of the disagreements', async () => {
    const ports = start();
    await recordCoding(ports, study, 'anna', add('R1', 'help'));
    for (const [by, who] of [['anna', 'R1'], ['anna', 'R2'], ['bo', 'R1']] as const) await recordCoding(ports, study, by, read(who));
    await recordCoding(ports, study, 'bo', { ...read('R3'), selected: 'uncertain' });
    const { coders, settled } = await codingProgress(ports.commands, study);
    expect(coders).toEqual([
      { coder: 'anna', read: 2, measuring: 2, left: { random: 2, disagreement: 1 } },
      // What was picked is still to come in the random draw.
      { coder: 'bo', read: 2, measuring: 1, left: { random: 3, disagreement: 1 } },
    ]);
    expect(settled).toBe(0);
    await recordCoding(ports, study, 'eva', { kind: 'settled', ...of('R1'), selected: 'disagreement', themes: ['help'] });
    expect(await codingProgress(ports.commands, study))
      .toMatchObject({ settled: 1, coders: [{ left: { disagreement: 0 } }, { left: { disagreement: 0 } }] });
  });
});

test('a study keeps its name in the log when its answers and its codebook change, and none has another’s', () => {
  const why = { id: 'why', column: 'why', label: { da: 'Hvorfor?', en: 'Why?' } };
  const better = { ...why, id: 'better' };
  const id = studyId({ title: 'A', texts: [why, better] }, sha256);
  expect(studyId({ title: 'A', texts: [better, { ...why, column: 'tekst' }] }, sha256)).toBe(id);
  expect(studyId({ title: 'B', texts: [why, better] }, sha256)).not.toBe(id);
  expect(studyId({ title: 'A', texts: [why] }, sha256)).not.toBe(id);
});
