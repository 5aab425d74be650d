import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { shownQuote } from '../quotes/shown-quote.js';
import type { QuoteOrigin } from '../quotes/quote-origin.js';
import type { RejectedQuote } from '../quotes/draw-quotes.js';
import type { QuotedText } from '../workspace/quote-act.js';
import { isSame, noEdit, quoteKey, quoteState, type QuoteEdit, type QuoteState } from '../workspace/quote-state.js';
import { studyId, textDigest } from './codable-study.js';
import { jointCell } from './joint-cell.js';
import type { CommandLog, Digest } from './ports.js';

/** A quote as it stands now. */
export interface StandingQuote {
  readonly answer: AnswerRow;
  /** Masked, with what people masked and left out. */
  readonly shown: string;
  readonly edit: QuoteEdit;
  /** `fallen`: it was judged, but its text, its masking or its cuts have changed since. */
  readonly standing: 'unjudged' | 'approved' | 'rejected' | 'fallen';
  /** Who judged it and when, ISO 8601 in UTC; '' for nobody. */
  readonly by: string;
  readonly at: string;
  /** Why it was rejected. */
  readonly reason: string;
  /** What may stand with it beside the segment: variable and level. */
  readonly attributes: readonly (readonly [variable: string, level: string])[];
  /** How an approved quote came up; null where nobody approved it, or did so before this was kept. */
  readonly origin: QuoteOrigin | null;
}

/** An answer as the log of commands names it. */
export function quotedText({ respondent, question, text, masked }: AnswerRow, digest: Digest): QuotedText {
  return { respondent, question, text: textDigest(text, digest), masked: textDigest(masked, digest) };
}

function standingQuote(run: AnalysisRun, state: QuoteState, answer: AnswerRow, digest: Digest): StandingQuote {
  const quote = quotedText(answer, digest);
  const judged = state.get(quoteKey(quote));
  const edit = judged && isSame(judged.quote, quote) ? judged.edit : noEdit;
  const shown = shownQuote(answer.text, answer.masked, edit);
  const base = { answer, shown, edit, by: '', at: '', reason: '', attributes: [], origin: null };
  if (!judged) return { ...base, standing: 'unjudged' };
  const { verdict } = judged;
  if (!isSame(judged.quote, quote)) return { ...base, standing: 'fallen' };
  if (!verdict) return { ...base, standing: 'unjudged' };
  const { by, at } = verdict;
  if (verdict.kind === 'rejected') return { ...base, standing: 'rejected', by, at, reason: verdict.reason };
  if (verdict.shown !== textDigest(shown, digest)) return { ...base, standing: 'fallen' };
  const { attributes, enough } = jointCell(run, answer, verdict.attributes);
  return { ...base, standing: 'approved', by, at, attributes: enough ? attributes : [], origin: verdict.origin };
}

/** The quotes of a run that people judged, and what stands of it. */
export interface JudgedQuotes {
  /** In the order of their last judgement, those that have fallen among them. */
  readonly judged: readonly StandingQuote[];
  /** Those that a draw is to pass over. */
  readonly rejected: readonly RejectedQuote[];
  of(answer: AnswerRow): StandingQuote;
}

/** What a study's log says of a run's quotes: of the run and a position in the log, nothing else. */
export async function judgedQuotes(commands: Pick<CommandLog, 'read'>, run: AnalysisRun, digest: Digest): Promise<JudgedQuotes> {
  const state = quoteState(await commands.read(quoteStudy(run, digest)));
  const byPlace = new Map(run.bulk.answers.map((answer) => [quoteKey(answer), answer]));
  const judged = Array.from(state.keys()).flatMap((key) => {
    const answer = byPlace.get(key);
    return answer ? [standingQuote(run, state, answer, digest)] : [];
  });
  return {
    judged,
    rejected: judged.filter(({ standing }) => standing === 'rejected').map(({ answer, reason }) => ({ key: answer.key, reason })),
    of: (answer) => standingQuote(run, state, answer, digest),
  };
}

/** The run's study in the log of commands. */
export function quoteStudy(run: AnalysisRun, digest: Digest): string {
  return studyId({ title: run.title, texts: run.study.texts }, digest);
}
