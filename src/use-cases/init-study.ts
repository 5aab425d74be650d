import type { Notice } from '../notices/notice.js';
import { proposeStudy } from '../proposal/propose-study.js';
import type { StudyProposal } from '../proposal/study-proposal.js';
import type { Files, Shelf } from './ports.js';

export interface InitPorts {
  readonly files: Files;
  readonly shelf: Shelf;
  /**
   * Puts new files into a folder, all or none, and never in the place of others.
   *
   * @throws InputError 'output-exists' | 'output-unwritable'
   */
  createFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void>;
  /** study.yaml in the reader's language. */
  renderStudy(proposal: StudyProposal): string;
}

export interface InitiatedStudy {
  readonly proposal: StudyProposal;
  readonly notices: readonly Notice[];
}

/**
 * Writes a first study.yaml, guessed from a file of answers, and a copy of the file beside it.
 *
 * @param from a CSV or XLSX file
 * @throws InputError
 */
export async function initStudy(ports: InitPorts, folder: string, from: string): Promise<InitiatedStudy> {
  const { files, shelf, createFiles, renderStudy } = ports;
  const file = await files.read(from);
  const { table, notices } = await files.table(file);
  const { lexicon: { firstNames, ambiguousFirstNames, surnames } } = await shelf.text();
  const names = { has: (word: string) => firstNames.has(word) || ambiguousFirstNames.has(word) || surnames.has(word) };
  const proposal = proposeStudy(table, names);
  await createFiles(
    folder, new Map<string, string | Uint8Array>([[file.name, file.bytes], ['study.yaml', renderStudy(proposal)]])
  );
  return { proposal, notices };
}
