import type { AnalysisRun } from '../analysis/run.js';
import type { Group } from '../survey/segment.js';
import type { CitizenFilter } from '../use-cases/citizen-filter.js';
import { filterWords } from '../wording/filter-words.js';
import { groupName } from '../wording/group-words.js';
import type { Language } from '../wording/language.js';

type Study = Pick<AnalysisRun, 'study'>;

/** The levels that a filter lets through, in words. */
export function filterNames(run: Study, filter: CitizenFilter, language: Language): string[] {
  return Array.from(filter, ([variable, levels]) => levels.map((level) =>
    `${variableName(run, variable, language)}: ${levelName(run, variable, level, language)}`)).flat();
}

/** What a variable of a filter is called; the segment is one too. */
export function variableName({ study }: Study, id: string, language: Language): string {
  return study.variables.find((each) => each.id === id)?.label[language] ?? filterWords(language).segment;
}

export function levelName({ study }: Study, variable: string, level: string, language: Language): string {
  const own = study.variables.find(({ id }) => id === variable);
  if (own) return own.levels.find(({ id }) => id === level)?.label[language] ?? level;
  return level === 'none' ? filterWords(language).noSegment : groupName(level as Group, language);
}
