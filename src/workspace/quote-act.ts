import type { QuoteOrigin } from '../quotes/quote-origin.js';

/** A quote as it stood when somebody judged it: text and masked text are known by their digests only. */
export interface QuotedText {
  readonly respondent: string;
  readonly question: string;
  /** Digest of the answer's text. */
  readonly text: string;
  /** Digest of the masked text. */
  readonly masked: string;
}

/** Stretches in UTF-16 offsets of the masked text, start and end. */
export type Stretches = readonly (readonly [start: number, end: number])[];

/** Why a quote is turned down. */
export const rejectionReasons = ['recognisable', 'unclear', 'off-theme', 'repeats', 'offensive', 'other'] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

/** One thing that somebody did to a quote. What a citizen wrote is in none of them. */
export type QuoteAct =
  /** Whoever approves confirms that nothing else in it points to a person. `shown`: digest of the words that were approved. */
  | {
    readonly kind: 'quote-approved'; readonly quote: QuotedText; readonly shown: string;
    /** Variables whose level may stand with the quote beside the segment. */
    readonly attributes: readonly string[]; readonly confirmed: true;
    /** How it came up; absent of approvals from before this was kept. */
    readonly origin?: QuoteOrigin;
  }
  | { readonly kind: 'quote-rejected'; readonly quote: QuotedText; readonly reason: RejectionReason }
  /** What is left out, from word to word; none for the whole answer. */
  | { readonly kind: 'quote-shortened'; readonly quote: QuotedText; readonly cuts: Stretches }
  /** What is masked beside what the program masked, and which of its masks are lifted (where they begin): this alone stands. */
  | {
    readonly kind: 'quote-masking'; readonly quote: QuotedText; readonly hidden: Stretches; readonly lifted: readonly number[];
    readonly confirmed: true;
  };

/** Whether an act is about a quote. */
export function isQuoteAct(act: { readonly kind: string }): act is QuoteAct {
  return act.kind.startsWith('quote-');
}
