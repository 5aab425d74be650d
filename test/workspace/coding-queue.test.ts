import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codingState } from '../../src/workspace/coding-state.js';
import { drawOrder, leftInQueue } from '../../src/workspace/coding-queue.js';
import { parseAct } from '../../src/workspace/parse-act.js';
import { anyCommands } from './any-commands.js';

const answers = Array.from({ length: 30 }, (_, i) => ({ respondent: `R${i}`, question: 'why', text: 'aa' }));

describe('the random draw', () => {
  test('is the same whatever order the answers stand in, and another for another seed', () => {
    fc.assert(fc.property(fc.shuffledSubarray(answers, { minLength: 30 }), (shuffled) => {
      expect(drawOrder(shuffled, 7)).toEqual(drawOrder(answers, 7));
    }));
    expect(drawOrder(answers, 8)).not.toEqual(drawOrder(answers, 7));
    expect(new Set(drawOrder(answers, 7))).toEqual(new Set(answers));
  });

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
