import type { AnalysisRun } from '../analysis/run.js';
import type { RejectedQuote } from '../quotes/draw-quotes.js';
import type { Segment } from '../survey/segment.js';
import { drawFromRun, type DrawFromRun, type DrawFromRunRequest } from './draw-from-run.js';
import type { RunSearch } from './search-run.js';

/** The parts of a balanced sheet. */
export const sheetParts = ['satisfied', 'dissatisfied', 'counter-voice'] as const;

export type SheetPart = (typeof sheetParts)[number];

/**
 * A balanced sheet about a theme: equally many quotes from satisfied and from dissatisfied citizens who state it, and
 * counter-voices: citizens of the segment that the theme belongs to (the satisfied for a positive one, the dissatisfied for a
 * negative one) who state a theme of the other pole. Each part is a draw with its own receipt.
 *
 * @param request `segment` is of no account; `theme` must be one
 * @throws InputError as `drawFromRun`
 */
export function drawSheet(
  run: AnalysisRun,
  request: DrawFromRunRequest,
  search?: RunSearch,
  rejected: readonly RejectedQuote[] = [],
): readonly (DrawFromRun & { readonly part: SheetPart })[] {
  const { themes } = run.results;
  const pole = themes.find(({ theme }) => theme === request.theme)?.pole ?? 'positive';
  const home: Segment = pole === 'positive' ? 'satisfied' : 'dissatisfied';
  const opposite = themes.filter((each) => each.pole !== pole).map(({ theme }) => theme);
  // What stands in one part must not come up again in another.
  const taken: RejectedQuote[] = [];
  return sheetParts.map((part) => {
    const asked = part !== 'counter-voice' ? { ...request, segment: part }
      : { ...request, theme: 'all', segment: home, filters: { ...request.filters, alsoOneOf: opposite } };
    const drawn = drawFromRun(run, asked, search, [...rejected, ...taken]);
    taken.push(...drawn.receipt.drawn.map((key) => ({ key, reason: 'in-other-part' })));
    return { ...drawn, part };
  });
}
