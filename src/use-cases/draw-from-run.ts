import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { drawQuotes, type DrawReceipt } from '../quotes/draw-quotes.js';
import { segments, type Segment } from '../survey/segment.js';

export interface DrawFromRunRequest {
  readonly theme: string;
  readonly segment: Segment | 'all';
  readonly count: number;
  readonly seed: number;
}

/** A draw with its receipt. */
export interface DrawFromRun {
  readonly receipt: DrawReceipt;
  readonly quotes: readonly DrawnQuote[];
  /** Whether the answers that match are from at least the minimum cell of citizens: fewer are for internal reading only. */
  readonly shareable: boolean;
  readonly notices: readonly Notice[];
}

/** A drawn quote, masked: what may be shown. */
export interface DrawnQuote {
  readonly key: string;
  readonly question: string;
  readonly segment: Segment | '';
  readonly themes: readonly string[];
  readonly masked: string;
}

/**
 * Draws quotes from a run, at random among the answers with a theme in a segment.
 *
 * @throws InputError 'value-unknown' when the run has no such theme or segment
 */
export function drawFromRun(
  run: AnalysisRun,
  request: DrawFromRunRequest,
): DrawFromRun {
  const themes = run.results.themes.map(({ theme }) => theme);
  if (run.study.texts.length === 0) throw inputError('texts-none', {});
  if (!themes.includes(request.theme)) {
    throw inputError('value-unknown', { option: 'theme', got: request.theme, expected: themes });
  }
  if (request.segment !== 'all' && !segments.includes(request.segment)) {
    throw inputError('value-unknown', { option: 'segment', got: request.segment, expected: [...segments, 'all'] });
  }
  const matching = run.bulk.answers.filter((answer) =>
    answer.themes.includes(request.theme) && (request.segment === 'all' || answer.segment === request.segment));
  const receipt = drawQuotes(matching, { ...request, method: 'random', length: run.plan.quotes.length }, run.id);
  const byKey = new Map(matching.map((answer) => [answer.key, answer]));
  const quotes = receipt.drawn.map((key) => quoteOf(byKey.get(key)!));
  const { theme, segment, count } = request;
  const { minimumCell } = run.plan.quotes;
  const citizens = new Set(matching.map(({ respondent }) => respondent)).size;
  const shareable = citizens >= minimumCell;
  return {
    receipt,
    quotes,
    shareable,
    notices: [
      ...(shareable ? [] : [
        notice('warning', 'quotes-below-minimum', { theme, segment, n: citizens, minimum: minimumCell }),
      ]),
      ...(quotes.length === count ? [] : [
        notice('warning', 'quotes-too-few', { theme, segment, asked: count, eligible: receipt.eligible }),
      ]),
    ],
  };
}

function quoteOf({ key, question, segment, themes, masked }: AnswerRow): DrawnQuote {
  return { key, question, segment, themes, masked };
}
