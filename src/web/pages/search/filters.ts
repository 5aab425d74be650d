import { keptLevels } from '../../../use-cases/answer-filter.js';
import { groupName } from '../../../wording/group-words.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { groupsOf } from '../../theme-order.js';
import { clustersOf, levelOption, type SearchChoice } from './choice.js';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** What part of the answers can be looked at; the first option lets all through. */
export interface SearchFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

/** The filters of a run, those with something to choose. */
export function searchFilters({ run }: OpenedRun, choice: SearchChoice, { words, language }: Wording): SearchFilter[] {
  const options = (chosen: string, values: readonly (readonly [value: string, label: string])[]): ChoiceOption[] =>
    [['all', words.search.all] as const, ...values].map(([value, label]) => ({ value, label, selected: value === chosen }));
  return [
    {
      name: 'segment', label: words.search.segment,
      options: options(choice.segment, groupsOf(run).filter((group) => group !== 'all')
        .map((group) => [group, groupName(group, language)])),
    },
    {
      name: 'theme', label: words.search.theme,
      options: options(choice.theme, run.results.themes.map(({ theme, label }) => [theme, label[language]])),
    },
    ...Array.from(keptLevels(run), ([variable, levels]) => {
      const definition = run.study.variables.find((each) => each.id === variable);
      return {
        name: levelOption(variable),
        label: definition?.label[language] ?? variable,
        options: options(choice.levels[variable] ?? 'all', levels.map((level) =>
          [level, definition?.levels.find((each) => each.id === level)?.label[language] ?? level])),
      };
    }),
    {
      name: 'cluster', label: words.search.cluster,
      options: options(choice.cluster, clustersOf(run).map((cluster) =>
        [cluster.id, words.search.clusterName(groupName(cluster.group, language), cluster.number + 1, cluster.words.slice(0, 3))])),
    },
  ].filter(({ options: each }) => each.length > 1);
}
