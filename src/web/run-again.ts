import { newCodings } from '../use-cases/new-codings.js';
import { answerKey, type CodedText, type CodingState } from '../use-cases/ports.js';
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

const keys = new WeakMap<OpenedRun['run'], ReadonlyMap<string, string>>();

/** The keys of a run's answers by what was coded; made once for a run, as long as it is open. */
function keyIn(opened: OpenedRun): (answer: CodedText) => string | undefined {
  const known = keys.get(opened.run) ?? new Map(drawnAnswers(opened).order.map((answer) => [answerKey(answer), answer.row.key]));
  keys.set(opened.run, known);
  return (answer) => known.get(answerKey(answer));
}

/** Null where the pages start no analyses. */
export function runAgain(opened: OpenedRun, state: CodingState, { jobs, words }: Pick<Site, 'jobs' | 'words'>): RunAgain | null {
  if (!jobs) return null;
  const { plan } = opened.run;
  const count = newCodings(opened.run, keyIn(opened), state);
  return {
    action: startAddress({ kind: 'run', run: opened.id }), fresh: words.jobs.fresh(count), hasFresh: count > 0,
    seed: String(plan.seed), k: plan.clusters.k === 'auto' ? '' : String(plan.clusters.k),
  };
}
