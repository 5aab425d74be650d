import type { ShownShare } from './shown-share.js';

/** A word in a table, with how many of each of two groups use it, as the partial `term-table` shows it. */
export interface TermRow {
  readonly form: string;
  readonly address: string;
  /** To its answers in each group, and in both. */
  readonly ways: { readonly a: string; readonly b: string; readonly all: string };
  readonly a: ShownShare;
  readonly b: ShownShare;
  readonly difference: string;
  readonly interval: string | null;
  readonly citizens: string;
  readonly verdict: string;
}
