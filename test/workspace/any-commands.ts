import fc from 'fast-check';
import { selections, type Act, type Command } from '../../src/workspace/command.js';

const answer = fc.record({
  respondent: fc.constantFrom('R1', 'R2'), question: fc.constant('why'), text: fc.constantFrom('aa', 'bb'),
});
const theme = fc.constantFrom('dialogue', 'bureaucracy', 'help');
const of = { answer, selected: fc.constantFrom(...selections), suggestionSeen: fc.boolean() };

const anyCodingAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('theme-added' as const, 'theme-removed' as const), ...of, theme }),
  fc.record({ kind: fc.constantFrom('read' as const, 'reopened' as const, 'suggestion-shown' as const), ...of }),
  fc.record({ kind: fc.constant('note' as const), ...of, note: fc.constantFrom('', 'se igen') }),
  fc.record({ kind: fc.constant('settled' as const), ...of, themes: fc.uniqueArray(theme) }),
);

/** Logs of three coders, in which about every fourth command takes back any command before it, anybody's. */
export const anyCommands: fc.Arbitrary<Command[]> = fc.array(fc.record({
  by: fc.constantFrom('anna', 'bo', 'eva'),
  act: fc.oneof({ weight: 3, arbitrary: anyCodingAct },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undone' as const), command: fc.nat(40) }) }),
}), { maxLength: 40 }).map((entries) => entries.map(({ by, act }, i) => ({
  id: i + 1, at: '2026-01-01T00:00:00Z', by, study: 's',
  act: act.kind === 'undone' ? { ...act, command: 1 + act.command % (i + 1) } : act,
})));
