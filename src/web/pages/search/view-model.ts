import { searchModes } from '../../../use-cases/search-run.js';
import { runAddress, searchLinesAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Site } from '../../site.js';
import { choicesInAddress, type SearchChoice } from './choice.js';
import { searchFilters, type ChoiceOption, type SearchFilter } from './filters.js';
import type { SearchResultsView } from './results-view.js';

export interface SearchView {
  readonly action: string;
  /** Where the script takes the results from. */
  readonly lines: string;
  readonly script: string;
  readonly query: string;
  readonly modes: readonly ChoiceOption[];
  readonly filters: readonly SearchFilter[];
  readonly isFiltered: boolean;
  readonly examples: readonly { readonly query: string; readonly says: string; readonly address: string }[];
  readonly results: SearchResultsView | null;
}

export function searchView(
  opened: OpenedRun, choice: SearchChoice, results: SearchResultsView | null, { words, language, assets }: Site,
): SearchView {
  const { id } = opened;
  const filters = searchFilters(opened, choice, { words, language });
  return {
    action: runAddress('search', id),
    lines: searchLinesAddress(id, 'html'),
    script: assets.search,
    query: choice.query,
    modes: searchModes.map((mode) => ({ value: mode, label: words.search.modes[mode], selected: mode === choice.mode })),
    filters,
    isFiltered: filters.some(({ options }) => options.some(({ selected, value }) => selected && value !== 'all')),
    examples: words.search.examples.map(({ query, mode, says }) =>
      ({ query, says, address: runAddress('search', id, choicesInAddress({ ...choice, query, mode })) })),
    results,
  };
}
