import type { NoticeList } from '../notices/notice-list.js';
import { momentOf } from './moment.js';
import type { Register } from './register.js';

/** A column of the sample that says when each citizen was invited. */
export interface InvitedColumn {
  /** Holds dates or times. */
  readonly column: string;
  /** Minutes into the day at which a date without a time counts, 0 to 1439; default 0. */
  readonly minute?: number;
}

/**
 * When each citizen was invited, in minutes since 1970-01-01 00:00: as the column says, otherwise when the study
 * opened; NaN where neither tells.
 *
 * @param opens the day (YYYY-MM-DD) that the study opened
 * @throws InputError 'column-missing'
 */
export function readInvited(
  opens: string | undefined,
  register: Register,
  invited: InvitedColumn | undefined,
  notices: NoticeList,
): Float64Array {
  if (!invited) return new Float64Array(register.count).fill(opens === undefined ? NaN : momentOf(opens) ?? NaN);
  const { column, minute = 0 } = invited;
  const cells = register.column(column, 'sample.invited');
  return Float64Array.from({ length: register.count }, (_, i) => {
    const got = cells.text(i);
    const moment = momentOf(got);
    if (moment !== undefined) return moment + (got.length > 'YYYY-MM-DD'.length ? 0 : minute);
    if (got !== '') notices.add('warning', 'date-invalid', { file: cells.file, row: cells.row(i), column, got });
    return NaN;
  });
}
