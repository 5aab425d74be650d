import { levelName, variableName } from '../exports/filter-names.js';
import type { CitizenFilter } from '../use-cases/citizen-filter.js';
import { filterWords } from '../wording/filter-words.js';
import type { Language } from '../wording/language.js';
import { addressWith, filterName, filterParameters, type Parameter } from './filter-address.js';
import type { OpenedRun } from './opened-runs.js';

/** What stands under the navigation of every page of a study: which citizens it is about, and a form to choose them by. */
export interface FilterBar {
  readonly name: string;
  readonly open: string;
  readonly show: string;
  readonly active: string;
  /** Without any filter. */
  readonly clear: { readonly label: string; readonly address: string };
  /** Filters that are set, each with the address without it. */
  readonly chips: readonly { readonly label: string; readonly remove: string; readonly address: string }[];
  /** How many are let through; null without a filter. */
  readonly base: string | null;
  readonly notes: readonly string[];
  /** Why nothing of the page may leave the house; null where it may. */
  readonly care: string | null;
  readonly fields: readonly {
    readonly legend: string;
    readonly name: string;
    readonly options: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  }[];
  /** What else the address chooses. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
}

/** @param counts what a page is about: answers, those who answered, or those who were invited @returns null where nobody asked for a filter, or there is nothing to filter by */
export function filterBar({ run, filter }: OpenedRun, counts: 'answers' | 'respondents' | 'invited', language: Language): FilterBar | null {
  const known = Array.from(filter?.levels ?? []).filter(([, levels]) => levels.length > 1);
  if (!filter || known.length === 0) return null;
  const words = filterWords(language);
  const { chosen, others, covers, narrows } = filter;
  const weighted = run.results.weights.scheme !== 'unweighted';
  return {
    name: words.name,
    open: words.open,
    show: words.show,
    active: words.active,
    clear: { label: words.clear, address: addressWith(others) },
    chips: Array.from(chosen, ([variable, levels]) => levels.map((level) => {
      const label = `${variableName(run, variable, language)}: ${levelName(run, variable, level, language)}`;
      return { label, remove: words.remove(label), address: addressWith([...others, ...without(chosen, variable, level)]) };
    })).flat(),
    base: !narrows ? null
      : counts === 'answers' ? words.answers(narrows.answers, weighted) : words.respondents(narrows.respondents, weighted),
    notes: !narrows ? [] : [
      ...(covers === 'nothing' ? [counts === 'invited' ? words.invitedNotFiltered : words.notFiltered] : covers === 'answers' ? [words.answersOnly] : []),
      ...(covers !== 'nothing' && narrows.respondents.n === 0 ? [words.nobody] : []),
    ],
    care: narrows?.isInternal && covers !== 'nothing' ? words.internal(run.plan.quotes.minimumCell) : null,
    fields: known.map(([variable, levels]) => ({
      legend: variableName(run, variable, language),
      name: filterName(variable),
      options: levels.map((value) => ({
        value, label: levelName(run, variable, value, language), chosen: chosen.get(variable)?.includes(value) ?? false,
      })),
    })),
    others: others.map(([name, value]) => ({ name, value })),
  };
}

function without(filter: CitizenFilter, variable: string, level: string): Parameter[] {
  return filterParameters(new Map(Array.from(filter, ([each, levels]) =>
    [each, each === variable ? levels.filter((own) => own !== level) : levels] as const)));
}
