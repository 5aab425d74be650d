import type { CitizenFilter } from '../../../use-cases/citizen-filter.js';
import { drawFromRun, type DrawFromRun } from '../../../use-cases/draw-from-run.js';
import { drawSheet } from '../../../use-cases/draw-sheet.js';
import type { JudgedQuotes } from '../../../use-cases/judged-quotes.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { Site } from '../../site.js';
import { requestOf, type QuoteChoice } from './choice.js';

/** A draw, and which part of a balanced sheet it is. */
export type DrawOfPage = DrawFromRun & { readonly part?: string };

/** The draws that an address asks for: one, or the parts of a balanced sheet. */
export async function drawsOf(
  { searchRun }: Pick<Site, 'searchRun'>, run: AnalysisRun, choice: QuoteChoice, filter: CitizenFilter | undefined, { rejected }: JudgedQuotes,
): Promise<readonly DrawOfPage[]> {
  const search = choice.words === '' ? undefined : await searchRun(run);
  const request = requestOf(choice, filter);
  return choice.method === 'balanced' ? drawSheet(run, { ...request, method: 'random' }, search, rejected)
    : [drawFromRun(run, { ...request, method: choice.method }, search, rejected)];
}
