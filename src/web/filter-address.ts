import type { AnalysisRun } from '../use-cases/ports.js';
import { citizenFilter, filterLevels, type CitizenFilter } from '../use-cases/citizen-filter.js';
import type { Query } from './choices.js';

/** What pages call choices of their own: a variable with such a name stands in addresses as `v-` and its name. */
export const ownChoices: ReadonlySet<string> = new Set([
  'a', 'act', 'b', 'by', 'chance', 'cluster', 'dele', 'format', 'fra', 'from', 'gemt', 'group', 'gruppe', 'k', 'klynge', 'kodet', 'level', 'look', 'map', 'med', 'metode', 'mode', 'n', 'og',
  'over', 'q', 'question', 'queue', 'regel', 'role', 'seed', 'shape', 'side', 'skabelon', 'skift', 'sort', 'study', 'svar', 'tabt', 'tema', 'theme', 'videre', 'vis',
  'formaal', 'hoejst', 'kort', 'mindst', 'valgt',
]);

/** A name and what an address gives it. */
export type Parameter = readonly [name: string, value: string];

/** Choices that stand for a place among what is shown: another filter shows something else there. */
const places: ReadonlySet<string> = new Set(['kort', 'side', 'svar']);

/** What an address calls a variable. */
export function filterName(variable: string): string {
  return ownChoices.has(variable) ? `v-${variable}` : variable;
}

/**
 * The filter that an address holds: a name several times means one level or the other; `all` lets all through.
 *
 * @throws InputError 'value-unknown' for a level that the run does not have
 */
export function filterOfQuery(run: AnalysisRun, query: Query): CitizenFilter {
  const asked = Array.from(filterLevels(run).keys(), (variable) => [variable, namesOf(variable).flatMap((name) => valuesOf(query[name]))] as const);
  return citizenFilter(run, new Map(asked.map(([variable, levels]) => [variable, levels.filter((level) => level !== 'all')])));
}

/** A filter as an address holds it, in the run's order. */
export function filterParameters(filter: CitizenFilter): Parameter[] {
  return Array.from(filter).flatMap(([variable, levels]) => levels.map((level) => [filterName(variable), level] as const));
}

/** What else an address chooses that still holds when the filter changes. */
export function otherParameters(run: AnalysisRun, query: Query): Parameter[] {
  const filtering = new Set(Array.from(filterLevels(run).keys()).flatMap(namesOf));
  return Object.entries(query).flatMap(([name, value]) =>
    (filtering.has(name) || places.has(name) ? [] : valuesOf(value).map((each) => [name, each] as const)));
}

/** An address within the same page. */
export function addressWith(parameters: readonly Parameter[]): string {
  return `?${new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString()}`;
}

/** A variable's names in addresses; with `v-` any may be called. */
function namesOf(variable: string): string[] {
  return [...new Set([filterName(variable), `v-${variable}`])];
}

function valuesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');
}
