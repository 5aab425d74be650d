import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import { inputError } from '../notices/input-error.js';
import { analyseLoaded, extrasOf, type AnalysePorts } from './analyse-study.js';
import { loadStudy } from './load-study.js';
import type { AnalysisRun, Files, InputFile } from './ports.js';
import { withCodingsFile } from './workspace-codings.js';

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
  const kept = old.inputs.find(({ role }) => role === 'codebook');
  const loaded = await loadStudy({ ...ports, files }, main.name, kept && `${keptCodebook}${kept.name}`);
  const fromWorkspace = old.inputs.find(({ role }) => role === 'workspace-codings');
  const coded = fromWorkspace
    ? await withCodingsFile({ ...ports, files }, loaded, await files.read(`${keptFromWorkspace}${fromWorkspace.name}`)) : loaded;
  const analysis = analyseLoaded(ports, coded, { seed: old.plan.seed, k: old.plan.clusters.k });
  const fresh = ports.runFiles.filesOf(analysis.run, coded.contents, extrasOf(ports, analysis, stored.has('tokens.jsonl')));

  const names = new Set([...stored.keys(), ...fresh.keys()]);
  names.delete('timings.json');
  const differs = [...names].filter((file) => !sameBytes(stored.get(file), fresh.get(file), ports)).toSorted();
  return { run: analysis.run, differs, same: names.size - differs.length };
}

const keptCodebook = 'codebook:';
const keptFromWorkspace = 'workspace-codings:';

/** Files of other names than the study gives: a codebook or an export that happens to have the name of another input. */
const keptApart = [[keptCodebook, 'codebook'], [keptFromWorkspace, 'workspace-codings']] as const;

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
      const [start, apart] = keptApart.find(([prefix]) => path.startsWith(prefix)) ?? ['', undefined];
      const name = path.slice(start.length);
      const input = old.inputs.find((each) =>
        each.name === name && keptApart.map(([, role]) => role).find((role) => role === each.role) === apart);
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
