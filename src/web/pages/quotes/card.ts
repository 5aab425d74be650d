import { attributeNames, wordedQuote } from '../../../exports/approved-quotes.js';
import { originText } from '../../../exports/receipt-lines.js';
import { keptWith } from '../../../numerics/kept-with.js';
import type { StandingQuote } from '../../../use-cases/judged-quotes.js';
import { masksIn, rejectionReasons, riskCues, type AnalysisRun } from '../../../use-cases/ports.js';
import { markedText, type TextPart } from '../../marked-text.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';
import { attributeChoices, type AttributeChoices } from './attributes.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Attributes that somebody tries to show with a quote. */
export interface TriedAttributes {
  readonly reference: string;
  readonly variables: readonly string[];
}

/** Names a quote's place on the page. */
export function cardId(key: string): string {
  return `citat-${key.replace(/[^\w-]/gu, '_')}`;
}

/** A drawn quote on the page, with what can be done to it. */
export interface QuoteCard {
  readonly id: string;
  readonly key: string;
  readonly tone: string;
  readonly language: string;
  /** What may point to a person is marked. */
  readonly parts: readonly TextPart[];
  readonly text: string;
  readonly note: string;
  readonly reading: string;
  readonly standing: string;
  readonly standingText: string;
  /** Leads back to the answer when it is searched for. */
  readonly reference: string;
  /** What is copied: quote, note and where it comes from. */
  readonly copied: string;
  /** What is marked, in words; null for nothing. */
  readonly cues: string | null;
  readonly attributes: AttributeChoices;
  /** How it came up when it was approved; null where it is not. */
  readonly origin: string | null;
  readonly reasons: readonly Choice[];
  readonly masks: readonly Choice[];
}

/**
 * @param theme that it was drawn for; undefined for none
 * @param tried what attributes somebody tries to show with which answer, by its reference
 */
export function quoteCard(
  opened: OpenedRun, quote: StandingQuote, theme: string | undefined, tried: TriedAttributes | null, wording: Wording,
): QuoteCard {
  const { run } = opened;
  const { words, language } = wording;
  const { answer, shown, standing, by, at } = quote;
  const worded = wordedQuote(run, quote, language);
  const base = shownAnswer(opened, answer, words, theme === undefined ? {} : { theme });
  const cues = riskCues(shown, wordUse(run), run.plan.quotes.minimumCell);
  return {
    id: cardId(answer.key),
    key: answer.key,
    tone: base.tone,
    language: base.language,
    parts: markedText(shown, shown, cues),
    text: shown,
    note: [base.note.split(` · ${words.answer.notApproved}`).join(''), ...attributeNames(run, quote.attributes, language)].join(' · '),
    reading: base.reading,
    standing,
    standingText: [
      words.quotePage.standings[standing], ...(quote.reason === '' ? [] : [words.quotePage.reasons[quote.reason] ?? quote.reason]),
      ...(by === '' ? [] : [words.quotePage.judgedBy(by, at.slice(0, 10))]),
    ].join(' · '),
    reference: worded.reference,
    copied: `»${worded.quote}« ${worded.note} ${words.quotePage.reference}: ${worded.reference}`,
    cues: cues.length === 0 ? null
      : `${words.quotePage.cues}: ${[...new Set(cues.map(({ kind }) => words.quotePage.cueKinds[kind]!))].join(', ')}`,
    attributes: attributeChoices(opened, answer, tried?.reference === worded.reference ? tried.variables : null, wording),
    origin: standing === 'approved' ? originText(run, quote.origin, language) : null,
    reasons: rejectionReasons.map((value) => ({ value, label: words.quotePage.reasons[value]! })),
    masks: masksIn(answer.text, answer.masked).map(({ start, label, written }) => ({ value: String(start), label: `${label}: ${written}` })),
  };
}

/** How many answers use a word; one citizen has hardly more than one. */
const wordUse = keptWith((run: AnalysisRun): ((word: string) => number) => {
  const counts = new Map<string, number>();
  for (const { masked } of run.bulk.answers) {
    for (const word of new Set(masked.toLowerCase().match(/\p{L}{7,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
});
