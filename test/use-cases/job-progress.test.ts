import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobProgress, sampleSeconds } from '../../src/use-cases/job-progress.js';
import type { BegunStage } from '../../src/use-cases/jobs.js';

type Expected = typeof sampleSeconds;

/** The stages begun at a moment, when each takes `pace` times what is expected. @param at seconds from the start */
function begunAt(expected: Expected, pace: number, at: number): BegunStage[] {
  let start = 0;
  return expected.flatMap(({ stage, seconds }, i) => {
    const begun = start <= at || i === 0 ? [{ stage, position: i + 1, of: expected.length, at: 1e12 + start * 1000 }] : [];
    start += seconds * pace;
    return begun;
  });
}
const at = (expected: Expected, pace: number, seconds: number, isKnown: boolean) =>
  jobProgress({ state: 'running', expected, isKnown, stages: begunAt(expected, pace, seconds) }, 1e12 + seconds * 1000);

describe('how far an analysis is', () => {
  const total = sampleSeconds.reduce((sum, { seconds }) => sum + seconds, 0);
  const anyExpected = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 14 })
    .map((hundredths) => hundredths.map((each, i) => ({ stage: `s${i}`, seconds: each / 100 })));

  test('is told to the second where everything goes as before', () => {
    for (const seconds of [0, 1, 3.9, 7.2, 10]) {
      const { share, secondsLeft } = at(sampleSeconds, 1, seconds, true);
      // Within a stage's last twentieth it waits for the next.
      expect(Math.abs(share - seconds / total)).toBeLessThan(0.02);
      expect(Math.abs(secondsLeft! - (total - seconds))).toBeLessThan(0.25);
    }
  });

  test('learns from the stages that are done that a study takes three times as long', () => {
    expect(at(sampleSeconds, 3, 0, true).secondsLeft).toBeCloseTo(total, 1);
    const half = at(sampleSeconds, 3, 1.5 * total, true);
    expect(half.secondsLeft!).toBeGreaterThan(0.75 * 1.5 * total);
    expect(half.secondsLeft!).toBeLessThan(1.15 * 1.5 * total);
  });

  test('tells no time of a study that was never analysed before some of it is done', () => {
    expect(at(sampleSeconds, 3, 0.5, false).secondsLeft).toBeNull();
    const later = at(sampleSeconds, 3, 1.5 * total, false).secondsLeft!;
    expect(Math.abs(later - 1.5 * total)).toBeLessThan(0.1 * total);
  });

  test('lies between nothing and all of it, and does not go back as time goes', () => {
    fc.assert(fc.property(anyExpected, fc.double({ min: 0.2, max: 5, noNaN: true }), fc.boolean(), (expected, pace, isKnown) => {
      const length = pace * expected.reduce((sum, { seconds }) => sum + seconds, 0);
      const shares = Array.from({ length: 30 }, (_, i) => at(expected, pace, (i / 29) * length, isKnown).share);
      shares.forEach((share, i) => {
        expect(share).toBeGreaterThanOrEqual(i === 0 ? 0 : shares[i - 1]! - 1e-9);
        expect(share).toBeLessThanOrEqual(1);
      });
    }), { numRuns: 200 });
  });

  test('is nothing before it begins, all when it is done, and sound for a stage that nobody expected', () => {
    const none = { expected: sampleSeconds, isKnown: true, stages: [] };
    expect(jobProgress({ ...none, state: 'waiting' }, 0)).toEqual({ share: 0, secondsLeft: null });
    expect(jobProgress({ ...none, state: 'done' }, 0)).toEqual({ share: 1, secondsLeft: 0 });
    const strange = [{ stage: 'dance', position: 1, of: 1, at: 0 }];
    expect(jobProgress({ ...none, state: 'running', stages: strange }, 5000).share).toBe(0);
    expect(jobProgress({ expected: [], isKnown: true, state: 'running', stages: strange }, 5000).share).toBe(0);
  });
});
