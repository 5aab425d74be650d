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
  readonly theme: string;
  /** Group and number, such as satisfied.0. */
  readonly cluster: string;
}

const longestQuery = 500;

/** @throws InputError 'value-unknown' when a choice is none of those there are */
export function searchChoice(run: AnalysisRun, query: Query): SearchChoice {
  const written = query['q'];
  const text = written === undefined ? '' : typeof written === 'string' ? written.trim() : undefined;
  if (text === undefined || text.length > longestQuery) {
    throw inputError('value-unknown', { option: 'q', got: (text ?? '').slice(0, 60), expected: [`0–${longestQuery}`] });
  }
  return {
    query: text,
    mode: chosenOf(query, 'mode', searchModes, 'together'),
    theme: chosenOf(query, 'theme', ['all', ...run.results.themes.map(({ theme }) => theme)], 'all'),
    cluster: chosenOf(query, 'cluster', ['all', ...clustersOf(run).map(({ id }) => id)], 'all'),
  };
}

export function clustersOf({ results }: AnalysisRun) {
  return results.clusterings.flatMap(({ group, clusters }) =>
    clusters.map((cluster) => ({ id: `${group}.${cluster.id}`, group, number: cluster.id, words: cluster.words })));
}

/** The answers that are looked at, of those that the filter of the page lets through. */
export function filterOf({ theme, cluster }: SearchChoice, filter: PageFilter | undefined): AnswerFilter {
  const [group, id] = cluster.split('.');
  return {
    ...(theme !== 'all' && { theme }),
    ...(cluster !== 'all' && { cluster: { group: group as Group, id: Number(id) } }),
    ...(filter?.narrows && { citizens: filter.narrows.mask }),
  };
}

/** The choices as an address holds them: those that change nothing are left out. */
export function choicesInAddress({ query, mode, theme, cluster }: SearchChoice) {
  const unlessAll = (value: string): string | undefined => (value === 'all' ? undefined : value);
  return {
    q: query === '' ? undefined : query,
    mode: mode === 'together' ? undefined : mode,
    theme: unlessAll(theme),
    cluster: unlessAll(cluster),
  };
}
