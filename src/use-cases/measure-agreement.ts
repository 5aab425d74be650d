import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { CodebookText } from '../themes/codebook.js';
import { coderAgreement, type CoderAgreement } from '../themes/coder-agreement.js';
import { disagreements, type Disagreement } from '../themes/disagreements.js';
import { gatherCodings } from './gather-codings.js';
import { loadCodebook } from './load-codebook.js';
import type { Files, Shelf } from './ports.js';

export interface MeasuredAgreement {
  readonly agreement: CoderAgreement;
  readonly disagreements: readonly Disagreement[];
  /** The themes' labels by id. */
  readonly labels: ReadonlyMap<string, CodebookText>;
  /** Rows that were not used, and all rows that there were. */
  readonly leftOut: readonly ExcludedRow[];
  readonly rows: number;
  readonly notices: readonly Notice[];
}

/**
 * How people who coded the same answers agree, and on what they do not.
 *
 * @param paths tables of codings
 * @param codebook a shipped codebook's id or a file
 * @param seed of the intervals, 0 to 2^32 − 1
 * @throws InputError when a file cannot be used
 */
export async function measureAgreement(
  ports: { readonly files: Files; readonly shelf: Shelf },
  paths: readonly string[],
  codebook: string,
  seed: number,
): Promise<MeasuredAgreement> {
  const { codebook: { themes }, notices } = await loadCodebook(ports, codebook);
  const ids = themes.map(({ id }) => id);
  const gathered = await gatherCodings(ports.files, paths, ids);
  return {
    agreement: coderAgreement(gathered.codings, ids, seed),
    disagreements: disagreements(gathered.codings, ids),
    labels: new Map(themes.map(({ id, label }) => [id, label])),
    leftOut: gathered.leftOut,
    rows: gathered.rows,
    notices: [...notices, ...gathered.notices],
  };
}
