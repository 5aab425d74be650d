import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import type { DrawChance, DrawMethod } from '../quotes/draw-order.js';
import { drawQuotes, type DrawFilters, type DrawReceipt, type RejectedQuote } from '../quotes/draw-quotes.js';
import { segments, type Segment } from '../survey/segment.js';
import { citizenLevels, metLevels } from './citizen-levels.js';
import { quotableAnswers } from './quotable-answers.js';
import type { RunSearch } from './search-run.js';
import { vectorsOfRun } from './vectors-of-run.js';

export interface DrawFromRunRequest {
  /** 'all' for answers whatever they state. */
  readonly theme: string;
  readonly segment: Segment | 'all';
  readonly count: number;
  readonly seed: number;
  /** Default 'random'. */
  readonly method?: DrawMethod;
  /** Default 'equal'. */
  readonly chance?: DrawChance;
  readonly filters?: DrawFilters;
  /** Shortest and longest, in characters: by default the study's; null for any, as one reads. */
  readonly length?: readonly [number, number] | null;
}

/** A draw with its receipt. */
export interface DrawFromRun {
  readonly receipt: DrawReceipt;
  readonly quotes: readonly DrawnQuote[];
  /** Whether the answers that match are from at least the minimum cell of citizens: fewer are for internal reading only. */
  readonly shareable: boolean;
  /**
   * Whether the numbers of its receipt may leave the house: it is shareable, and those whom its filters leave out of the theme and the
   * segment are none or at least the minimum cell too.
   */
  readonly countable: boolean;
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
 * Draws quotes from a run: see `drawQuotes`. The same request on the same run and coding, with the same quotes turned
 * down, gives the same draw.
 *
 * @param search of the same run; needed where the filters hold words
 * @param rejected quotes that were turned down
 * @throws InputError 'value-unknown' when the run has no such theme, segment, variable, level or cluster; 'texts-none';
 *   'query-unreadable'
 */
export function drawFromRun(
  run: AnalysisRun,
  request: DrawFromRunRequest,
  search?: RunSearch,
  rejected: readonly RejectedQuote[] = [],
): DrawFromRun {
  const { theme, segment, count, seed, method = 'random', chance = 'equal', filters = {}, length = run.plan.quotes.length } = request;
  checkNamed(run, request);
  const matching = quotableAnswers(run, request, search);
  const levelOf = citizenLevels(run);
  const { spreadOver } = filters;
  const vectors = method === 'representative' || method === 'varied' ? vectorsOfRun(run) : undefined;
  const candidates = matching.map(({ key, text, weight, respondent }) => ({
    key, text, weight,
    stratum: spreadOver === undefined ? '' : levelOf(respondent, spreadOver),
    ...(vectors && { vector: vectors.get(key) ?? new Map<number, number>() }),
  }));
  const receipt = {
    ...drawQuotes(candidates, { theme, segment, count, seed, method, length, chance, ...(hasAny(filters) && { filters }) }, run.id, rejected),
    coding: codingOf(run),
  };
  const byKey = new Map(matching.map((answer) => [answer.key, answer]));
  const quotes = receipt.drawn.map((key) => quoteOf(byKey.get(key)!));
  const { minimumCell } = run.plan.quotes;
  const citizens = citizensOf(matching);
  const shareable = citizens >= minimumCell;
  const { levels: _, citizens: __, ...others } = filters;
  const isOfSome = filters.levels !== undefined || filters.citizens !== undefined;
  const leftOut = isOfSome ? citizensOf(quotableAnswers(run, { theme, segment, filters: others }, search)) - citizens : 0;
  return {
    receipt,
    quotes,
    shareable,
    countable: shareable && (leftOut === 0 || leftOut >= minimumCell),
    notices: [
      ...(shareable ? [] : [
        notice('warning', 'quotes-below-minimum', { theme, segment, n: citizens, minimum: minimumCell }),
      ]),
      ...(quotes.length === count ? [] : [
        notice('warning', 'quotes-too-few', { theme, segment, asked: count, eligible: receipt.eligible }),
      ]),
      ...(vectors && candidates.length > 0 && candidates.every(({ vector }) => vector!.size === 0) ? [
        notice('warning', 'draw-without-likeness', { method }),
      ] : []),
    ],
  };
}

/** Digest of what the run coded, by rules, models and people. */
export function codingOf({ stages }: AnalysisRun): string {
  return (stages.find(({ stage }) => stage === 'themes')?.digest ?? '').slice(0, 12);
}

function citizensOf(answers: readonly AnswerRow[]): number {
  return new Set(answers.map(({ respondent }) => respondent)).size;
}

/** @throws InputError 'texts-none' | 'value-unknown' */
function checkNamed(run: AnalysisRun, { theme, segment, method, filters }: DrawFromRunRequest): void {
  const themes = run.results.themes.map((each) => each.theme);
  if (run.study.texts.length === 0) throw inputError('texts-none', {});
  if (theme !== 'all' && !themes.includes(theme)) {
    throw inputError('value-unknown', { option: 'theme', got: theme, expected: themes });
  }
  if (segment !== 'all' && !segments.includes(segment)) {
    throw inputError('value-unknown', { option: 'segment', got: segment, expected: [...segments, 'all'] });
  }
  if (method === 'stratified' && filters?.spreadOver === undefined) {
    throw inputError('value-unknown', { option: 'over', got: '', expected: [...metLevels(run).keys()] });
  }
}

function hasAny(filters: DrawFilters): boolean {
  return Object.values(filters).some((each) => each !== undefined);
}

function quoteOf({ key, question, segment, themes, masked }: AnswerRow): DrawnQuote {
  return { key, question, segment, themes, masked };
}
