import { partsOfRun, type AnalysisRun, type ThemeSummary } from '../use-cases/ports.js';
import { runAddress, type RunPage } from './addresses.js';
import { chosenOf, type Query } from './choices.js';
import type { OpenedRun } from './opened-runs.js';
import type { Wording } from './shown-share.js';

/** Open questions to choose between, where several codebooks code them: as the partial `choice` shows it. */
export interface QuestionChoice {
  readonly label: string;
  readonly links: readonly { readonly label: string; readonly address: string; readonly current: boolean }[];
}

/** A run as it is told of the questions that are chosen. */
export interface ChosenQuestions {
  readonly opened: OpenedRun;
  /** The first of the questions, as an address names them; undefined where it need not. */
  readonly question: string | undefined;
  /** null where one codebook codes all open questions. */
  readonly choice: QuestionChoice | null;
}

/** The address of a page with the question that it is about. */
type AddressOf = (run: string, choices: { readonly question: string | undefined }) => string;

/**
 * The open questions that a page is about: by default the study's first.
 *
 * @throws InputError 'value-unknown' when the address holds another one
 */
export function chosenQuestions(opened: OpenedRun, page: RunPage | AddressOf, query: Query, { words, language }: Wording): ChosenQuestions {
  const addressOf: AddressOf = typeof page === 'string' ? (run, choices) => runAddress(page, run, choices) : page;
  const parts = partsOfRun(opened.run);
  const names = parts.map(firstQuestion);
  if (parts.length < 2) return { opened, question: undefined, choice: null };
  const question = chosenOf(query, 'question', names, names[0]!);
  return {
    opened: { ...opened, run: parts[names.indexOf(question)]! },
    question: question === names[0] ? undefined : question,
    choice: {
      label: words.figure.question,
      links: parts.map(({ study }, i) => ({
        label: study.texts.map(({ label }) => label[language]).join(' · '),
        address: addressOf(opened.id, { question: i === 0 ? undefined : names[i] }),
        current: names[i] === question,
      })),
    },
  };
}

/** The run as it is told of the questions in whose answers a theme is looked for. */
export function questionsOfTheme(opened: OpenedRun, { theme }: ThemeSummary): OpenedRun {
  const part = partsOfRun(opened.run).find(({ results }) => results.themes.some((each) => each.theme === theme));
  return { ...opened, run: part ?? opened.run };
}

/** The open question that a run is told of, where it is one among several; undefined where answers need not be told apart by it. */
export function ownQuestion({ run, severalQuestions }: OpenedRun): string | undefined {
  return severalQuestions && run.study.texts.length === 1 ? firstQuestion(run) : undefined;
}

function firstQuestion({ study }: AnalysisRun): string {
  return study.texts[0]?.id ?? '';
}
