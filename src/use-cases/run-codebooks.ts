import { partsOfRun } from '../analysis/parts-of-run.js';
import type { AnalysisRun } from '../analysis/run.js';
import { keptUnlessFailed } from '../numerics/kept-with.js';
import type { Codebook } from '../themes/codebook.js';
import { parseCodebook } from '../themes/parse-codebook.js';
import type { RunStore } from './ports.js';

/** A codebook as a run read it. */
export interface RunCodebook {
  readonly codebook: Codebook;
  /** Ids of the open questions whose answers it codes. */
  readonly questions: readonly string[];
  /** The file that it stood in. */
  readonly file: { readonly name: string; readonly text: string };
}

/** @param id the run's id in the store */
export type ReadCodebooks = (id: string, run: AnalysisRun) => Promise<readonly RunCodebook[]>;

/** Makes a reader that keeps the codebooks of a run for as long as the run itself is kept. */
export function codebookReader(store: Pick<RunStore, 'input'>): ReadCodebooks {
  const codebooksOf = keptUnlessFailed((run: AnalysisRun, id: string) => runCodebooks(store, id, run));
  return (id, run) => codebooksOf(run, id);
}

/**
 * The codebooks that a run was coded by, from the copies that it keeps: one, or one for each open question that has its own.
 *
 * @returns in the order of the run's parts; nothing of a codebook that an older run has no copy of
 * @throws InputError 'run-missing' | 'run-damaged'
 */
async function runCodebooks(store: Pick<RunStore, 'input'>, id: string, run: AnalysisRun): Promise<RunCodebook[]> {
  const inputs = run.inputs.filter(({ role }) => role === 'codebook');
  const found = await Promise.all(partsOfRun(run).map(async ({ study }): Promise<RunCodebook[]> => {
    const questions = study.texts.map((each) => each.id);
    const input = inputs.find(({ question }) => question !== undefined && questions.includes(question))
      ?? inputs.find(({ question }) => question === undefined);
    if (!input) return [];
    const text = await store.input(id, input.sha256);
    return [{ codebook: parseCodebook(text, input.name).codebook, questions, file: { name: input.name, text } }];
  }));
  return found.flat();
}
