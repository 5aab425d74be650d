import { inputError } from '../../../notices/input-error.js';
import type { AnalysisRun, Group } from '../../../use-cases/ports.js';
import type { AnswerFilter } from '../../../use-cases/answer-filter.js';
import { searchModes, type SearchMode } from '../../../use-cases/search-run.js';
import { chosenOf, type Query } from '../../choices.js';
import type { PageFilter } from '../../opened-runs.js';

/** What an address of the search page chooses; `all` where a filter lets everything through. */
export interface SearchChoice {
  readonly query: string;
  readonly mode: SearchMode;
  /** A theme, a parent or a subtheme; `-` for answers without any theme. */
  readonly theme: string;
  /** Keys of the answers with the subtheme; undefined where none is chosen. */
  readonly ofSubtheme?: ReadonlySet<string>;
  /** A second theme that the answers have too; with `-` before it one that they do not have. */
  readonly also: string;
  /** What is listed where no word is searched for: answers, or those of them that themes are looked for in. */
  readonly listed: (typeof listedAnswers)[number];
  /** An open question. */
  readonly question: string;
  /** Group and number, such as satisfied.0. */
  readonly cluster: string;
}

/** What an address asks for where it asks for no word. */
export const listedAnswers = ['all', 'svar', 'indhold'] as const;

/** Stands for no theme; no id begins with a dash. */
export const withoutTheme = '-';

const longestQuery = 500;

/** @throws InputError 'value-unknown' when a choice is none of those there are */
export function searchChoice(run: AnalysisRun, query: Query): SearchChoice {
  const written = query['q'];
  const text = written === undefined ? '' : typeof written === 'string' ? written.trim() : undefined;
  if (text === undefined || text.length > longestQuery) {
    throw inputError('value-unknown', { option: 'q', got: (text ?? '').slice(0, 60), expected: [`0–${longestQuery}`] });
  }
  const themes = run.results.themes.map(({ theme }) => theme);
  return {
    query: text,
    mode: chosenOf(query, 'mode', searchModes, 'together'),
    theme: chosenOf(query, 'theme', ['all', withoutTheme, ...themes, ...(run.results.derived ?? []).map(({ code }) => code)], 'all'),
    also: chosenOf(query, 'og', ['all', ...themes, ...themes.map((theme) => withoutTheme + theme)], 'all'),
    question: chosenOf(query, 'question', ['all', ...run.study.texts.map(({ id }) => id)], 'all'),
    listed: chosenOf(query, 'vis', listedAnswers, 'all'),
    cluster: chosenOf(query, 'cluster', ['all', ...clustersOf(run).map(({ id }) => id)], 'all'),
  };
}

/** Whether the theme that is chosen is a subtheme, whose answers are to be found. */
export function asksForSubtheme({ results }: AnalysisRun, { theme }: SearchChoice): boolean {
  return results.derived?.some(({ level, code }) => level === 'subtheme' && code === theme) ?? false;
}

/** Whether the address asks for answers though it asks for no word. */
export function listsAnswers({ query, theme, also, question, cluster, listed }: SearchChoice): boolean {
  return query === '' && [theme, also, question, cluster, listed].some((each) => each !== 'all');
}

export function clustersOf({ results }: AnalysisRun) {
  return results.clusterings.flatMap(({ group, clusters }) =>
    clusters.map((cluster) => ({ id: `${group}.${cluster.id}`, group, number: cluster.id, words: cluster.words })));
}

/** The answers that are looked at, of those that the filter of the page lets through. */
export function filterOf({ theme, ofSubtheme, also, listed, question, cluster }: SearchChoice, filter: PageFilter | undefined): AnswerFilter {
  const [group, id] = cluster.split('.');
  return {
    ...(ofSubtheme ? { keys: ofSubtheme } : theme === withoutTheme ? { withoutTheme: true } : theme !== 'all' && { theme }),
    ...(also.startsWith(withoutTheme) ? { but: also.slice(1) } : also !== 'all' && { also }),
    ...(question !== 'all' && { question }),
    ...(listed === 'indhold' && { withContent: true }),
    ...(cluster !== 'all' && { cluster: { group: group as Group, id: Number(id) } }),
    ...(filter?.narrows && { citizens: filter.narrows.mask }),
  };
}

/** The choices as an address holds them: those that change nothing are left out. */
export function choicesInAddress({ query, mode, theme, also, listed, question, cluster }: SearchChoice) {
  const unlessAll = (value: string): string | undefined => (value === 'all' ? undefined : value);
  return {
    q: query === '' ? undefined : query,
    mode: mode === 'together' ? undefined : mode,
    theme: unlessAll(theme),
    og: unlessAll(also),
    question: unlessAll(question),
    vis: unlessAll(listed),
    cluster: unlessAll(cluster),
  };
}
