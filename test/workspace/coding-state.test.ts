import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, CodingAct, Command } from '../../src/workspace/command.js';
import { codingState, coderKey } from '../../src/workspace/coding-state.js';
import { codingRows, codingsOf } from '../../src/workspace/codings-of.js';
import { lastOf } from '../../src/workspace/standing-commands.js';
import { parseCodings } from '../../src/themes/human-coding.js';
import { mergeCodes } from '../../src/themes/merge-codes.js';
import { anyCommands } from './any-commands.js';

const answer = { respondent: 'R1', question: 'why', text: 'aa' };
const blind = { answer, selected: 'random', suggestionSeen: false } as const;
const log = (...entries: (readonly [string, Act])[]): Command[] =>
  entries.map(([by, act], i) => ({ id: i + 1, at: '2026-01-01T00:00:00Z', by, study: 's', act }));
const add = (theme: string, how: Partial<CodingAct> = {}): Act => ({ kind: 'theme-added', ...blind, theme, ...how }) as Act;
const read: Act = { kind: 'read', ...blind };
const undo = (command: number): Act => ({ kind: 'undone', command });
const codingsFrom = (...entries: (readonly [string, Act])[]) => codingsOf(codingState(log(...entries)))
  .map(({ answer: _answer, word, ...coding }) => ({ ...coding, word }));

/** The words of the definition: a command stands unless a later one of its coder that stands takes it back. */
function stands(command: Command, commands: readonly Command[]): boolean {
  return command.act.kind === 'suggestion-shown' || !commands.some((later) => later.act.kind === 'undone'
    && later.act.command === command.id && later.id > command.id && later.by === command.by && stands(later, commands));
}

/** One coder's themes for one answer, by going through what stands. */
function naiveThemes(commands: readonly Command[], by: string, key: string): string[] {
  const themes = new Set<string>();
  for (const command of commands) {
    const { act } = command;
    if (!('answer' in act) || command.by !== by || coderKey(act.answer, by) !== key || !stands(command, commands)) continue;
    if (act.kind === 'theme-added') themes.add(act.theme);
    if (act.kind === 'theme-removed') themes.delete(act.theme);
  }
  return [...themes];
}

describe('the log of commands comes to', () => {
  test('the themes that a coder gave, less those taken back, in any log', () => {
    fc.assert(fc.property(anyCommands, (commands) => {
      for (const [key, { coder, themes }] of codingState(commands).coded) {
        expect(new Set(themes)).toEqual(new Set(naiveThemes(commands, coder, key)));
      }
    }));
  });

  test('exactly what it was, when the last command of a coder is taken back', () => {
    fc.assert(fc.property(anyCommands, fc.constantFrom('anna', 'bo'), (commands, by) => {
      const last = lastOf(commands, by);
      fc.pre(last !== undefined);
      const without = commands.map((each) => (each === last ? { ...each, act: undo(each.id) } : each));
      const taken = [...commands, { ...last, id: commands.length + 1, act: undo(last.id) }];
      const plain = (state: ReturnType<typeof codingState>) => [
        Array.from(state.coded.values(), ({ suggestionSeen: _seen, ...each }) => each).filter(({ themes, finished, note }) =>
          themes.length > 0 || finished || note !== ''),
        Array.from(state.settled.values(), ({ suggestionSeen: _seen, ...each }) => each),
      ].map((each) => each.map((value) => JSON.stringify(value)).toSorted());
      expect(plain(codingState(taken))).toEqual(plain(codingState(without)));
    }));
  });

  test('what it was before, when what was taken back is done again', () => {
    fc.assert(fc.property(anyCommands, fc.constantFrom('anna', 'bo'), (commands, by) => {
      const last = lastOf(commands, by);
      fc.pre(last !== undefined);
      const n = commands.length;
      const again = [...commands, { ...last, id: n + 1, act: undo(last.id) }, { ...last, id: n + 2, act: undo(n + 1) }];
      expect(codingState(again)).toEqual(codingState(commands));
    }));
  });

  test('the same for each coder however the others’ commands lie between', () => {
    fc.assert(fc.property(anyCommands, (commands) => {
      const own = commands.filter(({ by }) => by === 'anna');
      const mine = (state: ReturnType<typeof codingState>) => [...state.coded].filter(([, { coder }]) => coder === 'anna');
      expect(mine(codingState(commands))).toEqual(mine(codingState(own)));
    }));
  });

  test('codings that never become blind again once a suggestion was seen', () => {
    fc.assert(fc.property(anyCommands, (commands) => {
      const codings = codingsOf(codingState(commands));
      for (const { by, act } of commands) {
        if (!('answer' in act) || !(act.suggestionSeen || act.kind === 'suggestion-shown')) continue;
        const key = coderKey(act.answer, by);
        expect(codings.filter((each) => coderKey(each.answer, each.coder) === key).every(({ chosen }) => chosen)).toBe(true);
      }
    }));
  });

  test('a table that reads back as the same codings', () => {
    fc.assert(fc.property(anyCommands, (commands) => {
      // A table has no place for an older text of an answer: such codings are left out before.
      const codings = codingsOf(codingState(commands)).filter((coding) => coding.answer.text === 'aa');
      const { codings: back, notices } = parseCodings({
        file: 'c.csv', columns: ['respondent', 'question', 'theme', 'coder', 'selected'], rows: codingRows(codings),
      }, ['dialogue', 'bureaucracy', 'help'], () => true);
      expect(notices).toEqual([]);
      expect(back).toEqual(codings.map(({ answer: _answer, word: _word, ...coding }) => coding));
    }));
  });
});

describe('a coding', () => {
  test('counts when its coder is done with the answer, also without a theme', () => {
    expect(codingsFrom(['anna', add('help')])).toEqual([]);
    expect(codingsFrom(['anna', read])).toEqual([{ respondent: 'R1', question: 'why', coder: 'anna', themes: [], word: 'random' }]);
    expect(codingsFrom(['anna', read], ['anna', { kind: 'reopened', ...blind }])).toEqual([]);
  });

  test('measures only where the answer came by chance and no suggestion was in sight', () => {
    const marks = (...entries: (readonly [string, Act])[]) => codingsFrom(...entries).map(({ chosen, word }) => [chosen ?? false, word]);
    expect(marks(['a', add('help')], ['a', read])).toEqual([[false, 'random']]);
    expect(marks(['a', { ...read, selected: 'uncertain' }])).toEqual([[true, 'uncertain']]);
    expect(marks(['a', { kind: 'suggestion-shown', ...blind }], ['a', read])).toEqual([[true, 'suggested']]);
    // Picked first, and confirmed when the random draw came to it: without it the draw would lack what was picked.
    expect(marks(['a', { ...read, selected: 'uncertain' }], ['a', read])).toEqual([[false, 'random']]);
    // Taking back what was done in sight of a suggestion does not take back the sight.
    expect(marks(['a', add('help', { suggestionSeen: true })], ['a', undo(1)], ['a', read])).toEqual([[true, 'suggested']]);
  });

  test('is taken back by nobody else', () => {
    expect(codingsFrom(['anna', read], ['bo', undo(1)])).toHaveLength(1);
    expect(codingsFrom(['anna', read], ['anna', undo(1)])).toEqual([]);
  });

  test('gives way to what was settled, which measures when made blind about a blind random coding', () => {
    const settled: Act = { kind: 'settled', ...blind, selected: 'disagreement', themes: ['help'] };
    const codings = codingsFrom(['anna', add('dialogue')], ['anna', read], ['bo', read], ['eva', settled]);
    expect(codings.map(({ coder, word }) => [coder, word]))
      .toEqual([['anna', 'random'], ['bo', 'random'], ['eva', 'settled-random']]);
    expect(mergeCodes(new Map(), codings, () => 'R1').get('R1')).toEqual({ themes: new Set(['help']), by: 'human' });
    expect(codingsFrom(['bo', { ...read, selected: 'found' }], ['eva', settled]).at(-1))
      .toMatchObject({ word: 'settled', chosen: true });
    expect(codingsFrom(['bo', read], ['eva', { ...settled, suggestionSeen: true }]).at(-1)).toMatchObject({ word: 'settled' });
  });
});
