import type { AnswerRow, Group } from '../../../use-cases/ports.js';
import { themeAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Judgement } from './judgement.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';

export const answersPerPage = 20;

/** Which answers are looked at. */
export interface AnswerChoice {
  readonly segment: Group;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly found: readonly AnswerRow[];
}

export interface AnswerPage {
  /** null when there are no answers. */
  readonly range: string | null;
  readonly answers: readonly (ShownAnswer & { readonly judgement: PlacedJudgement | null })[];
  /** Where they are so few that their writers may be recognised; null otherwise. */
  readonly care: string | null;
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** A judgement with what its form holds. */
export interface PlacedJudgement extends Judgement {
  readonly action: string;
  readonly segment: Group;
  readonly side: string;
}

/** The answers with a theme, of one group or of all citizens, in the run's order. */
export function answersOfTheme(opened: OpenedRun, theme: string, segment: Group): readonly AnswerRow[] {
  const all = opened.answersWith.get(theme) ?? [];
  return segment === 'all' ? all : all.filter((answer) => answer.segment === segment);
}

export function answerPage(
  opened: OpenedRun,
  theme: string,
  { segment, page, pages, found }: AnswerChoice,
  judge: (answer: AnswerRow, at: number) => Judgement | null,
  { words }: Wording,
): AnswerPage {
  const { minimumCell } = opened.run.plan.quotes;
  const from = (page - 1) * answersPerPage;
  const answers = found.slice(from, from + answersPerPage);
  const addressOf = (side: number) =>
    `${themeAddress(opened.id, theme, { segment, side: side === 1 ? undefined : side })}#svar`;
  return {
    range: found.length === 0 ? null : words.theme.range(from + 1, from + answers.length, found.length),
    answers: answers.map((answer, at) => {
      const judgement = judge(answer, at);
      const placed = judgement && { ...judgement, action: `${themeAddress(opened.id, theme)}/kode`, segment, side: String(page) };
      return { ...shownAnswer(opened, answer, words, { theme, marked: true }), judgement: placed };
    }),
    care: found.length > 0 && found.length < minimumCell ? words.figure.internalOnly(minimumCell) : null,
    position: words.theme.page(page, pages),
    previous: page > 1 ? addressOf(page - 1) : null,
    next: page < pages ? addressOf(page + 1) : null,
  };
}
