import { analyseLoaded, extrasOf, type AnalysePorts } from './analyse-study.js';
import { loadKeptStudy } from './load-kept-study.js';
import type { AnalysisRun } from './ports.js';

export interface Replay {
  readonly run: AnalysisRun;
  /** Files that came out differently, are missing, or are new. */
  readonly differs: readonly string[];
  readonly same: number;
}

/**
 * Makes a run again from the copies of its inputs and its plan, and holds every file against the old one byte by byte
 * (timings.json, which is not the same twice, left out).
 *
 * @param folder the run folder
 * @throws InputError 'run-missing', 'run-damaged'
 */
export async function replayRun(ports: AnalysePorts, folder: string): Promise<Replay> {
  const { old, stored, loaded } = await loadKeptStudy(ports, folder);
  const analysis = await analyseLoaded(ports, loaded, { seed: old.plan.seed, k: old.plan.clusters.k });
  const fresh = ports.runFiles.filesOf(analysis.run, loaded.contents, extrasOf(ports, analysis, stored.has('tokens.jsonl')));

  const names = new Set([...stored.keys(), ...fresh.keys()]);
  names.delete('timings.json');
  const differs = [...names].filter((file) => !sameBytes(stored.get(file), fresh.get(file), ports)).toSorted();
  return { run: analysis.run, differs, same: names.size - differs.length };
}

function sameBytes(
  a: string | Uint8Array | undefined,
  b: string | Uint8Array | undefined,
  { digest }: Pick<AnalysePorts, 'digest'>,
): boolean {
  return a !== undefined && b !== undefined && digest(a) === digest(b);
}
