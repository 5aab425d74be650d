import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { likeness, nearDuplicateLimit, shinglesOf } from '../../src/quotes/text-likeness.js';
import { checkReceipt, readReceipts } from '../../src/use-cases/check-receipt.js';
import { drawFromRun, type DrawFromRunRequest } from '../../src/use-cases/draw-from-run.js';
import { originAmong, quoteReceipt, rejectedOf } from '../../src/use-cases/quote-receipt.js';
import { resolveReference } from '../../src/use-cases/resolve-reference.js';
import { sampleRun } from '../web/sample-run.js';

const anyRequest: fc.Arbitrary<DrawFromRunRequest> = fc.record({
  theme: fc.constantFrom('help-support', 'all'), segment: fc.constantFrom('satisfied' as const, 'all' as const), count: fc.integer({ min: 1, max: 12 }),
  seed: fc.nat(), method: fc.constantFrom('random' as const, 'representative' as const, 'varied' as const),
  chance: fc.constantFrom('equal' as const, 'weight' as const), length: fc.constantFrom(null, [40, 400] as const, [0, 120] as const),
  filters: fc.constantFrom({}, { cluster: 'satisfied.0' }),
});
const drawn = (request: DrawFromRunRequest, rejected: readonly string[] = []) =>
  drawFromRun(sampleRun, request, undefined, rejected.map((key) => ({ key, reason: 'unclear' })));
const told = (json: unknown) => readReceipts('kvittering.json', JSON.stringify(json), sha256);
const codesOf = ({ notices }: { readonly notices: readonly { readonly code: string }[] }): string[] => notices.map(({ code }) => code);

describe('the receipt of a draw', () => {
  test('gives the same draw again, names no answer but by its reference, and says it when it was changed', () => {
    fc.assert(fc.property(anyRequest, fc.integer({ min: 0, max: 3 }), (request, turnedDown) => {
      const rejected = drawn(request).receipt.drawn.slice(0, turnedDown);
      const draw = drawn(request, rejected);
      const receipt = quoteReceipt(sampleRun, draw.receipt, sha256);
      expect(checkReceipt(sampleRun, told(receipt)[0]!, sha256)).toMatchObject({ same: true, drawn: receipt.drawn, notices: [] });
      expect(receipt.drawn.map((reference) => resolveReference(sampleRun, reference))).toEqual(draw.receipt.drawn.map((key) => ({ kind: 'answer', key })));
      const backwards = Object.fromEntries(Object.entries(receipt).toReversed());
      expect(checkReceipt(sampleRun, told(backwards)[0]!, sha256).same).toBe(true);
      const changed = checkReceipt(sampleRun, told({ ...receipt, eligible: receipt.eligible + 1 })[0]!, sha256);
      expect([changed.same, codesOf(changed)]).toEqual([false, ['receipt-changed']]);
    }), { numRuns: 60 });
  });

  test('has the next in place of each that was rejected, and never two that say the same', () => {
    fc.assert(fc.property(anyRequest, fc.nat(11), (request, at) => {
      const before = drawn(request).receipt;
      const out = before.drawn[at % Math.max(1, before.drawn.length)];
      const after = drawn(request, out === undefined ? [] : [out]).receipt;
      const stays = before.drawn.filter((key) => key !== out);
      expect(after.drawn.slice(0, stays.length)).toEqual(stays);
      expect(after.drawn).not.toContain(out);
      expect((after.rejected ?? []).map(({ key }) => key)).toEqual(out === undefined ? [] : [out]);
      const shingles = after.drawn.map((key) => shinglesOf(sampleRun.bulk.answers.find((answer) => answer.key === key)!.text));
      for (const [i, each] of shingles.entries()) {
        for (const other of shingles.slice(i + 1)) expect(likeness(each, other)).toBeLessThan(nearDuplicateLimit);
      }
    }), { numRuns: 60 });
  });

  test('is not the same on another run, nor on another coding', () => {
    const receipt = quoteReceipt(sampleRun, drawn({ theme: 'help-support', segment: 'satisfied', count: 3, seed: 1 }).receipt, sha256);
    const coded = { ...sampleRun, stages: [{ stage: 'themes', digest: 'd'.repeat(64) }] };
    for (const other of [{ ...sampleRun, id: 'ffffff000000' }, coded]) {
      const checked = checkReceipt(other, told(receipt)[0]!, sha256);
      expect([checked.same, codesOf(checked)]).toEqual([false, ['draw-other-basis']]);
    }
  });

  test('of an approved quote is enough to make the draw again, and to find the quote in it', () => {
    const draw = drawn({ theme: 'help-support', segment: 'satisfied', count: 4, seed: 3 }, ['s4']);
    const key = draw.receipt.drawn[2]!;
    const origin = originAmong(sampleRun, [draw], key, sha256);
    const reference = quoteReceipt(sampleRun, draw.receipt, sha256).drawn[2]!;
    expect(origin).toMatchObject({ kind: 'drawn', place: 3 });
    const [own] = told({ approved: [{ reference, origin }] });
    expect(checkReceipt(sampleRun, own!, sha256).same).toBe(true);
    const [other] = told({ approved: [{ reference, origin: { ...origin, place: 1 } }] });
    expect(checkReceipt(sampleRun, other!, sha256).same).toBe(false);
    expect(told({ approved: [{ reference, origin: null }, { reference, origin: originAmong(sampleRun, [draw], 'd1', sha256) }] })).toEqual([]);
  });

  test('may leave the house only where neither those it counts nor those it leaves out are few', () => {
    const weights = sampleRun.bulk.answers.map(({ respondent, segment }) => ({ respondent, complete: true, segment, stratum: '', weight: 7.5, cell: 0 }));
    const levels = [{ variable: 'gender', values: weights.map(({ respondent }) => (respondent === 's3' ? 'mand' : 'kvinde')) }];
    const of = (level?: string) => drawFromRun(
      { ...sampleRun, bulk: { ...sampleRun.bulk, weights, levels } },
      { theme: 'help-support', segment: 'all', count: 2, seed: 1, ...(level !== undefined && { filters: { levels: { gender: level } } }) },
    );
    expect([of(), of('kvinde'), of('mand')].map(({ shareable, countable }) => [shareable, countable])).toEqual([[true, true], [true, false], [false, false]]);
  });

  test('is none when it is anything else', () => {
    for (const text of ['', '{}', '[]]', '{"approved":3}', JSON.stringify({ receiptFormat: 2 }), '"><script>']) {
      expect(() => readReceipts('x.json', text, sha256)).toThrow('receipt-unreadable');
    }
    fc.assert(fc.property(fc.json(), (text) => {
      try {
        expect(readReceipts('x.json', text, sha256)).toEqual([]);
      } catch (error) {
        expect((error as Error).message).toContain('receipt-unreadable');
      }
    }));
    expect(rejectedOf(sampleRun, [{ reference: 'ffffff-s1', reason: 'unclear' }])).toBeUndefined();
  });
});
