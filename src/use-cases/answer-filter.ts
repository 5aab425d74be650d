import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import { citizensIn } from './citizen-filter.js';

/** Which answers to look at; what is left out lets all through. */
export interface AnswerFilter {
  readonly theme?: string;
  /** A cluster of a group's clustering. */
  readonly cluster?: { readonly group: Group; readonly id: number };
  /** 1 for each citizen whose answers are wanted, in the order of the run's weights. */
  readonly citizens?: Uint8Array;
}

/** 1 for each answer that the filter lets through, in the run's order. */
export function answerFilter(run: AnalysisRun, { theme, cluster, citizens }: AnswerFilter): Uint8Array {
  const { bulk } = run;
  const chosen = citizens && citizensIn(run, citizens);
  const inCluster = new Set(!cluster ? [] : bulk.clusters
    .filter((row) => row.group === cluster.group && row.cluster === cluster.id).map(({ key }) => key));
  return Uint8Array.from(bulk.answers, (answer) => {
    const isKept = (theme === undefined || answer.themes.includes(theme))
      && (!cluster || inCluster.has(answer.key))
      && (!chosen || chosen.has(answer.respondent));
    return isKept ? 1 : 0;
  });
}
