import { coderOf, type AnswerRow } from '../use-cases/ports.js';
import type { PageWords } from '../wording/page-words.js';
import { readingAddress } from './addresses.js';
import type { OpenedRun } from './opened-runs.js';
import { cutParts, markedText, type TextPart } from './marked-text.js';

/** An answer as a page prints it: masked, with who wrote it. */
export interface ShownAnswer {
  /** The language that it is in, an ISO 639-1 code. */
  readonly language: string;
  /** From one span's edge to the next, so that the words that a rule points at can be marked. */
  readonly parts: readonly TextPart[];
  /** What a long answer says beyond `parts`; null where it ends with them. */
  readonly rest: { readonly label: string; readonly parts: readonly TextPart[] } | null;
  /** From whom it comes, to which question where a study has several, and whether and how it was checked and coded. */
  readonly note: string;
  /** Where one can see what the program read in it. */
  readonly reading: string;
  /** Leads back to it when it is searched for. */
  readonly reference: string;
  /** Names the colour of the group. */
  readonly tone: string;
}

const mostCharacters = 1500;

/**
 * An answer with the citizen's group.
 *
 * @param theme the theme that it is shown for: the note then says whether people approved it, and how it was coded
 * @param marked whether to mark the words by which the rules find the theme
 */
export function shownAnswer(
  { id, run, severalQuestions, evidence, referenceOf }: OpenedRun,
  answer: AnswerRow,
  words: PageWords,
  { theme, marked = false, approved = false }: { readonly theme?: string; readonly marked?: boolean; readonly approved?: boolean } = {},
): ShownAnswer {
  const { segment } = answer;
  const noGroup = run.plan.segments.kind === 'none' ? words.group.all.one : words.noGroup;
  const found = marked ? (evidence.get(answer.key) ?? []).filter((row) => row.theme === theme) : [];
  const { shown, rest } = cutParts(markedText(answer.text, answer.masked, found), mostCharacters);
  return {
    language: answer.language,
    parts: shown,
    rest: rest.length === 0 ? null : {
      label: words.answer.rest(rest.reduce((sum, { text }) => sum + text.length, 0)),
      parts: rest,
    },
    note: [
      segment === '' ? noGroup : words.group[segment].one,
      ...(severalQuestions ? [`${words.answer.question} ‘${answer.question}’`] : []),
      ...(theme === undefined ? [] : [
        approved ? words.quotePage.standings.approved : words.answer.notApproved,
        words.answer.codedBy(answer.codedBy === 'human' ? 'human' : coderOf(run.results, answer.question), [...new Set(found.map(({ rule }) => rule))].filter((rule) => rule !== '')),
      ]),
    ].join(' · '),
    reading: readingAddress(id, answer.key),
    reference: referenceOf(answer.key),
    tone: segment === '' ? 'none' : segment,
  };
}
