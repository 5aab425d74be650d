import type { RunComparison } from '../analysis/compare.js';
import type { AnalysisRun } from '../analysis/run.js';
import type { LearningCurve } from '../themes/learning-curve.js';
import { compareStoredRuns, type StoredRun } from './compare-stored-runs.js';
import type { LoadPorts } from './load-study.js';
import { measureLearningOfRun } from './measure-learning.js';
import type { RunFiles } from './ports.js';

/** What takes seconds to find out of runs that are kept: what made two of them differ, and what more coding would bring. */
export interface RunMeasures {
  /** @throws InputError as `compareStoredRuns` */
  compare(first: StoredRun, second: StoredRun): Promise<RunComparison>;
  /**
   * @param question an open question, needed where several codebooks code them
   * @throws InputError as `measureLearningOfRun`
   */
  learn(run: StoredRun, question: string | undefined): Promise<LearningCurve>;
}

/** Finds it where it is asked. */
export function runMeasures(ports: LoadPorts & { readonly runFiles: RunFiles }): RunMeasures {
  return {
    compare: (first, second) => compareStoredRuns(ports, first, second),
    learn: ({ folder }, question) => measureLearningOfRun(ports, folder, question),
  };
}

/**
 * Keeps what was found for as long as the runs themselves are kept, so that what is deleted is forgotten with them. One
 * thing is found at a time: each takes a processor and as much memory as an analysis. What failed is told once, then
 * tried again.
 */
export function keptMeasures(measures: RunMeasures): RunMeasures {
  const comparisons = new WeakMap<AnalysisRun, WeakMap<AnalysisRun, Promise<RunComparison>>>();
  const curves = new WeakMap<AnalysisRun, Map<string, Promise<LearningCurve>>>();
  const failed = new WeakSet<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  const keptOr = <K, T>(kept: Kept<K, Promise<T>>, key: K, find: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && failed.has(known)) kept.delete(key);
    if (known) return known;
    const found = last.then(find);
    last = found.catch(() => { failed.add(found); });
    kept.set(key, found);
    return found;
  };
  return {
    compare(first, second) {
      const own = comparisons.get(first.run) ?? new WeakMap<AnalysisRun, Promise<RunComparison>>();
      comparisons.set(first.run, own);
      return keptOr(own, second.run, () => measures.compare(first, second));
    },
    learn(run, question) {
      const own = curves.get(run.run) ?? new Map<string, Promise<LearningCurve>>();
      curves.set(run.run, own);
      return keptOr(own, question ?? '', () => measures.learn(run, question));
    },
  };
}

/** What maps and weak maps have in common. */
interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
  delete(key: K): boolean;
}
