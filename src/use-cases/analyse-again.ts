import { inputError } from '../notices/input-error.js';
import { parseCodebook } from '../themes/parse-codebook.js';
import type { PlanOptions } from '../analysis/plan.js';
import { analyseLoadedBy, type AnalysedStudy, type AnalysePorts, type AnalyseRequest } from './analyse-study.js';
import { studyId } from './codable-study.js';
import type { ChosenCodebook } from './jobs.js';
import { loadKeptStudy, type KeptStudy } from './load-kept-study.js';
import type { InputFile } from './ports.js';
import type { CodebookStore } from './saved-codebooks.js';

export interface AgainRequest extends PlanOptions, Pick<AnalyseRequest, 'folderFor'> {
  /** The folder of the run; the seed and the number of clusters are those of its plan where nothing else is said. */
  readonly run: string;
  /** Saved versions of codebooks that take the place of the run's own of the same id; default none. */
  readonly codebooks?: readonly ChosenCodebook[] | undefined;
  readonly saved?: Pick<CodebookStore, 'list'>;
}

/**
 * Analyses anew what a run was made from, as the run has kept it, with what people have coded in the workspace by now: all that differs
 * between the two runs is those codings, and the codebooks that are chosen. Without either it comes to the same run.
 *
 * @throws InputError 'run-missing', 'run-damaged', 'value-unknown' for a version that nobody has saved
 */
export function analyseAgain(
  ports: AnalysePorts, { run, folderFor, seed, k, codebooks = [], saved }: AgainRequest,
): Promise<AnalysedStudy> {
  return analyseLoadedBy(ports, async () => {
    const { old, stored, loaded } = await loadKeptStudy(ports, run, {
      withoutWorkspace: true, codebookFor: (old, kept) => chosenCodebook(ports, saved, codebooks, old, kept),
    });
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

/** What takes the place of a codebook that a run has kept; undefined for nothing. */
async function chosenCodebook(
  { digest, files }: Pick<AnalysePorts, 'digest' | 'files'>, saved: AgainRequest['saved'], chosen: readonly ChosenCodebook[],
  { title, study }: KeptStudy['old'], kept: InputFile,
): Promise<InputFile | undefined> {
  if (!saved || chosen.length === 0) return undefined;
  const { id } = parseCodebook(files.text(kept), kept.name).codebook;
  const version = chosen.find((each) => each.id === id)?.version;
  if (version === undefined) return undefined;
  const versions = await saved.list(studyId({ title, texts: study.texts }, digest), id);
  const found = versions.find((each) => each.version === version);
  if (!found) {
    throw inputError('value-unknown', { option: 'codebook', got: `${id} ${version}`, expected: versions.map((each) => each.version) });
  }
  return { name: `${id}-${version}.yaml`, bytes: new TextEncoder().encode(found.text) };
}
