import { seededRandom } from '../numerics/random.js';
import type { Segment } from '../survey/segment.js';
import { walkBy, type DrawChance, type DrawMethod, type OrderedAnswer } from './draw-order.js';
import { likeness, nearDuplicateLimit, shinglesOf, wordsOnly, type Shingles } from './text-likeness.js';

/** An answer that may be drawn. */
export interface QuoteCandidate extends OrderedAnswer {
  readonly key: string;
  readonly text: string;
}

/** What was asked for. */
export interface DrawRequest {
  /** 'all' for answers whatever they state. */
  readonly theme: string;
  /** 'all' for every segment and for answers without one. */
  readonly segment: Segment | 'all';
  /** How many quotes, 1 or more. */
  readonly count: number;
  readonly seed: number;
  readonly method: DrawMethod;
  /** Shortest and longest, in characters; null for any. */
  readonly length: readonly [number, number] | null;
  /** Of the random and the stratified method; 'equal' where it is left out. */
  readonly chance?: DrawChance;
  /** What else the answers were chosen by. */
  readonly filters?: DrawFilters;
}

/** What answers are chosen by beside theme and segment; what is left out lets all through. */
export interface DrawFilters {
  /** A level of each of these variables. */
  readonly levels?: Readonly<Record<string, string>>;
  /** Levels of each of these variables or of the segment, of which a citizen must have one. */
  readonly citizens?: Readonly<Record<string, readonly string[]>>;
  /** A query in the language of the search. */
  readonly words?: string;
  readonly cluster?: string;
  /** Answers that people have coded. */
  readonly codedByPeople?: boolean;
  /** Themes of which an answer must state one too: those of the other pole, in a counter-voice. */
  readonly alsoOneOf?: readonly string[];
  /** The variable that a stratified draw is spread over. */
  readonly spreadOver?: string;
}

export type SkipReason = 'too-short' | 'too-long' | 'same-words' | 'near-duplicate';

/** A quote that somebody turned down, and why. */
export interface RejectedQuote {
  readonly key: string;
  readonly reason: string;
}

/** Everything that is needed to defend a draw, or to make it again on the same run. */
export interface DrawReceipt extends DrawRequest {
  readonly chance: DrawChance;
  /** The run that it was drawn from: its id is a digest of plan, inputs, lexicons and program. */
  readonly basis: string;
  /** Digest of the run's codes; left out of the draws that a run makes itself. */
  readonly coding?: string;
  /** Answers that the request lets through, of any length. */
  readonly matching: number;
  /** Those of them that the length allows and that do not repeat another's words. */
  readonly eligible: number;
  /** Keys in the order drawn. */
  readonly drawn: readonly string[];
  /** Answers that came up before the last one drawn, and were passed over. */
  readonly skipped: readonly { readonly key: string; readonly reason: SkipReason }[];
  /** Those that came up and had been turned down; the next in the order stand instead. */
  readonly rejected?: readonly RejectedQuote[];
}

/**
 * Draws quotes: the matching answers are put in one fixed order by method and seed (see `walkBy`), and the order is walked
 * down until enough are found. The same request on the same run gives the same draw; what is rejected is replaced by what
 * comes next, and moves nothing else.
 *
 * @param candidates the answers that the request lets through, in the run's order
 * @param basis id of the run that the candidates come from
 * @param rejected what was turned down before
 */
export function drawQuotes(
  candidates: readonly QuoteCandidate[],
  request: DrawRequest,
  basis: string,
  rejected: readonly RejectedQuote[] = [],
): DrawReceipt {
  const { count, theme, segment, seed, method, chance = 'equal', length } = request;
  const next = walkBy(method, chance, candidates, seededRandom(seed, `quotes/${theme}/${segment}`));
  const turnedDown = new Map(rejected.map((each) => [each.key, each]));
  const drawn: string[] = [];
  const skipped: { key: string; reason: SkipReason }[] = [];
  const met: RejectedQuote[] = [];
  const walked: number[] = [];
  const kept = new Map<string, number>();
  const seen: { words: string; shingles: Shingles }[] = [];
  while (drawn.length < count) {
    const index = next(walked, kept);
    if (index === undefined) break;
    walked.push(index);
    const { key, text, stratum = '' } = candidates[index]!;
    const words = wordsOnly(text);
    const shingles = shinglesOf(text);
    const reason = outOfLength(text, length) ?? repeats(words, shingles, seen);
    if (reason) {
      skipped.push({ key, reason });
      continue;
    }
    // A rejected quote keeps its place: what says the same is passed over as it was before.
    seen.push({ words, shingles });
    const rejection = turnedDown.get(key);
    if (rejection) {
      met.push(rejection);
      continue;
    }
    drawn.push(key);
    kept.set(stratum, (kept.get(stratum) ?? 0) + 1);
  }
  return {
    ...request, chance, basis, matching: candidates.length, eligible: eligibleAmong(candidates, length), drawn, skipped,
    ...(met.length > 0 && { rejected: met }),
  };
}

function eligibleAmong(candidates: readonly QuoteCandidate[], length: DrawRequest['length']): number {
  return new Set(candidates.filter(({ text }) => !outOfLength(text, length)).map(({ text }) => wordsOnly(text))).size;
}

function outOfLength(text: string, length: DrawRequest['length']): 'too-short' | 'too-long' | undefined {
  if (!length) return undefined;
  const characters = Array.from(text.trim()).length;
  return characters < length[0] ? 'too-short' : characters > length[1] ? 'too-long' : undefined;
}

function repeats(
  words: string,
  shingles: Shingles,
  seen: readonly { readonly words: string; readonly shingles: Shingles }[],
): 'same-words' | 'near-duplicate' | undefined {
  if (seen.some((each) => each.words === words)) return 'same-words';
  return seen.some((each) => likeness(each.shingles, shingles) >= nearDuplicateLimit) ? 'near-duplicate' : undefined;
}
