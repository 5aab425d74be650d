import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import type { QuoteOrigin } from '../quotes/quote-origin.js';
import { cutsFor, placesOf } from '../quotes/shown-quote.js';
import type { Command } from '../workspace/command.js';
import { rejectionReasons, type QuoteAct } from '../workspace/quote-act.js';
import { textDigest } from './codable-study.js';
import { jointCell } from './joint-cell.js';
import { judgedQuotes, quotedText, quoteStudy, type StandingQuote } from './judged-quotes.js';
import type { Clock, CommandLog, Digest } from './ports.js';
import { coderName } from './record-coding.js';

export interface QuotePorts {
  readonly commands: CommandLog;
  readonly clock: Clock;
  readonly digest: Digest;
}

/** What somebody wants done to a quote. */
export type QuoteRequest =
  /** `confirmed`: nothing else in the quote points to a person. `origin`: how it came up. */
  | { readonly kind: 'approve'; readonly confirmed: boolean; readonly attributes?: readonly string[]; readonly origin?: QuoteOrigin }
  | { readonly kind: 'reject'; readonly reason: string }
  /** The words that are to stay, `[…]` between them where others were. */
  | { readonly kind: 'shorten'; readonly words: string }
  /** Words to mask wherever they stand, beside those that are masked by people already. */
  | { readonly kind: 'hide'; readonly words: string; readonly confirmed: boolean }
  /** Where masks begin that hide nothing personal; none puts all back. What people masked is taken away with them. */
  | { readonly kind: 'unmask'; readonly lifted: readonly number[]; readonly confirmed: boolean };

/**
 * Keeps what somebody did to a quote of a run.
 *
 * @param key of the answer
 * @throws InputError 'coder-name-invalid'; 'quote-missing' when the run has no such answer; 'quote-unconfirmed';
 *   'quote-attributes-few' when the joint cell of the attributes is under the study's minimum; 'quote-not-shortened' for words that
 *   are not the quote's own in their order; 'quote-words-missing' for words to mask that are not in it; 'value-unknown'
 */
export async function recordQuote(
  { commands, clock, digest }: QuotePorts,
  run: AnalysisRun,
  by: string,
  key: string,
  request: QuoteRequest,
): Promise<Command> {
  const name = coderName(by);
  const answer = run.bulk.answers.find((each) => each.key === key);
  if (!answer) throw inputError('quote-missing', { quote: key.slice(0, 60) });
  const standing = (await judgedQuotes(commands, run, digest)).of(answer);
  const act = actOf(run, answer, standing, request, digest);
  const [command] = await commands.append([{ at: clock(), by: name, study: quoteStudy(run, digest), act }]);
  return command!;
}

function actOf(run: AnalysisRun, answer: AnswerRow, standing: StandingQuote, request: QuoteRequest, digest: Digest): QuoteAct {
  const quote = quotedText(answer, digest);
  const { text, masked } = answer;
  const { edit } = standing;
  if ('confirmed' in request && !request.confirmed) throw inputError('quote-unconfirmed', {});
  switch (request.kind) {
    case 'approve': {
      const { attributes, citizens, enough } = jointCell(run, answer, request.attributes ?? []);
      const minimum = run.plan.quotes.minimumCell;
      if (!enough) throw inputError('quote-attributes-few', { n: Math.floor(citizens), minimum });
      return {
        kind: 'quote-approved', quote, shown: textDigest(standing.shown, digest), attributes: attributes.map(([variable]) => variable),
        confirmed: true, ...(request.origin && { origin: request.origin }),
      };
    }
    case 'reject': {
      const reason = rejectionReasons.find((each) => each === request.reason);
      if (!reason) throw inputError('value-unknown', { option: 'reason', got: request.reason.slice(0, 60), expected: rejectionReasons });
      return { kind: 'quote-rejected', quote, reason };
    }
    case 'shorten': {
      const cuts = cutsFor(text, masked, edit, request.words);
      if (!cuts) throw inputError('quote-not-shortened', {});
      return { kind: 'quote-shortened', quote, cuts };
    }
    case 'hide': {
      const places = placesOf(masked, request.words);
      if (!places) throw inputError('quote-words-missing', {});
      return { kind: 'quote-masking', quote, hidden: [...edit.hidden, ...places], lifted: edit.lifted, confirmed: true };
    }
    case 'unmask': return { kind: 'quote-masking', quote, hidden: [], lifted: request.lifted, confirmed: true };
  }
}
