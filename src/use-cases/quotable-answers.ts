import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { inputError } from '../notices/input-error.js';
import type { DrawFilters } from '../quotes/draw-quotes.js';
import { citizenFilter, citizenMask, citizensIn } from './citizen-filter.js';
import { citizenLevels, metLevels } from './citizen-levels.js';
import type { RunSearch } from './search-run.js';

interface Chosen {
  readonly theme: string;
  readonly segment: string;
  readonly filters?: DrawFilters;
}

/**
 * The answers that a draw is made from.
 *
 * @throws InputError 'value-unknown' for a variable, level or cluster that the run does not have, 'query-unreadable'
 */
export function quotableAnswers(run: AnalysisRun, { theme, segment, filters = {} }: Chosen, search?: RunSearch): AnswerRow[] {
  const { levels = {}, citizens, words, cluster, codedByPeople, alsoOneOf, spreadOver } = filters;
  const met = metLevels(run);
  for (const variable of [...Object.keys(levels), ...(spreadOver === undefined ? [] : [spreadOver])]) {
    if (!met.has(variable)) throw inputError('value-unknown', { option: 'filter', got: variable, expected: [...met.keys()] });
  }
  for (const [variable, level] of Object.entries(levels)) {
    const expected = met.get(variable)!;
    if (!expected.includes(level)) throw inputError('value-unknown', { option: variable, got: level, expected });
  }
  const levelOf = citizenLevels(run);
  const mask = citizens && citizenMask(run, citizenFilter(run, new Map(Object.entries(citizens))));
  const chosen = mask && citizensIn(run, mask);
  const inCluster = cluster === undefined ? undefined : clusterMembers(run, cluster);
  const saying = words === undefined ? undefined : answersSaying(words, search);
  return run.bulk.answers.filter((answer) =>
    (theme === 'all' || answer.themes.includes(theme))
    && (segment === 'all' || answer.segment === segment)
    && Object.entries(levels).every(([variable, level]) => levelOf(answer.respondent, variable) === level)
    && (!chosen || chosen.has(answer.respondent))
    && (!inCluster || inCluster.has(answer.key))
    && (!saying || saying.has(answer.key))
    && (!codedByPeople || answer.codedBy === 'human')
    && (!alsoOneOf || answer.themes.some((each) => alsoOneOf.includes(each)))
    && answer.text.trim() !== '');
}

/** @param cluster group and number, such as satisfied.0 */
function clusterMembers({ results, bulk }: AnalysisRun, cluster: string): ReadonlySet<string> {
  const expected = results.clusterings.flatMap(({ group, clusters }) => clusters.map(({ id }) => `${group}.${id}`));
  if (!expected.includes(cluster)) throw inputError('value-unknown', { option: 'cluster', got: cluster, expected });
  return new Set(bulk.clusters.filter((row) => `${row.group}.${row.cluster}` === cluster).map(({ key }) => key));
}

function answersSaying(query: string, search: RunSearch | undefined): ReadonlySet<string> {
  const found = search?.find({ query, mode: 'together', filter: {}, answers: Infinity, linesPerAnswer: 1 });
  if (!found) throw new Error('A draw by words needs the search of its run.');
  if (found.kind === 'unreadable') throw inputError('query-unreadable', { problem: found.problem, position: found.position });
  return new Set(found.lines.map(({ answer }) => answer.key));
}
