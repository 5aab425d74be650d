import { expect, test } from 'vitest';
import type { AnalysisRun, LearningCurve, RunComparison } from '../../src/use-cases/ports.js';
import { keptMeasures, type RunMeasures } from '../../src/use-cases/run-measures.js';
import { sampleRun } from '../web/sample-run.js';

const run = (id: string): { readonly run: AnalysisRun; readonly folder: string } => ({ run: { ...sampleRun, id }, folder: id });
const [a, b] = [run('a'), run('b')];

/** Measures that end when they are told to, and what is under way. */
function heldMeasures() {
  const begun: { readonly what: string; end(): void; fail(): void }[] = [];
  const begin = <T>(what: string, value: T): Promise<T> => new Promise((resolve, reject) => {
    begun.push({ what, end: () => resolve(value), fail: () => reject(new Error(what)) });
  });
  const measures: RunMeasures = {
    compare: (first, second) => begin(`${first.run.id}-${second.run.id}`, { first: first.run, second: second.run } as unknown as RunComparison),
    learn: (of, question) => begin(`${of.run.id}?${question ?? ''}`, { answers: 60 } as LearningCurve),
  };
  return { measures, begun };
}
const settled = () => new Promise((resolve) => { setTimeout(resolve, 5); });

test('what was found of two runs is kept by the runs and their order, and a curve by its question', async () => {
  const { measures, begun } = heldMeasures();
  const kept = keptMeasures(measures);
  const once = kept.compare(a, b);
  expect(kept.compare(a, b)).toBe(once);
  const others = [kept.compare(b, a), kept.learn(a, undefined), kept.learn(a, 'why')];
  expect(kept.learn(a, 'why')).toBe(others[2]);
  for (let i = 0; i < 4; i++) {
    await settled();
    begun[i]!.end();
  }
  await Promise.all([once, ...others]);
  expect(begun.map(({ what }) => what)).toEqual(['a-b', 'b-a', 'a?', 'a?why']);
  // A run that was read anew is another value: nothing of the one before it is left.
  expect(kept.compare({ ...a, run: { ...a.run } }, b)).not.toBe(once);
});

test('one thing is found at a time, also after one that failed', async () => {
  const { measures, begun } = heldMeasures();
  const kept = keptMeasures(measures);
  const [first, second] = [kept.compare(a, b), kept.learn(b, undefined)];
  await settled();
  expect(begun.map(({ what }) => what)).toEqual(['a-b']);
  begun[0]!.fail();
  await expect(first).rejects.toThrow('a-b');
  await settled();
  expect(begun.map(({ what }) => what)).toEqual(['a-b', 'b?']);
  begun[1]!.end();
  expect(await second).toEqual({ answers: 60 });
});

test('what failed while nobody waited is told once, and then tried again', async () => {
  const { measures, begun } = heldMeasures();
  const kept = keptMeasures(measures);
  kept.compare(a, b).catch(() => undefined);
  await settled();
  begun[0]!.fail();
  await settled();
  await expect(kept.compare(a, b)).rejects.toThrow('a-b');
  const again = kept.compare(a, b);
  await settled();
  begun[1]!.end();
  expect((await again).first.id).toBe('a');
});
