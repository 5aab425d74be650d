import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codingState } from '../../src/workspace/coding-state.js';
import { leftInQueue } from '../../src/workspace/coding-queue.js';
import { parseAct } from '../../src/workspace/parse-act.js';
import { anyCommands } from './any-commands.js';

const answers = Array.from({ length: 30 }, (_, i) => ({ respondent: `R${i}`, question: 'why', text: 'aa' }));

describe('the random draw', () => {
  test('never leaves out what was picked and coded without a suggestion, but what was finished in it', () => {
    const of = { selected: 'random', suggestionSeen: false } as const;
    const log = (['uncertain', 'random', 'random'] as const).map((selected, i) => ({
      id: i + 1, at: '', by: 'anna', study: 's', act: { kind: 'read' as const, ...of, answer: answers[i]!, selected, suggestionSeen: i === 2 },
    }));
    const left = leftInQueue('random', answers, codingState(log), 'anna').map(({ respondent }) => respondent);
    expect(left).toContain('R0');
    expect(left).not.toContain('R1');
    expect(left).not.toContain('R2');
    expect(leftInQueue('random', answers, codingState(log), 'bo')).toHaveLength(30);
  });
});

describe('an act as it is stored', () => {
  test('reads back as it was', () => {
    fc.assert(fc.property(anyCommands, (commands) => {
      for (const { act } of commands) expect(parseAct(JSON.stringify(act))).toEqual(act);
    }));
  });

  test('is none when anything about it is not known', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(parseAct(text)).toBeUndefined(); }));
    fc.assert(fc.property(fc.json(), (json) => { expect(parseAct(json)).toBeUndefined(); }));
    const act = { kind: 'read', answer: answers[0], selected: 'random', suggestionSeen: false };
    expect(parseAct(JSON.stringify(act))).toEqual(act);
    for (const wrong of [{ kind: 'danced' }, { selected: 'drawn' }, { suggestionSeen: 'no' }, { text: 'et svar' }]) {
      expect(parseAct(JSON.stringify({ ...act, ...wrong }))).toBeUndefined();
    }
  });
});
