import { brokenDownBy } from '../../../exports/question-drawn.js';
import type { WantedFigures } from '../../../use-cases/narrowed-run.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { runAddress } from '../../addresses.js';
import { chosenOf, type Query } from '../../choices.js';

/** The order of the questions. */
export const resultSorts = ['questionnaire', 'score'] as const;

/** How a question is shown. */
export const resultShapes = ['figure', 'table'] as const;

/** What the address of the page holds. */
export interface ResultsChoice {
  /** A theme of the questionnaire; `noTheme` for the questions of none. */
  readonly theme: string;
  /** A variable; '' for all of them. */
  readonly by: string;
  readonly sort: (typeof resultSorts)[number];
  readonly shape: (typeof resultShapes)[number];
}

/** Stands for the questions of no theme; no id begins with a dash. */
export const noTheme = '-';

type Question = AnalysisRun['study']['questions'][number];

/** The questions that have figures. */
export function withFigures({ study, results }: AnalysisRun): Question[] {
  const answered = new Set(results.questions.map(({ variable }) => variable));
  return study.questions.filter(({ id }) => answered.has(id));
}

/** The themes that have questions, in the questionnaire's order. */
export function themesOf(run: AnalysisRun): string[] {
  const questions = withFigures(run);
  const themes = run.study.themes.map(({ id }) => id).filter((id) => questions.some(({ theme }) => theme === id));
  return questions.some(({ theme }) => !themes.includes(theme)) ? [...themes, noTheme] : themes;
}

/** @throws InputError 'value-unknown' when the address holds another choice */
export function resultsChoice(run: AnalysisRun, query: Query): ResultsChoice {
  const themes = themesOf(run);
  return {
    theme: chosenOf(query, 'theme', themes, themes[0] ?? noTheme),
    by: chosenOf(query, 'by', brokenDownBy(run).map(({ id }) => id), ''),
    sort: chosenOf(query, 'sort', resultSorts, 'questionnaire'),
    shape: chosenOf(query, 'shape', resultShapes, 'figure'),
  };
}

/** The address of a choice; what is chosen by default is left out. */
export function resultsAddress(run: AnalysisRun, id: string, { theme, by, sort, shape }: ResultsChoice): string {
  return runAddress('results', id, {
    theme: sort === 'score' || theme === themesOf(run)[0] ? undefined : theme,
    by: by === '' ? undefined : by,
    sort: sort === 'questionnaire' ? undefined : sort,
    shape: shape === 'figure' ? undefined : shape,
  });
}

/** The closed questions that the page shows broken down, and by what: all variables where none is named. */
export function shownFigures(run: AnalysisRun, { theme, by, sort }: ResultsChoice): NonNullable<WantedFigures['closed']> {
  const known = new Set(run.study.themes.map(({ id }) => id));
  const inTheme = (of: string): boolean => (theme === noTheme ? !known.has(of) : of === theme);
  // In the order of scores all questions stand on the page, by one variable at most.
  const shown = run.study.questions.filter((question) => (sort === 'score' ? by !== '' : inTheme(question.theme)));
  return { questions: shown.map(({ id }) => id), ...(by !== '' && { by: [by] }) };
}
