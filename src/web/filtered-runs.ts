import { inputError } from '../notices/input-error.js';
import { keptWith } from '../numerics/kept-with.js';
import { lastUsed } from '../numerics/last-used.js';
import { answerBase, citizenMask, filterLevels, isInternal, respondentBase, type CitizenFilter } from '../use-cases/citizen-filter.js';
import type { WantedFigures } from '../use-cases/narrowed-run.js';
import type { AnalysisRun, RunStore } from '../use-cases/ports.js';
import type { RunDomains } from '../use-cases/run-domains.js';
import type { Query } from './choices.js';
import { filterOfQuery, filterParameters, otherParameters } from './filter-address.js';
import { indexedRun, type OpenedRun, type OpenedRuns, type PageFilter } from './opened-runs.js';

/** Opens runs as an address filters them. */
export interface FilteredRuns {
  /**
   * A run told of the citizens that the address lets through: their answers and, as far as they are wanted, their figures.
   *
   * @throws InputError 'value-unknown' for a level that the run does not have, and what opening it throws
   */
  told(id: string, query: Query, wanted: WantedFigures): Promise<OpenedRun>;
  /**
   * The whole run beside the filter, for a page that counts by the filter's mask itself, or that cannot be filtered.
   *
   * @param covers what of the page is filtered
   */
  whole(id: string, query: Query, covers: PageFilter['covers']): Promise<OpenedRun>;
}

/** How long after a run was opened what filters need is read, so that the page that opened it comes first. */
const pauseBeforeReading = 1000;

export function filteredRuns(runs: OpenedRuns, store: Pick<RunStore, 'folder'>, domains: RunDomains): FilteredRuns {
  const met = new WeakSet<AnalysisRun>();
  const indexOf = keptWith((run: AnalysisRun, id: string) => indexedRun(id, run));
  const whole: FilteredRuns['whole'] = async (id, query, covers) => {
    const opened = await runs.open(id);
    if (!met.has(opened.run)) {
      met.add(opened.run);
      setTimeout(() => domains.prepare(opened.run, store.folder?.(id)), pauseBeforeReading).unref();
    }
    return { ...opened, filter: pageFilter(opened.run, query, covers) };
  };
  return {
    whole,
    async told(id, query, wanted) {
      const opened = await whole(id, query, 'everything');
      const filter = opened.filter!;
      if (filter.chosen.size === 0) return opened;
      const { run, estimated } = await domains.narrow(opened.run, store.folder?.(id), filter.chosen, wanted);
      const covers = estimated ? 'everything' : 'answers';
      const { severalQuestions, tellsResponse, referenceOf } = opened;
      return { ...indexOf(run, id), severalQuestions, tellsResponse, referenceOf, filter: { ...filter, covers } };
    },
  };
}

/** Filters of a run whose bases are kept. */
const mostKept = 24;

const basesOf = keptWith((_run: AnalysisRun) => new Map<string, NonNullable<PageFilter['narrows']>>());

function pageFilter(run: AnalysisRun, query: Query, covers: PageFilter['covers']): PageFilter {
  const chosen = filterOfQuery(run, query);
  const parameters = filterParameters(chosen);
  const others = otherParameters(run, query);
  const levels = filterLevels(run);
  if (chosen.size === 0) return { levels, chosen, parameters, others, covers };
  const narrows = lastUsed(basesOf(run), JSON.stringify(parameters), mostKept, () => narrowsTo(run, chosen));
  return { levels, chosen, parameters, others, covers, narrows };
}

function narrowsTo(run: AnalysisRun, chosen: CitizenFilter): NonNullable<PageFilter['narrows']> {
  const mask = citizenMask(run, chosen);
  const [respondents, answers] = [respondentBase(run, mask), answerBase(run, mask)];
  const { minimumCell } = run.plan.quotes;
  return {
    mask, respondents, answers,
    isInternal: isInternal(respondents, minimumCell) || isInternal({ n: answers.writers, of: answers.ofWriters }, minimumCell),
  };
}

/**
 * Stops a file of so few citizens from leaving the house.
 *
 * @throws InputError 'filter-of-too-few'
 */
export function requireShareable({ run, filter }: OpenedRun): void {
  if (filter?.narrows?.isInternal) throw inputError('filter-of-too-few', { minimum: run.plan.quotes.minimumCell });
}
