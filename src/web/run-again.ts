import { sha256 } from '../io/digest.js';
import { keptWith } from '../numerics/kept-with.js';
import { studyId } from '../use-cases/codable-study.js';
import { editedCodebook } from '../use-cases/saved-codebooks.js';
import { newCodings } from '../use-cases/new-codings.js';
import { answerKey, type CodingState } from '../use-cases/ports.js';
import { startAddress } from './addresses.js';
import { drawnAnswers, type Drawn } from './drawn-answers.js';
import type { OpenedRun } from './opened-runs.js';
import type { Site } from './site.js';

/** What a page offers to whoever wants the run's analysis again. */
export interface RunAgain {
  readonly action: string;
  readonly fresh: string;
  readonly hasFresh: boolean;
  readonly seed: string;
  readonly k: string;
  /** Saved versions of the run's codebooks that are newer than its own. */
  readonly codebooks: readonly { readonly value: string; readonly label: string }[];
}

/** The keys of a run's answers by what was coded; made once for a run, as long as it is open. */
const keysOf = keptWith(({ order }: Drawn): ReadonlyMap<string, string> =>
  new Map(order.map((answer) => [answerKey(answer), answer.row.key])));

/** Null where the pages start no analyses. */
export async function runAgain(
  opened: OpenedRun, state: CodingState,
  { jobs, words, language, codebooks, readCodebooks }: Pick<Site, 'jobs' | 'words' | 'language' | 'codebooks' | 'readCodebooks'>,
): Promise<RunAgain | null> {
  if (!jobs) return null;
  const { plan } = opened.run;
  const keys = keysOf(drawnAnswers(opened));
  const count = newCodings(opened.run, (answer) => keys.get(answerKey(answer)), state);
  const study = studyId({ title: opened.run.title, texts: opened.run.study.texts }, sha256);
  // A damaged copy is told of on the page of the codebook.
  const read = codebooks ? await readCodebooks(opened.id, opened.run).catch(() => []) : [];
  const edited = await Promise.all(read.map((of) => editedCodebook(codebooks, study, of)));
  return {
    action: startAddress({ kind: 'run', run: opened.id }),
    fresh: words.jobs.fresh(count), hasFresh: count > 0 || edited.some(({ saved }) => saved),
    seed: String(plan.seed), k: plan.clusters.k === 'auto' ? '' : String(plan.clusters.k),
    codebooks: edited.flatMap(({ written: { id, version, label }, saved }) =>
      (saved ? [{ value: `${id}@${version}`, label: words.codebookEditor.useNewest(label[language], version, saved.by) }] : [])),
  };
}
