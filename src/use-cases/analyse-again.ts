import type { PlanOptions } from '../analysis/plan.js';
import { analyseLoadedBy, type AnalysedStudy, type AnalysePorts, type AnalyseRequest } from './analyse-study.js';
import { loadKeptStudy } from './load-kept-study.js';

export interface AgainRequest extends PlanOptions, Pick<AnalyseRequest, 'folderFor'> {
  /** The folder of the run; the seed and the number of clusters are those of its plan where nothing else is said. */
  readonly run: string;
}

/**
 * Analyses anew what a run was made from, as the run has kept it, with what people have coded in the workspace by now: all that differs
 * between the two runs is those codings. Without new codings it comes to the same run.
 *
 * @throws InputError 'run-missing', 'run-damaged'
 */
export function analyseAgain(ports: AnalysePorts, { run, folderFor, seed, k }: AgainRequest): Promise<AnalysedStudy> {
  return analyseLoadedBy(ports, async () => {
    const { old, stored, loaded } = await loadKeptStudy(ports, run, { withoutWorkspace: true });
    return { loaded, options: { seed: seed ?? old.plan.seed, k: k ?? old.plan.clusters.k }, tokens: stored.has('tokens.jsonl') };
  }, folderFor);
}
