import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import { inputError } from '../notices/input-error.js';
import { analyseLoaded, extrasOf, type AnalysePorts } from './analyse-study.js';
import { loadStudy } from './load-study.js';
import type { AnalysisRun, Files, InputFile } from './ports.js';

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
  const stored = await ports.runFiles.read(folder);
  const name = ports.files.name(folder);
  const summary = stored.get('run.json');
  if (!summary) throw inputError('run-missing', { run: name });
  const old = parseRunSummary(new TextDecoder().decode(summary), name);
  const files = keptFiles(ports, old, stored, name);
  const main = old.inputs.find(({ role }) => role === 'study') ?? old.inputs.find(({ role }) => role === 'respondents');
  if (!main) throw inputError('run-damaged', { run: name, file: 'run.json' });
  const loaded = await loadStudy({ ...ports, files }, main.name, ...keptCodebooks(old));
  const analysis = analyseLoaded(ports, loaded, { seed: old.plan.seed, k: old.plan.clusters.k });
  const fresh = ports.runFiles.filesOf(analysis.run, loaded.contents, extrasOf(ports, analysis, stored.has('tokens.jsonl')));

  const names = new Set([...stored.keys(), ...fresh.keys()]);
  names.delete('timings.json');
  const differs = [...names].filter((file) => !sameBytes(stored.get(file), fresh.get(file), ports)).toSorted();
  return { run: analysis.run, differs, same: names.size - differs.length };
}

const keptCodebook = /^codebook:([^:]*):(.*)$/su;

/** Where `keptFiles` finds a run's codebooks: the study's, and by question those that open questions have. */
function keptCodebooks({ inputs }: RunSummary): [string | undefined, ReadonlyMap<string, string>] {
  const codebooks = inputs.filter(({ role }) => role === 'codebook')
    .map(({ question = '', name }) => [question, `codebook:${question}:${name}`] as const);
  const study = codebooks.find(([question]) => question === '');
  return [study?.[1], new Map(codebooks.filter((each) => each !== study))];
}

/** The inputs of a run as they were kept, under the names they had. */
function keptFiles(
  ports: AnalysePorts,
  old: RunSummary,
  stored: ReadonlyMap<string, Uint8Array>,
  run: string,
): Files {
  return {
    ...ports.files,
    beside: (_path, name) => name,
    async read(path): Promise<InputFile> {
      const codebook = keptCodebook.exec(path);
      const name = codebook?.[2] ?? path;
      const input = old.inputs.find((each) => each.name === name && (each.role === 'codebook') === (codebook !== null)
        && (each.question ?? '') === (codebook?.[1] ?? ''));
      const bytes = input && stored.get(`inputs/${input.sha256}`);
      if (!bytes || ports.digest(bytes) !== input.sha256) {
        throw inputError('run-damaged', { run, file: input ? `inputs/${input.sha256}` : name });
      }
      return { name, bytes };
    },
  };
}

function sameBytes(
  a: string | Uint8Array | undefined,
  b: string | Uint8Array | undefined,
  { digest }: Pick<AnalysePorts, 'digest'>,
): boolean {
  return a !== undefined && b !== undefined && digest(a) === digest(b);
}
