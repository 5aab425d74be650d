import { answerListWords } from '../../../wording/answer-list-words.js';
import { groupName } from '../../../wording/group-words.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { clustersOf, withoutTheme, type SearchChoice } from './choice.js';

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

/** What answers of the citizens that the page is about can be looked at, where there is something to choose. */
export function searchFilters({ run }: OpenedRun, choice: SearchChoice, { words, language }: Wording): SearchFilter[] {
  const said = answerListWords[language];
  const options = (chosen: string, values: readonly (readonly [value: string, label: string])[]): ChoiceOption[] =>
    [['all', words.search.all] as const, ...values].map(([value, label]) => ({ value, label, selected: value === chosen }));
  return [
    {
      name: 'theme', label: words.search.theme,
      options: options(choice.theme, run.results.themes.length === 0 ? [] : [
        ...run.results.themes.map(({ theme, label }) => [theme, label[language]] as const),
        ...(run.results.derived ?? []).map(({ code, level, label }) => [code, said[level](label[language])] as const),
        [withoutTheme, said.noTheme],
      ]),
    },
    {
      name: 'question', label: words.figure.question,
      options: options(choice.question, run.study.texts.length < 2 ? [] : run.study.texts.map(({ id, label }) => [id, label[language]])),
    },
    {
      name: 'cluster', label: words.search.cluster,
      options: options(choice.cluster, clustersOf(run).map((cluster) =>
        [cluster.id, words.search.clusterName(groupName(cluster.group, language), cluster.number + 1, cluster.words.slice(0, 3))])),
    },
  ].filter(({ options: each }) => each.length > 1);
}
