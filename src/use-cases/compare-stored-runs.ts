import { compareRuns, requireCommonGround, type RunComparison } from '../analysis/compare.js';
import { compareChain, type CodingInputs } from '../analysis/compare-chain.js';
import { loadKeptStudy } from './load-kept-study.js';
import type { LoadPorts, LoadedStudy } from './load-study.js';
import type { AnalysisRun, RunFiles } from './ports.js';

/** A run and the folder that keeps its inputs. */
export interface StoredRun {
  readonly run: AnalysisRun;
  readonly folder: string;
}

/**
 * Holds two runs against each other and takes the change of the themes' shares apart by what caused it: the answers of
 * the first are coded again with one part after the other from the second, from the copies of inputs that both keep.
 *
 * @throws InputError 'runs-without-common-ground', 'run-missing', 'run-damaged'
 */
export async function compareStoredRuns(
  ports: LoadPorts & { readonly runFiles: RunFiles },
  first: StoredRun,
  second: StoredRun,
): Promise<RunComparison> {
  requireCommonGround(first.run, second.run);
  const { loaded: a } = await loadKeptStudy(ports, first.folder);
  const { loaded: b } = await loadKeptStudy(ports, second.folder);
  const chain = compareChain(codingInputs(a, first.run), codingInputs(b, second.run), b.lexicon, b.detectLanguage);
  return compareRuns(first.run, second.run, chain);
}

function codingInputs({ definition, tables, codings, codebook, questionCodebooks }: LoadedStudy, { plan }: AnalysisRun): CodingInputs {
  return { definition, tables, codings, codebook, questionCodebooks, plan };
}
