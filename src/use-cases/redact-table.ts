import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import { maskPersonalData } from '../text/mask-personal-data.js';
import { createPersonalDataFinder } from '../text/personal-data.js';
import { personalDataKinds, type PersonalDataKind } from '../text/personal-data-span.js';
import { createTextReader } from '../text/text-reader.js';
import { keptCells } from './kept-cells.js';
import { loadAnswers } from './load-answers.js';
import type { Files, Shelf } from './ports.js';

export interface RedactedTable {
  readonly columns: readonly string[];
  /** A row an answer: id, masked text, spans (JSON), then the columns that are kept. */
  readonly rows: readonly (readonly string[])[];
  /** How many stretches of each kind were masked, and in how many answers. */
  readonly masked: Readonly<Record<PersonalDataKind, number>>;
  readonly answersMasked: number;
  readonly excluded: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/**
 * Masks personal data in a table of answers. A span is {start, end, kind}: UTF-16 offsets of the untouched answer; what
 * stood there is in no part of the result.
 *
 * @param keep names of columns to carry along as they are
 * @throws InputError
 */
export async function redactTable(
  ports: { readonly files: Files; readonly shelf: Shelf },
  path: string,
  keep: readonly string[] = [],
): Promise<RedactedTable> {
  const { table, answers, excluded, notices } = await loadAnswers(ports.files, path);
  const { lexicon } = await ports.shelf.text();
  const read = createTextReader(lexicon);
  const findPersonalData = createPersonalDataFinder(lexicon);
  const kept = keptCells(table, keep, ['text', 'spans']);
  const masked = Object.fromEntries(personalDataKinds.map((kind) => [kind, 0])) as Record<PersonalDataKind, number>;
  let answersMasked = 0;
  const rows = answers.map((answer) => {
    const spans = findPersonalData(answer.text, read(answer.text));
    for (const { kind } of spans) masked[kind]++;
    if (spans.length > 0) answersMasked++;
    const listed = spans.map(({ start, end, kind }) => ({ start, end, kind }));
    return [answer.id, maskPersonalData(answer.text, spans), JSON.stringify(listed), ...kept(answer)];
  });
  return { columns: ['id', 'text', 'spans', ...keep], rows, masked, answersMasked, excluded, notices };
}
