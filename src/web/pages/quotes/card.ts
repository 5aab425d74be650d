import { attributeNames, wordedQuote } from '../../../exports/approved-quotes.js';
import { keptWith } from '../../../numerics/kept-with.js';
import { jointCell } from '../../../use-cases/joint-cell.js';
import type { StandingQuote } from '../../../use-cases/judged-quotes.js';
import { masksIn, rejectionReasons, riskCues, type AnalysisRun, type AnswerRow } from '../../../use-cases/ports.js';
import { markedText, type TextPart } from '../../marked-text.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';

interface Choice {
  readonly value: string;
  readonly label: string;
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
  /** Attributes that may stand with it: those whose cell is large enough. */
  readonly attributes: readonly Choice[];
  readonly reasons: readonly Choice[];
  readonly masks: readonly Choice[];
}

export function quoteCard(opened: OpenedRun, quote: StandingQuote, theme: string | undefined, { words, language }: Wording): QuoteCard {
  const { run } = opened;
  const { answer, shown, standing, by, at } = quote;
  const worded = wordedQuote(run, quote, language);
  const base = shownAnswer(opened, answer, words, theme === undefined ? {} : { theme });
  const cues = riskCues(shown, wordUse(run), run.plan.quotes.minimumCell);
  return {
    id: `citat-${answer.key.replace(/[^\w-]/gu, '_')}`,
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
    attributes: attributesOf(opened, answer, language),
    reasons: rejectionReasons.map((value) => ({ value, label: words.quotePage.reasons[value]! })),
    masks: masksIn(answer.text, answer.masked).map(({ start, label, written }) => ({ value: String(start), label: `${label}: ${written}` })),
  };
}

function attributesOf({ run }: OpenedRun, answer: AnswerRow, language: 'da' | 'en'): Choice[] {
  return run.bulk.levels.flatMap(({ variable }) => {
    const { attributes, enough } = jointCell(run, answer, [variable]);
    const [label] = attributeNames(run, attributes, language);
    return label !== undefined && enough ? [{ value: variable, label }] : [];
  });
}

/** How many answers use a word; one citizen has hardly more than one. */
const wordUse = keptWith((run: AnalysisRun): ((word: string) => number) => {
  const counts = new Map<string, number>();
  for (const { masked } of run.bulk.answers) {
    for (const word of new Set(masked.toLowerCase().match(/\p{L}{7,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
});
