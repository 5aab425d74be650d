import { describe, expect, test } from 'vitest';
import { newCodings } from '../../src/use-cases/new-codings.js';
import { codingState } from '../../src/workspace/coding-state.js';
import type { CodedText, Command } from '../../src/workspace/command.js';
import { sampleRun } from '../web/sample-run.js';

const answers: readonly CodedText[] = ['a', 'b', 'c'].map((respondent) => ({ respondent, question: 'why', text: `${respondent}1` }));
const keyOf = (answer: CodedText): string | undefined =>
  (answers.some((each) => each.respondent === answer.respondent && each.text === answer.text) ? `${answer.respondent}:why` : undefined);
const run = {
  bulk: {
    ...sampleRun.bulk,
    codings: [{ key: 'a:why', theme: 'x', coder: 'Eva' }, { key: 'a:why', theme: 'y', coder: 'Eva' }, { key: 'b:why', theme: '', coder: 'Eva' }],
  },
};

type Step = [by: string, answer: CodedText, kind: 'theme-added' | 'theme-removed' | 'read' | 'settled', ...themes: string[]];
const fresh = (...steps: readonly Step[]): number => newCodings(run, keyOf, codingState(steps.map(([by, answer, kind, ...themes], i): Command => {
  const about = { answer, selected: 'random', suggestionSeen: false } as const;
  const act = kind === 'read' ? { kind, ...about } : kind === 'settled' ? { kind, ...about, themes } : { kind, ...about, theme: themes[0]! };
  return { id: i + 1, at: '2026-01-01T00:00:00Z', by, study: 's', act };
})));
const [a, b, c] = answers as [CodedText, CodedText, CodedText];

describe('codings that a run does not have', () => {
  test('are none where nobody has coded, or all that was coded is in it, in whatever order', () => {
    expect(fresh()).toBe(0);
    expect(fresh(['Eva', a, 'theme-added', 'y'], ['Eva', a, 'theme-added', 'x'], ['Eva', a, 'read'], ['Eva', b, 'read'])).toBe(0);
  });

  test('are those of other answers, by other people, with other themes, and what was settled', () => {
    expect(fresh(['Eva', c, 'read'])).toBe(1);
    expect(fresh(['Bo', b, 'read'])).toBe(1);
    expect(fresh(['Eva', b, 'theme-added', 'x'], ['Eva', b, 'read'])).toBe(1);
    expect(fresh(['Eva', a, 'theme-added', 'x'], ['Eva', a, 'read'])).toBe(1);
    expect(fresh(['Eva', a, 'theme-added', 'x'], ['Eva', a, 'theme-added', 'y'], ['Eva', a, 'read'], ['Bo', a, 'settled', 'x'])).toBe(1);
  });

  test('are not those that are not finished, nor of an answer whose text has changed', () => {
    expect(fresh(['Eva', c, 'theme-added', 'x'])).toBe(0);
    expect(fresh(['Eva', { ...c, text: 'other' }, 'read'])).toBe(0);
  });
});
