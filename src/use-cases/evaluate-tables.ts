import type { Notice } from '../notices/notice.js';
import { noticeList } from '../notices/notice-list.js';
import { readRows } from '../survey/read-rows.js';
import { columnIndex } from '../survey/table.js';
import { evaluateCodes, type Evaluation } from '../themes/agreement.js';
import type { Files } from './ports.js';

/**
 * Holds a table of codes (columns id and themes) against a table of gold codes of the same form. All themes that occur in
 * either are compared, in alphabetical order.
 *
 * @throws InputError
 */
export async function evaluateTables(
  files: Files,
  codesPath: string,
  goldPath: string,
): Promise<{ evaluation: Evaluation; notices: readonly Notice[] }> {
  const codes = await loadCodes(files, codesPath);
  const gold = await loadCodes(files, goldPath);
  const themes = new Set([...codes.themes, ...gold.themes]);
  return {
    evaluation: evaluateCodes(codes.byId, gold.byId, [...themes].toSorted()),
    notices: [...codes.notices, ...gold.notices],
  };
}

async function loadCodes(files: Files, path: string) {
  const { table, notices } = await files.table(await files.read(path));
  const list = noticeList();
  const themesAt = columnIndex(table, 'themes', 'themes');
  const { ids, rows } = readRows(table, 'id', 'id', list);
  const byId = new Map(ids.map((id, i) => {
    const themes = table.rows[rows[i]!]![themesAt]!.split(';').map((theme) => theme.trim()).filter((theme) => theme !== '');
    return [id, new Set(themes)];
  }));
  return { byId, themes: [...byId.values()].flatMap((themes) => [...themes]), notices: [...notices, ...list.all()] };
}
