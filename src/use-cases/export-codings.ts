import { notice, type Notice } from '../notices/notice.js';
import { codingState } from '../workspace/coding-state.js';
import { codingColumns, codingRows, codingsOf } from '../workspace/codings-of.js';
import { currentCodings } from '../workspace/current-codings.js';
import type { CodableStudy } from './codable-study.js';
import type { CommandLog } from './ports.js';

/** The codings of a workspace as a table that a study can name under `codings`. */
export interface ExportedCodings {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** 'codings-stale' for those of answers that have changed or are gone, which are left out. */
  readonly notices: readonly Notice[];
}

/** Every finished coding of a study, a row a theme, in an order that depends on the codings alone. */
export async function exportCodings(
  commands: Pick<CommandLog, 'read'>,
  study: Pick<CodableStudy, 'id' | 'answers'>,
): Promise<ExportedCodings> {
  const codings = codingsOf(codingState(await commands.read(study.id)));
  const { current, changed, gone } = currentCodings(codings, study.answers);
  return {
    columns: codingColumns,
    rows: codingRows(current),
    notices: changed + gone > 0 ? [notice('warning', 'codings-stale', { changed, gone })] : [],
  };
}
