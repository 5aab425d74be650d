import { sha256 } from '../../../io/digest.js';
import { inputError } from '../../../notices/input-error.js';
import { judgedQuotes } from '../../../use-cases/judged-quotes.js';
import { originAmong, pickedOrigin, type QuoteOrigin } from '../../../use-cases/quote-receipt.js';
import { referencesOf, resolveReference } from '../../../use-cases/resolve-reference.js';
import type { Query } from '../../choices.js';
import { filterOfQuery } from '../../filter-address.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Site } from '../../site.js';
import type { TriedAttributes } from './card.js';
import { quoteChoice } from './choice.js';
import { defaultDraw } from './default-draw.js';
import { drawsOf } from './draws.js';

/** An answer that somebody found by searching. */
export interface PickedAnswer {
  readonly key: string;
  readonly reference: string;
}

/**
 * The answer that an address names instead of a draw, by its reference: what was searched for stands nowhere.
 *
 * @throws InputError 'value-unknown' for what is no reference of the run's
 */
export function pickedIn({ run }: OpenedRun, query: Query): PickedAnswer | undefined {
  const reference = query['valgt'];
  if (reference === undefined) return undefined;
  const target = typeof reference === 'string' ? resolveReference(run, reference) : undefined;
  if (target?.kind === 'answer') return { key: target.key, reference: referencesOf(run).get(target.key)! };
  const got = typeof reference === 'string' ? reference.slice(0, 60) : '';
  throw inputError('value-unknown', { option: 'valgt', got, expected: [`${run.id.slice(0, 6)}-s1`] });
}

/** What somebody tries to show with a quote; null for nothing. */
export function triedIn({ kort, vis }: Query): TriedAttributes | null {
  return typeof kort === 'string' ? { reference: kort, variables: typeof vis === 'string' ? vis.split(',') : [] } : null;
}

/** How an answer came before whoever approves it: picked, or of the draws that its address makes now. */
export async function originOf(site: Site, opened: OpenedRun, query: Query, key: string): Promise<QuoteOrigin> {
  const { run } = opened;
  if (pickedIn(opened, query)?.key === key) return pickedOrigin(run, 'search');
  const otherwise = defaultDraw(run);
  if (!otherwise) return pickedOrigin(run, 'hand');
  const filter = filterOfQuery(run, query);
  const choice = quoteChoice(run, query, otherwise, filter);
  // A sample to read is not for quotes.
  if (choice.reading) return pickedOrigin(run, 'hand');
  return originAmong(run, await drawsOf(site, run, choice, filter, await judgedQuotes(site.commands, run, sha256)), key, sha256);
}
