import { seededRandom, shuffledIndices } from '../numerics/random.js';
import type { Segment } from '../survey/segment.js';

/** An answer that may be drawn. */
export interface QuoteCandidate {
  readonly key: string;
  readonly text: string;
}

/** What was asked for. */
export interface DrawRequest {
  readonly theme: string;
  /** 'all' for every segment and for answers without one. */
  readonly segment: Segment | 'all';
  /** How many quotes, 1 or more. */
  readonly count: number;
  readonly seed: number;
  readonly method: 'random';
  /** Shortest and longest, in characters. */
  readonly length: readonly [number, number];
}

export type SkipReason = 'too-short' | 'too-long' | 'same-words';

/** Everything that is needed to defend a draw, or to make it again on the same run. */
export interface DrawReceipt extends DrawRequest {
  /** Each eligible answer has the same chance. */
  readonly chance: 'equal';
  /** The run that it was drawn from: its id is a digest of plan, inputs, lexicons and program. */
  readonly basis: string;
  /** Answers with the theme in the segment. */
  readonly matching: number;
  /** Those of them that the length allows and that do not repeat another's words. */
  readonly eligible: number;
  /** Keys in the order drawn. */
  readonly drawn: readonly string[];
  /** Answers that came up before the last one drawn, and were passed over. */
  readonly skipped: readonly { readonly key: string; readonly reason: SkipReason }[];
}

/**
 * Draws quotes: the matching answers are put in one fixed random order by the seed, and the order is walked down until
 * enough are found. The same request on the same run gives the same draw.
 *
 * @param candidates the answers with the theme in the segment, in the run's order
 * @param basis id of the run that the candidates come from
 */
export function drawQuotes(candidates: readonly QuoteCandidate[], request: DrawRequest, basis: string): DrawReceipt {
  const random = seededRandom(request.seed, `quotes/${request.theme}/${request.segment}`);
  const drawn: string[] = [];
  const skipped: { key: string; reason: SkipReason }[] = [];
  const seen = new Set<string>();
  let eligible = 0;
  for (const index of shuffledIndices(candidates.length, random)) {
    const { key, text } = candidates[index]!;
    const reason = reasonToSkip(text, request.length, seen);
    seen.add(wordsOnly(text));
    if (!reason) eligible += 1;
    if (drawn.length === request.count) continue;
    if (reason) skipped.push({ key, reason });
    else drawn.push(key);
  }
  return { ...request, chance: 'equal', basis, matching: candidates.length, eligible, drawn, skipped };
}

function reasonToSkip(text: string, [shortest, longest]: readonly [number, number], seen: ReadonlySet<string>): SkipReason | undefined {
  const length = Array.from(text.trim()).length;
  if (length < shortest) return 'too-short';
  if (length > longest) return 'too-long';
  return seen.has(wordsOnly(text)) ? 'same-words' : undefined;
}

function wordsOnly(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
