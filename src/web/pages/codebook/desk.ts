import { sha256 } from '../../../io/digest.js';
import { inputError } from '../../../notices/input-error.js';
import { studyId } from '../../../use-cases/codable-study.js';
import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import { editedCodebook, writtenCodebook, type CodebookFile, type EditedCodebook } from '../../../use-cases/saved-codebooks.js';
import type { Query } from '../../choices.js';
import type { OpenedRun } from '../../opened-runs.js';
import { chosenQuestions } from '../../question-choice.js';
import type { Site } from '../../site.js';
import { codebookOf } from './codebook-of.js';

/** A run's codebook as it is edited. */
export interface Desk {
  readonly opened: OpenedRun;
  readonly question: string | undefined;
  readonly of: RunCodebook;
  readonly study: string;
  readonly edited: EditedCodebook;
}

/** @throws InputError 'run-damaged' where the run has no copy of its codebook, and what opening it throws */
export async function openDesk(site: Site, run: string, query: Query): Promise<Desk> {
  const opened = await site.filtered.whole(run, query, 'nothing');
  const chosen = chosenQuestions(opened, 'codebook', query, site);
  const of = await codebookOf(site, chosen, opened.run);
  if (!of) throw inputError('run-damaged', { run: opened.id, file: 'inputs' });
  const study = studyId({ title: opened.run.title, texts: opened.run.study.texts }, sha256);
  return { opened, question: chosen.question, of, study, edited: await editedCodebook(site.codebooks, study, of) };
}

/** A version as it was: the run's own, or one that was saved. */
export async function versionOf(site: Pick<Site, 'codebooks'>, { of, study }: Desk, version: string): Promise<CodebookFile | undefined> {
  if (of.codebook.version === version) return writtenCodebook(of);
  const saved = (await site.codebooks?.list(study, of.codebook.id))?.find((each) => each.version === version);
  return saved && writtenCodebook({ file: { name: `${version}.yaml`, text: saved.text } });
}

/** What an address says under a name; undefined for nothing. */
export function textOf(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}
