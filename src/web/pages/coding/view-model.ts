import { answerKey, codingsOf, type Queue, queues } from '../../../use-cases/ports.js';
import { readingAddress, runAddress } from '../../addresses.js';
import type { DrawnAnswer } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import type { Desk } from './desk.js';

export interface CodingView {
  readonly action: string;
  readonly coder: { readonly text: string; readonly change: string };
  readonly queues: readonly { readonly label: string; readonly left: string; readonly address: string; readonly current: boolean }[];
  readonly queue: Queue;
  readonly queueNote: string;
  readonly progress: { readonly text: string; readonly read: string; readonly of: string };
  /** Null when nothing is left in the queue. */
  readonly answer: AnswerView | null;
  /** Address of the script for the keys. */
  readonly script: string;
}

interface AnswerView {
  readonly key: string;
  readonly question: string;
  readonly text: string;
  readonly isRead: boolean;
  readonly themes: readonly ThemeView[];
  readonly hasThemes: boolean;
  /** What coders gave it, where the coder settles; null elsewhere. */
  readonly given: readonly string[] | null;
  readonly note: string;
  /** Null until the coder has asked. */
  readonly suggestion: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly reading: string;
}

interface ThemeView {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** The key that gives it; null beyond ten themes. */
  readonly key: string | null;
  readonly given: boolean;
}

const digits = '1234567890';

export function codingView(opened: OpenedRun, desk: Desk, script: string, { words, language }: Wording): CodingView {
  const at = (queue: Queue, answer?: DrawnAnswer): string => runAddress('coding', opened.id, { queue, svar: answer?.row.key });
  return {
    action: runAddress('coding', opened.id),
    coder: { text: words.coding.you(desk.coder), change: runAddress('coding', opened.id, { skift: 1 }) },
    queues: queues.map((queue) => ({
      label: words.coding.queues[queue], left: words.coding.left(desk.left[queue]), address: at(queue), current: queue === desk.queue,
    })),
    queue: desk.queue,
    queueNote: words.coding.queueNotes[desk.queue],
    progress: { text: words.coding.progress(desk.read, desk.of), read: String(desk.read), of: String(desk.of) },
    answer: desk.answer ? answerView(opened, desk, desk.answer, { words, language }, at) : null,
    script,
  };
}

function answerView(
  { id, run, evidence, severalQuestions }: OpenedRun,
  desk: Desk,
  answer: DrawnAnswer,
  { words, language }: Wording,
  at: (queue: Queue, answer: DrawnAnswer) => string,
): AnswerView {
  const { row } = answer;
  const labelOf = new Map(run.results.themes.map(({ theme, label }) => [theme, label[language]]));
  const named = (themes: Iterable<string>): string[] => Array.from(themes, (theme) => labelOf.get(theme) ?? theme);
  const given = desk.queue === 'disagreement'
    ? codingsOf(desk.state).filter((each) => !each.settled && answerKey(each.answer) === answerKey(answer)) : null;
  const mostly = (theme: string): boolean =>
    given !== null && 2 * given.filter(({ themes }) => themes.includes(theme)).length >= given.length;
  // Where people's codes won, the program's own are left in its evidence.
  const suggested = row.codedBy === 'machine' ? row.themes : new Set((evidence.get(row.key) ?? []).map(({ theme }) => theme));
  return {
    key: row.key,
    question: severalQuestions ? run.study.texts.find((each) => each.id === row.question)?.label[language] ?? '' : '',
    text: row.text,
    isRead: given === null && (desk.own?.finished ?? false),
    themes: run.results.themes.map(({ theme, label, definition }, i) => ({
      id: theme, label: label[language], definition: definition[language], key: digits[i] ?? null,
      given: given === null ? desk.own?.themes.includes(theme) ?? false : mostly(theme),
    })),
    hasThemes: (desk.own?.themes.length ?? 0) > 0,
    given: given?.map(({ coder, themes }) => words.coding.given(coder, named(themes))) ?? null,
    note: desk.own?.note ?? '',
    suggestion: desk.own?.suggestionSeen ? words.coding.suggested(named(suggested)) : null,
    previous: desk.previous ? at(desk.queue, desk.previous) : null,
    next: desk.next ? at(desk.queue, desk.next) : null,
    reading: readingAddress(id, row.key),
  };
}
