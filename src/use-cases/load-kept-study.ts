import { parseRunSummary, type RunSummary } from '../analysis/parse-run.js';
import { inputError } from '../notices/input-error.js';
import { loadStudy, type LoadPorts, type LoadedStudy } from './load-study.js';
import type { Files, InputFile, RunFiles } from './ports.js';
import { withCodingsFile } from './workspace-codings.js';

/** A run with the study that it was made from, as it was kept. */
export interface KeptStudy {
  readonly old: RunSummary;
  /** All files of the run's folder. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  readonly loaded: LoadedStudy;
}

/**
 * Loads a run's study from the copies of its inputs that the run folder keeps.
 *
 * @param folder the run folder
 * @param withoutWorkspace whether the codings that came from the workspace are left out (default false)
 * @param instead what is read in the place of inputs, by the digest of what the run has kept (default nothing)
 * @param codebookFor what takes the place of a codebook that was kept; by default nothing
 * @throws InputError 'run-missing', 'run-damaged'
 */
export async function loadKeptStudy(
  ports: LoadPorts & { readonly runFiles: RunFiles },
  folder: string,
  { withoutWorkspace = false, instead = new Map(), codebookFor }: {
    readonly withoutWorkspace?: boolean;
    readonly instead?: ReadonlyMap<string, Pick<InputFile, 'bytes'>>;
    readonly codebookFor?: (old: RunSummary, kept: InputFile) => Promise<InputFile | undefined>;
  } = {},
): Promise<KeptStudy> {
  const stored = new Map(await ports.runFiles.read(folder));
  const name = ports.files.name(folder);
  const summary = stored.get('run.json');
  if (!summary) throw inputError('run-missing', { run: name });
  const written = parseRunSummary(new TextDecoder().decode(summary), name);
  const digests = new Map(Array.from(instead, ([sha256, { bytes }]) => [sha256, ports.digest(bytes)]));
  for (const [sha256, { bytes }] of instead) stored.set(`inputs/${digests.get(sha256)!}`, bytes);
  const old = { ...written, inputs: written.inputs.map((input) => ({ ...input, sha256: digests.get(input.sha256) ?? input.sha256 })) };
  const main = old.inputs.find(({ role }) => role === 'study') ?? old.inputs.find(({ role }) => role === 'respondents');
  if (!main) throw inputError('run-damaged', { run: name, file: 'run.json' });
  const files = keptFiles(ports, old, stored, name);
  const chosen = codebookFor ? withCodebooks(files, (kept) => codebookFor(old, kept)) : files;
  const loaded = await loadStudy({ ...ports, files: chosen }, main.name, ...keptCodebooks(old));
  const coded = withoutWorkspace ? undefined : old.inputs.find(({ role }) => role === 'workspace-codings');
  return {
    old,
    stored,
    loaded: coded ? await withCodingsFile({ ...ports, files }, loaded, await files.read(`workspace-codings::${coded.name}`)) : loaded,
  };
}

/**
 * Role, question and name of a file that another input's name may be the same as: the study names the others, but not
 * where a codebook was found or what the workspace's codings are called.
 */
const keptApart = /^(codebook|workspace-codings):([^:]*):(.*)$/su;

/** Where `keptFiles` finds a run's codebooks: the study's, and by question those that open questions have. */
function keptCodebooks({ inputs }: RunSummary): [string | undefined, ReadonlyMap<string, string>] {
  const codebooks = inputs.filter(({ role }) => role === 'codebook')
    .map(({ question = '', name }) => [question, `codebook:${question}:${name}`] as const);
  const study = codebooks.find(([question]) => question === '');
  return [study?.[1], new Map(codebooks.filter((each) => each !== study))];
}

/** The same files with others in the place of some codebooks. */
function withCodebooks(files: Files, codebookFor: (kept: InputFile) => Promise<InputFile | undefined>): Files {
  return {
    ...files,
    async read(path, name) {
      const kept = await files.read(path, name);
      return keptApart.exec(path)?.[1] === 'codebook' ? await codebookFor(kept) ?? kept : kept;
    },
  };
}

/** The inputs of a run as they were kept, under the names they had. */
function keptFiles(
  ports: LoadPorts,
  old: RunSummary,
  stored: ReadonlyMap<string, Uint8Array>,
  run: string,
): Files {
  return {
    ...ports.files,
    beside: (_path, name) => name,
    async read(path): Promise<InputFile> {
      const [, apart = 'named', of = '', name = path] = keptApart.exec(path) ?? [];
      const input = old.inputs.find(({ role, question = '', ...each }) => each.name === name && question === of
        && (role === 'codebook' || role === 'workspace-codings' ? role : 'named') === apart);
      const bytes = input && stored.get(`inputs/${input.sha256}`);
      if (!bytes || ports.digest(bytes) !== input.sha256) {
        throw inputError('run-damaged', { run, file: input ? `inputs/${input.sha256}` : name });
      }
      return { name, bytes };
    },
  };
}
