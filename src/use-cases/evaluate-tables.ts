import type { Notice } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';
import { readRows } from '../survey/read-rows.js';
import { columnIndex } from '../survey/table.js';
import { evaluateCodes, type Evaluation } from '../themes/agreement.js';
import type { Files } from './ports.js';

/**
 * Holds a table of codes (columns id and themes) against a table of gold codes of the same form. All themes that occur in
 * either are compared, in alphabetical order. Codes of answers that the coder was trained on (yes in the column seen) are
 * left out and counted.
 *
 * @throws InputError
 */
export async function evaluateTables(
  files: Files,
  codesPath: string,
  goldPath: string,
): Promise<{ evaluation: Evaluation; seen: number; notices: readonly Notice[] }> {
  const codes = await loadCodes(files, codesPath);
  const gold = await loadCodes(files, goldPath);
  const themes = new Set([...codes.themes, ...gold.themes]);
  return {
    // What is left out because the coder had seen it is not missing among the codes.
    evaluation: evaluateCodes(codes.byId, new Map([...gold.byId].filter(([id]) => !codes.seenIds.has(id))), [...themes].toSorted()),
    seen: codes.seenIds.size,
    notices: [...codes.notices, ...gold.notices],
  };
}

async function loadCodes(files: Files, path: string) {
  const { table, notices } = await files.table(await files.read(path));
  const list = noticeList();
  const themesAt = columnIndex(table, 'themes', 'themes');
  const { ids, rows } = readRows(table, 'id', 'id', list);
  const seenAt = table.columns.indexOf('seen');
  const isSeen = (row: number): boolean => seenAt >= 0 && table.rows[row]![seenAt]!.trim() === 'yes';
  const unseen = ids.flatMap((id, i) => (isSeen(rows[i]!) ? [] : [{ id, cells: table.rows[rows[i]!]! }]));
  const byId = new Map(unseen.map(({ id, cells }) => {
    const themes = cells[themesAt]!.split(';').map((theme) => theme.trim()).filter((theme) => theme !== '');
    return [id, new Set(themes)];
  }));
  return {
    byId,
    themes: [...byId.values()].flatMap((themes) => [...themes]),
    seenIds: new Set(ids.filter((_, i) => isSeen(rows[i]!))),
    notices: [...notices, ...list.all()],
  };
}
