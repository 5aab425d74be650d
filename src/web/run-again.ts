import { newCodings } from '../use-cases/new-codings.js';
import type { CodingState } from '../use-cases/ports.js';
import { startAddress } from './addresses.js';
import { drawnAnswers } from './drawn-answers.js';
import type { OpenedRun } from './opened-runs.js';
import type { Site } from './site.js';

/** What a page offers to whoever wants the run's analysis again. */
export interface RunAgain {
  readonly action: string;
  readonly fresh: string;
  readonly hasFresh: boolean;
  readonly seed: string;
  readonly k: string;
}

/** Null where the pages start no analyses. */
export function runAgain(opened: OpenedRun, state: CodingState, { jobs, words }: Pick<Site, 'jobs' | 'words'>): RunAgain | null {
  if (!jobs) return null;
  const { plan } = opened.run;
  const count = newCodings(opened.run, drawnAnswers(opened).order, state);
  return {
    action: startAddress({ kind: 'run', run: opened.id }), fresh: words.jobs.fresh(count), hasFresh: count > 0,
    seed: String(plan.seed), k: plan.clusters.k === 'auto' ? '' : String(plan.clusters.k),
  };
}
