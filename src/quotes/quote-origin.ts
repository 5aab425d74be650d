import type { DrawChance } from './draw-order.js';
import type { DrawRequest } from './draw-quotes.js';

/** An answer that came up in a draw and had been turned down, named by its reference: no id of a citizen stands here. */
export interface TurnedDown {
  readonly reference: string;
  readonly reason: string;
}

/** A quote that a draw brought forth: all that it takes to make the draw again on the same run and coding. */
export interface DrawnOrigin {
  readonly kind: 'drawn';
  readonly request: DrawRequest & { readonly chance: DrawChance };
  /** Which part of a balanced sheet it was drawn for. */
  readonly part?: string;
  readonly run: string;
  readonly coding: string;
  /** Answers that the request let through, and those of them that were fit to be quoted. */
  readonly matching: number;
  readonly eligible: number;
  /** Whether those numbers are of enough citizens to leave the house. */
  readonly shareable: boolean;
  /** The quote's place among those drawn, from 1. */
  readonly place: number;
  readonly rejected: readonly TurnedDown[];
  /** Digest of the whole receipt. */
  readonly receipt: string;
}

/** A quote that somebody picked: found by a search, or of a draw that stood no longer. No chance brought it forth. */
export interface PickedOrigin {
  readonly kind: 'picked';
  readonly by: 'search' | 'hand';
  readonly run: string;
  readonly coding: string;
}

/** How a quote came before whoever approved it. */
export type QuoteOrigin = DrawnOrigin | PickedOrigin;

/**
 * Whether the numbers of answers that a draw was made from may leave the program. They are counts of citizens' answers: under the
 * minimum cell they tell of few, and of a draw among citizens with some attribute a second draw among all others would tell the rest.
 */
export function showsCounts({ shareable, request: { filters = {} } }: Pick<DrawnOrigin, 'shareable' | 'request'>): boolean {
  return shareable && filters.levels === undefined && filters.citizens === undefined;
}
