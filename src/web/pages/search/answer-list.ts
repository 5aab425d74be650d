import { answersWithin } from '../../../use-cases/answers-within.js';
import { answerListWords } from '../../../wording/answer-list-words.js';
import { runAddress } from '../../addresses.js';
import { wholeNumber, type Query } from '../../choices.js';
import type { PageLink } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
import type { Wording } from '../../shown-share.js';
import { searchChips } from './chips.js';
import { choicesInAddress, filterOf, type SearchChoice } from './choice.js';

/** The answers behind a number, page by page, where no word is searched for. */
export interface AnswerList {
  readonly chips: readonly PageLink[];
  readonly count: string;
  /** Where they are so few that their writers may be recognised; null otherwise. */
  readonly care: string | null;
  readonly none: string;
  /** null when there are none. */
  readonly range: string | null;
  readonly answers: readonly ShownAnswer[];
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
}

const answersPerPage = 20;

/** @throws InputError 'value-unknown' | 'whole-number-expected' when the address holds a page that there is not */
export function answerList(opened: OpenedRun, choice: SearchChoice, query: Query, wording: Wording): AnswerList {
  const { run, id } = opened;
  const { words, language } = wording;
  const { answers, citizens } = answersWithin(run, filterOf(choice, opened.filter));
  const pages = Math.max(1, Math.ceil(answers.length / answersPerPage));
  const page = wholeNumber(query, 'side', { minimum: 1, maximum: pages, otherwise: 1 });
  const from = (page - 1) * answersPerPage;
  const shown = answers.slice(from, from + answersPerPage);
  const addressOf = (side: number): string =>
    runAddress('search', id, { ...choicesInAddress(choice), side: side === 1 ? undefined : side });
  const { minimumCell } = run.plan.quotes;
  return {
    chips: searchChips(opened, choice, wording),
    count: answerListWords[language].count(answers.length, citizens),
    care: citizens > 0 && citizens < minimumCell ? words.figure.internalOnly(minimumCell) : null,
    none: answerListWords[language].none,
    range: answers.length === 0 ? null : words.theme.range(from + 1, from + shown.length, answers.length),
    answers: shown.map((answer) => shownAnswer(opened, answer, words)),
    position: words.theme.page(page, pages),
    previous: page > 1 ? addressOf(page - 1) : null,
    next: page < pages ? addressOf(page + 1) : null,
  };
}
