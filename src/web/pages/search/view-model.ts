import { searchModes } from '../../../use-cases/search-run.js';
import { runAddress, searchLinesAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Site } from '../../site.js';
import type { AnswerList } from './answer-list.js';
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
  /** The answers that are asked for without a word; null where none are. */
  readonly list: AnswerList | null;
  /** Choices that no field of the form shows. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

export function searchView(
  opened: OpenedRun, choice: SearchChoice, found: Pick<SearchView, 'results' | 'list'>, { words, language, assets }: Site,
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
    ...found,
    hidden: Object.entries({ og: choice.also, vis: choice.listed }).flatMap(([name, value]) => (value === 'all' ? [] : [{ name, value }])),
  };
}
