import type { AnswerRow } from '../use-cases/ports.js';
import type { PageWords } from '../wording/page-words.js';
import type { OpenedRun } from './opened-runs.js';
import { markedText, type Span, type TextPart } from './marked-text.js';

/** An answer as a page prints it: masked, with who wrote it. */
export interface ShownAnswer {
  /** From one span's edge to the next, so that the words that gave a code can be marked. */
  readonly parts: readonly TextPart[];
  /** From whom it comes, and, where a study has several open questions, to which. */
  readonly note: string;
  /** Names the colour of the group. */
  readonly tone: string;
  /** How the codes came about; null where the page does not say. */
  readonly coding: string | null;
}

/** @param marks offsets in the answer as written */
export function shownAnswer(
  { severalQuestions }: OpenedRun,
  answer: AnswerRow,
  words: PageWords,
  marks: readonly Span[] = [],
  coding: string | null = null,
): ShownAnswer {
  const group = answer.segment === '' ? words.noGroup : words.group[answer.segment].one;
  return {
    parts: markedText(answer.text, answer.masked, marks),
    note: severalQuestions ? `${group}, ${words.answer.question} ‘${answer.question}’` : group,
    tone: answer.segment === '' ? 'none' : answer.segment,
    coding,
  };
}
