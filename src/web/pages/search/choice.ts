import { inputError } from '../../../notices/input-error.js';
import type { AnalysisRun, Group } from '../../../use-cases/ports.js';
import { keptLevels, type AnswerFilter } from '../../../use-cases/answer-filter.js';
import { searchModes, type SearchMode } from '../../../use-cases/search-run.js';
import { chosenOf, type Query } from '../../choices.js';
import { groupsOf } from '../../theme-order.js';

/** What an address of the search page chooses; `all` where a filter lets everything through. */
export interface SearchChoice {
  readonly query: string;
  readonly mode: SearchMode;
  readonly segment: Group;
  readonly theme: string;
  /** Group and number, such as satisfied.0. */
  readonly cluster: string;
  /** By variable, those that are chosen. */
  readonly levels: Readonly<Record<string, string>>;
}

const longestQuery = 500;

/** @throws InputError 'value-unknown' when a choice is none of those there are */
export function searchChoice(run: AnalysisRun, query: Query): SearchChoice {
  const levels: Record<string, string> = {};
  for (const [variable, known] of keptLevels(run)) {
    const level = chosenOf(query, levelOption(variable), ['all', ...known], 'all');
    if (level !== 'all') levels[variable] = level;
  }
  const written = query['q'];
  const text = written === undefined ? '' : typeof written === 'string' ? written.trim() : undefined;
  if (text === undefined || text.length > longestQuery) {
    throw inputError('value-unknown', { option: 'q', got: (text ?? '').slice(0, 60), expected: [`0–${longestQuery}`] });
  }
  return {
    query: text,
    mode: chosenOf(query, 'mode', searchModes, 'together'),
    segment: chosenOf(query, 'segment', ['all', ...groupsOf(run)], 'all'),
    theme: chosenOf(query, 'theme', ['all', ...run.results.themes.map(({ theme }) => theme)], 'all'),
    cluster: chosenOf(query, 'cluster', ['all', ...clustersOf(run).map(({ id }) => id)], 'all'),
    levels,
  };
}

/** What the address calls the level of a variable. */
export function levelOption(variable: string): string {
  return `v-${variable}`;
}

export function clustersOf({ results }: AnalysisRun) {
  return results.clusterings.flatMap(({ group, clusters }) =>
    clusters.map((cluster) => ({ id: `${group}.${cluster.id}`, group, number: cluster.id, words: cluster.words })));
}

export function filterOf({ segment, theme, cluster, levels }: SearchChoice): AnswerFilter {
  const [group, id] = cluster.split('.');
  return {
    segment,
    ...(theme !== 'all' && { theme }),
    ...(cluster !== 'all' && { cluster: { group: group as Group, id: Number(id) } }),
    levels,
  };
}

/** The choices as an address holds them: those that change nothing are left out. */
export function choicesInAddress({ query, mode, segment, theme, cluster, levels }: SearchChoice) {
  const unlessAll = (value: string): string | undefined => (value === 'all' ? undefined : value);
  return {
    q: query === '' ? undefined : query,
    mode: mode === 'together' ? undefined : mode,
    segment: unlessAll(segment),
    theme: unlessAll(theme),
    cluster: unlessAll(cluster),
    ...Object.fromEntries(Object.entries(levels).map(([variable, level]) => [levelOption(variable), level])),
  };
}
