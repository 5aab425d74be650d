import type { QuoteOrigin } from '../quotes/quote-origin.js';
import type { Command } from './command.js';
import { isQuoteAct, type QuotedText, type RejectionReason, type Stretches } from './quote-act.js';
import { standingCommands } from './standing-commands.js';

/** How a quote is shown instead of the masked answer as it is. */
export interface QuoteEdit {
  readonly cuts: Stretches;
  readonly hidden: Stretches;
  readonly lifted: readonly number[];
}

export const noEdit: QuoteEdit = { cuts: [], hidden: [], lifted: [] };

export type Verdict =
  | {
    readonly kind: 'approved'; readonly by: string; readonly at: string; readonly shown: string; readonly attributes: readonly string[];
    /** How it came up; null of approvals from before this was kept. */
    readonly origin: QuoteOrigin | null;
  }
  | { readonly kind: 'rejected'; readonly by: string; readonly at: string; readonly reason: RejectionReason };

/** What people made of a quote. */
export interface JudgedQuote {
  readonly quote: QuotedText;
  readonly edit: QuoteEdit;
  /** Undefined when nobody judged it, or when it was changed after it was approved. */
  readonly verdict?: Verdict;
}

/** What the commands about quotes come to, by `quoteKey`: the last judgement stands, whoever gave it. */
export type QuoteState = ReadonlyMap<string, JudgedQuote>;

/** @param commands of one study, in order */
export function quoteState(commands: readonly Command[]): QuoteState {
  const state = new Map<string, JudgedQuote>();
  for (const { by, at, act } of standingCommands(commands)) {
    if (!isQuoteAct(act)) continue;
    const { quote } = act;
    const key = quoteKey(quote);
    const before = state.get(key);
    // What was done to another text or another masking does not bear on this one.
    const edit = before && isSame(before.quote, quote) ? before.edit : noEdit;
    // Deleted first, so that quotes stand in the order of their last judgement.
    state.delete(key);
    switch (act.kind) {
      case 'quote-approved':
        state.set(key, {
          quote, edit, verdict: { kind: 'approved', by, at, shown: act.shown, attributes: act.attributes, origin: act.origin ?? null },
        });
        break;
      case 'quote-rejected': state.set(key, { quote, edit, verdict: { kind: 'rejected', by, at, reason: act.reason } }); break;
      // Who approved has not seen the words that stand now.
      case 'quote-shortened': state.set(key, { quote, edit: { ...edit, cuts: act.cuts } }); break;
      // What was cut is counted in the masked text, which stays.
      case 'quote-masking': state.set(key, { quote, edit: { ...edit, hidden: act.hidden, lifted: act.lifted } }); break;
    }
  }
  return state;
}

/** Names a quote, whatever text it has. */
export function quoteKey({ respondent, question }: Pick<QuotedText, 'respondent' | 'question'>): string {
  return JSON.stringify([respondent, question]);
}

/** Whether text and masking are as they were. */
export function isSame(a: QuotedText, b: QuotedText): boolean {
  return quoteKey(a) === quoteKey(b) && a.text === b.text && a.masked === b.masked;
}
