import { notice, type Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { parseCodings, type Coding } from '../themes/human-coding.js';
import type { Files } from './ports.js';

/** Human codings from one or more files. */
export interface GatheredCodings {
  readonly codings: readonly Coding[];
  /** Rows that were not used, and all rows that there were. */
  readonly leftOut: readonly ExcludedRow[];
  readonly rows: number;
  readonly notices: readonly Notice[];
}

/**
 * Reads tables of human codings (see `parseCodings`), for instance one a coder. What a coder has coded in an earlier file
 * already is left out and counted.
 *
 * @param themes ids of the codebook's themes, or those that a question's answers may have
 * @param isAnswer whether there is such an answer; by default anything that is named
 * @throws InputError when a file cannot be read or lacks a column
 */
export async function gatherCodings(
  files: Files,
  paths: readonly string[],
  themes: Parameters<typeof parseCodings>[1],
  isAnswer: (respondent: string, question: string) => boolean = (respondent) => respondent !== '',
): Promise<GatheredCodings> {
  const known = new Set<string>();
  const codings: Coding[] = [];
  const leftOut: ExcludedRow[] = [];
  const notices: Notice[] = [];
  let rows = 0;
  for (const path of paths) {
    const read = await files.table(await files.read(path));
    const parsed = parseCodings(read.table, themes, isAnswer);
    const keyOf = ({ respondent, question, coder, settled }: Coding): string =>
      JSON.stringify([respondent, question, coder, settled ?? false]);
    const fresh = parsed.codings.filter((coding) => !known.has(keyOf(coding)));
    const repeated = parsed.codings.length - fresh.length;
    // One by one: a call takes only so many arguments.
    for (const coding of fresh) {
      known.add(keyOf(coding));
      codings.push(coding);
    }
    for (const row of parsed.leftOut) leftOut.push(row);
    rows += read.table.rows.length;
    notices.push(...read.notices, ...parsed.notices,
      ...(repeated > 0 ? [notice('warning', 'coding-repeated', { file: read.table.file, n: repeated })] : []));
  }
  return { codings, leftOut, rows, notices };
}
