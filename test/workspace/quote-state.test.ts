import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codingState } from '../../src/workspace/coding-state.js';
import type { Act, Command } from '../../src/workspace/command.js';
import { parseAct } from '../../src/workspace/parse-act.js';
import { isQuoteAct, rejectionReasons, type QuoteAct } from '../../src/workspace/quote-act.js';
import type { QuoteOrigin } from '../../src/quotes/quote-origin.js';
import { quoteState } from '../../src/workspace/quote-state.js';
import { anyCommands } from './any-commands.js';

const quote = fc.record({
  respondent: fc.constantFrom('R1', 'R2'), question: fc.constant('why'), text: fc.constantFrom('t1', 't2'), masked: fc.constantFrom('m1', 'm2'),
});
const stretches = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 3 });
const name = fc.string({ minLength: 1, maxLength: 20 });
const request = fc.record({
  theme: name, segment: fc.constantFrom('all' as const, 'satisfied' as const), count: fc.integer({ min: 1, max: 50 }), seed: fc.nat(),
  method: fc.constantFrom('random' as const, 'varied' as const), chance: fc.constantFrom('equal' as const, 'weight' as const),
  length: fc.constantFrom(null, [40, 400] as const), filters: fc.record({ words: name, levels: fc.constant({ gender: 'kvinde' }) }, { requiredKeys: [] }),
}, { requiredKeys: ['theme', 'segment', 'count', 'seed', 'method', 'chance', 'length'] });
const origin: fc.Arbitrary<QuoteOrigin> = fc.oneof(
  fc.record({ kind: fc.constant('picked' as const), by: fc.constantFrom('search' as const, 'hand' as const), run: name, coding: fc.string() }),
  fc.record({
    kind: fc.constant('drawn' as const), request, run: name, coding: fc.string(), matching: fc.nat(), eligible: fc.nat(), shareable: fc.boolean(),
    place: fc.integer({ min: 1, max: 50 }), rejected: fc.array(fc.record({ reference: name, reason: name }), { maxLength: 2 }), receipt: name,
  }),
);
const anyQuoteAct: fc.Arbitrary<QuoteAct> = fc.oneof(
  fc.record({ kind: fc.constant('quote-approved' as const), quote, shown: fc.constant('s'), attributes: fc.constant(['gender']), confirmed: fc.constant(true as const), origin }, { requiredKeys: ['kind', 'quote', 'shown', 'attributes', 'confirmed'] }),
  fc.record({ kind: fc.constant('quote-rejected' as const), quote, reason: fc.constantFrom(...rejectionReasons) }),
  fc.record({ kind: fc.constant('quote-shortened' as const), quote, cuts: stretches }),
  fc.record({ kind: fc.constant('quote-masking' as const), quote, hidden: stretches, lifted: fc.array(fc.nat(50)), confirmed: fc.constant(true as const) }),
);
const logOf = (acts: readonly Act[]): Command[] => acts.map((act, i) => ({ id: i + 1, at: '2026-01-01T00:00:00Z', by: 'anna', study: 's', act }));

describe('what people do to quotes', () => {
  test('is read back from the log as it was written, and nothing unconfirmed is', () => {
    fc.assert(fc.property(anyQuoteAct, (act) => {
      expect(parseAct(JSON.stringify(act))).toEqual(act);
      if ('confirmed' in act) expect(parseAct(JSON.stringify({ ...act, confirmed: false }))).toBeUndefined();
      expect(parseAct(JSON.stringify({ ...act, words: 'hun hedder Hanne' }))).toBeUndefined();
    }));
  });

  test('changes no coding', () => {
    fc.assert(fc.property(anyCommands, fc.array(anyQuoteAct, { maxLength: 5 }), (codings, acts) => {
      const later = acts.map((act, i) => ({ id: codings.length + i + 1, at: '', by: 'anna', study: 's', act }));
      expect(codingState([...codings, ...later])).toEqual(codingState(codings));
    }));
  });

  test('an approval stands only while no later act is about the same quote', () => {
    fc.assert(fc.property(fc.array(anyQuoteAct, { maxLength: 12 }), (acts) => {
      for (const [key, { verdict }] of quoteState(logOf(acts))) {
        const last = acts.findLast((act) => JSON.stringify([act.quote.respondent, act.quote.question]) === key)!;
        expect(verdict?.kind === 'approved').toBe(last.kind === 'quote-approved');
        expect(verdict?.kind === 'rejected').toBe(last.kind === 'quote-rejected');
      }
    }));
  });

  test('what was cut from one text is not cut from another', () => {
    const of = (text: string) => ({ respondent: 'R1', question: 'why', text, masked: 'm' });
    const state = quoteState(logOf([
      { kind: 'quote-shortened', quote: of('old'), cuts: [[0, 3]] }, { kind: 'quote-rejected', quote: of('new'), reason: 'unclear' },
    ]));
    expect([...state.values()][0]).toMatchObject({ quote: of('new'), edit: { cuts: [] } });
    expect(isQuoteAct({ kind: 'note' })).toBe(false);
  });
});
