import type { AnalysisRun } from '../analysis/run.js';
import { notice } from '../notices/notice.js';
import type { DrawReceipt } from '../quotes/draw-quotes.js';
import { codingOf, drawFromRun, type DrawFromRun } from './draw-from-run.js';
import type { RunSearch } from './search-run.js';

/**
 * Makes a draw again from its receipt. On the same run and coding it is the same draw; on another one it is made all the
 * same, and said with 'draw-other-basis'.
 *
 * @throws InputError as `drawFromRun`
 */
export function redraw(run: AnalysisRun, receipt: DrawReceipt, search?: RunSearch): DrawFromRun {
  const { theme, segment, count, seed, method, chance, filters, length, rejected } = receipt;
  const again = drawFromRun(run, { theme, segment, count, seed, method, chance, length, ...(filters && { filters }) }, search, rejected);
  const now = `${run.id} ${codingOf(run)}`;
  const drawn = `${receipt.basis} ${receipt.coding ?? codingOf(run)}`;
  return drawn === now ? again : { ...again, notices: [notice('warning', 'draw-other-basis', { drawn, now }), ...again.notices] };
}
