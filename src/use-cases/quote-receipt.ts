import type { AnalysisRun } from '../analysis/run.js';
import type { DrawReceipt, DrawRequest, RejectedQuote, SkipReason } from '../quotes/draw-quotes.js';
import type { DrawnOrigin, PickedOrigin, QuoteOrigin, TurnedDown } from '../quotes/quote-origin.js';
import type { DrawChance } from '../quotes/draw-order.js';
import { codingOf, type DrawFromRun } from './draw-from-run.js';
import type { Digest } from './ports.js';
import { referencesOf } from './resolve-reference.js';

export type { QuoteOrigin };

/**
 * The receipt of a draw as it leaves the program: answers are named by their references, which lead back to them in the run and
 * tell nobody whose they are.
 */
export interface QuoteReceipt {
  readonly receiptFormat: 1;
  readonly request: DrawRequest & { readonly chance: DrawChance };
  /** Which part of a balanced sheet it is. */
  readonly part?: string;
  readonly run: string;
  readonly coding: string;
  readonly matching: number;
  readonly eligible: number;
  /** In the order drawn. */
  readonly drawn: readonly string[];
  readonly skipped: readonly { readonly reference: string; readonly reason: SkipReason }[];
  readonly rejected: readonly TurnedDown[];
  /** Of all of the above: what was changed afterwards shows. */
  readonly digest: string;
}

/** The receipt of a draw, as it is given away. */
export function quoteReceipt(run: AnalysisRun, receipt: DrawReceipt, digest: Digest, part?: string): QuoteReceipt {
  const references = referencesOf(run);
  const named = <T extends { readonly key: string }>({ key, ...rest }: T) => ({ reference: references.get(key) ?? '', ...rest });
  const { theme, segment, count, seed, method, chance, length, filters } = receipt;
  const content = {
    receiptFormat: 1 as const,
    request: { theme, segment, count, seed, method, chance, length, ...(filters && { filters }) },
    ...(part !== undefined && { part }),
    run: receipt.basis,
    coding: receipt.coding ?? codingOf(run),
    matching: receipt.matching,
    eligible: receipt.eligible,
    drawn: receipt.drawn.map((key) => references.get(key) ?? ''),
    skipped: receipt.skipped.map(named),
    rejected: (receipt.rejected ?? []).map(named),
  };
  return { ...content, digest: receiptDigest(content, digest) };
}

/** Digest of a receipt's content, whatever order its properties stand in. */
export function receiptDigest(content: Omit<QuoteReceipt, 'digest'>, digest: Digest): string {
  return digest(JSON.stringify(sorted(content)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]);
}

/**
 * How a quote came up, to be kept with its approval.
 *
 * @param draws those that stood before whoever approves it
 * @returns 'picked' where it is of none of them: they have changed since, or it was never drawn
 */
export function originAmong(
  run: AnalysisRun, draws: readonly (DrawFromRun & { readonly part?: string })[], key: string, digest: Digest,
): DrawnOrigin | PickedOrigin {
  const found = draws.find(({ receipt }) => receipt.drawn.includes(key));
  if (!found) return pickedOrigin(run, 'hand');
  const { digest: whole, request, part, coding, matching, eligible, rejected } = quoteReceipt(run, found.receipt, digest, found.part);
  return {
    kind: 'drawn', request, ...(part !== undefined && { part }), run: run.id, coding, matching, eligible, shareable: found.countable,
    place: found.receipt.drawn.indexOf(key) + 1, rejected, receipt: whole,
  };
}

/** That somebody picked a quote of a run, and how it was found. */
export function pickedOrigin(run: AnalysisRun, by: PickedOrigin['by']): PickedOrigin {
  return { kind: 'picked', by, run: run.id, coding: codingOf(run) };
}

/** Those that had been turned down, by the keys of the run; undefined where one is not an answer of it. */
export function rejectedOf(run: AnalysisRun, rejected: readonly TurnedDown[]): RejectedQuote[] | undefined {
  const keys = new Map(Array.from(referencesOf(run), ([key, reference]) => [reference, key]));
  const found = rejected.flatMap(({ reference, reason }) => {
    const key = keys.get(reference);
    return key === undefined ? [] : [{ key, reason }];
  });
  return found.length === rejected.length ? found : undefined;
}
