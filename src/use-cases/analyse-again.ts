import type { PlanOptions } from '../analysis/plan.js';
import { analyseLoadedBy, type AnalysedStudy, type AnalysePorts, type AnalyseRequest } from './analyse-study.js';
import { loadKeptStudy } from './load-kept-study.js';
import type { InputFile } from './ports.js';

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

/**
 * Makes a run anew from its plan and what it has kept, with something else in the place of some inputs. Codings of the workspace are
 * those that the run was made with.
 *
 * @param instead by the digest of what the run has kept
 * @throws InputError 'run-missing', 'run-damaged', or why the changed inputs cannot be analysed
 */
export function analyseChanged(
  { workspace: _workspace, ...ports }: AnalysePorts,
  { run, folderFor }: Pick<AgainRequest, 'run' | 'folderFor'>,
  instead: ReadonlyMap<string, Pick<InputFile, 'bytes'>>,
): Promise<AnalysedStudy> {
  return analyseLoadedBy(ports, async () => {
    const { old, stored, loaded } = await loadKeptStudy(ports, run, { instead });
    return { loaded, options: { seed: old.plan.seed, k: old.plan.clusters.k }, tokens: stored.has('tokens.jsonl') };
  }, folderFor);
}
