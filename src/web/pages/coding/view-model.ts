import { answerKey, codingsOf } from '../../../use-cases/ports.js';
import { readingAddress, routes, runAddress } from '../../addresses.js';
import type { DrawnAnswer } from '../../drawn-answers.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import { deskQueues, type Desk, type DeskQueue } from './desk.js';
import { measuredText } from './measured.js';

export interface CodingView {
  readonly action: string;
  readonly coder: { readonly text: string; readonly change: string };
  readonly queues: readonly { readonly label: string; readonly left: string | null; readonly address: string; readonly current: boolean }[];
  readonly queue: DeskQueue;
  readonly queueNote: string;
  /** How many answers measure, and how many are missing. */
  readonly measured: string;
  readonly tools: { readonly agreement: string; readonly sheet: string; readonly codings: string };
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
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly subthemes: readonly string[];
  /** The key that gives it; null where there are more themes than keys. */
  readonly key: string | null;
  readonly given: boolean;
}

/** Digits, then letters that press nothing else. */
const keys = '1234567890qwertiopfghzxcvbnm';

/** @param codebooks of the run; none where an older run has kept no copy */
export function codingView(
  opened: OpenedRun, desk: Desk, codebooks: readonly RunCodebook[], script: string, { words, language }: Wording,
): CodingView {
  const routeOf = (route: string): string => route.replace(':run', encodeURIComponent(opened.id));
  const at = (queue: DeskQueue, answer?: DrawnAnswer): string => runAddress('coding', opened.id, { queue, svar: answer?.row.key });
  return {
    action: runAddress('coding', opened.id),
    coder: { text: words.coding.you(desk.coder), change: runAddress('coding', opened.id, { skift: 1 }) },
    queues: deskQueues.map((queue) => ({
      label: words.coding.queues[queue], address: at(queue), current: queue === desk.queue,
      left: desk.left[queue] === null ? null : words.coding.left(desk.left[queue]),
    })),
    queue: desk.queue,
    queueNote: words.coding.queueNotes[desk.queue],
    measured: measuredText(opened, desk, desk.state, { words, language }),
    tools: { agreement: routeOf(routes.agreement), sheet: routeOf(routes.codingSheet), codings: routeOf(routes.codingsFile) },
    progress: { text: words.coding.progress(desk.read, desk.of), read: String(desk.read), of: String(desk.of) },
    answer: desk.answer ? answerView(opened, desk, desk.answer, codebooks, { words, language }, at) : null,
    script,
  };
}

function answerView(
  { id, run, evidence, severalQuestions }: OpenedRun,
  desk: Desk,
  answer: DrawnAnswer,
  codebooks: readonly RunCodebook[],
  { words, language }: Wording,
  at: (queue: DeskQueue, answer: DrawnAnswer) => string,
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
  const asked = run.results.themes.filter(({ questions }) => questions === undefined || questions.includes(row.question));
  return {
    key: row.key,
    question: severalQuestions ? run.study.texts.find((each) => each.id === row.question)?.label[language] ?? '' : '',
    text: row.text,
    isRead: given === null && (desk.own?.finished ?? false),
    themes: asked.filter(({ questions }) => questions?.includes(row.question) ?? true).map(({ theme, label, definition }, i) => ({
      id: theme, label: label[language], definition: definition[language], ...aboutTheme(theme, codebooks, language), key: keys[i] ?? null,
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

function aboutTheme(
  id: string, codebooks: readonly RunCodebook[], language: Wording['language'],
): Pick<ThemeView, 'include' | 'exclude' | 'subthemes'> {
  const theme = codebooks.flatMap(({ codebook }) => codebook.themes).find((each) => each.id === id);
  return {
    include: theme?.examples.include ?? [], exclude: theme?.examples.exclude ?? [],
    subthemes: (theme?.subthemes ?? []).map(({ label }) => label[language]),
  };
}
