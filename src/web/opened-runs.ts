import { inputError } from '../notices/input-error.js';
import { lastUsed } from '../numerics/last-used.js';
import type { CitizenFilter, FilterBase } from '../use-cases/citizen-filter.js';
import type { AnalysisRun, AnswerRow, RunStore } from '../use-cases/ports.js';
import { referencesOf } from '../use-cases/resolve-reference.js';
import type { Parameter } from './filter-address.js';

type EvidenceRow = AnalysisRun['bulk']['evidence'][number];

/** A run with what the pages look up in it. */
export interface OpenedRun {
  /** Its id in the store, which addresses name. */
  readonly id: string;
  readonly run: AnalysisRun;
  readonly answers: ReadonlyMap<string, AnswerRow>;
  /** Whether its answers are to more than one open question. */
  readonly severalQuestions: boolean;
  /** Whether there is a sample that those who answered can be held against. */
  readonly tellsResponse: boolean;
  /** By theme, in the run's order. */
  readonly answersWith: ReadonlyMap<string, readonly AnswerRow[]>;
  /** By answer. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  /** Leads back to an answer when it is searched for; of the whole run, whatever a filter shows of it. */
  referenceOf(key: string): string;
  /** Absent where no page asked for one. */
  readonly filter?: PageFilter;
}

/** Which citizens an address lets a page be about. */
export interface PageFilter {
  /** What there is to choose: the levels of each variable. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  readonly chosen: CitizenFilter;
  /** As the address holds it, and what else the address chooses. */
  readonly parameters: readonly Parameter[];
  readonly others: readonly Parameter[];
  /** What of the page it filters. */
  readonly covers: 'everything' | 'answers' | 'nothing';
  /** Absent where all are let through. */
  readonly narrows?: {
    /** 1 for each citizen who is let through, in the order of the run's weights. */
    readonly mask: Uint8Array;
    readonly respondents: FilterBase;
    readonly answers: FilterBase;
    /** Whether they, or those who are left out, are too few for anything to leave the house. */
    readonly isInternal: boolean;
  };
}

export interface OpenedRuns {
  /** @throws InputError 'run-missing' | 'run-format-unsupported' | 'run-damaged' */
  open(id: string): Promise<OpenedRun>;
  /** Lets go of runs that are deleted. */
  forget(ids: readonly string[]): void;
}

// A store also opens paths; an address must not lead out of the store.
const storeId = /^[\p{L}\p{N}_][\p{L}\p{N}._ -]{0,199}$/u;

/**
 * Opens runs from a store and keeps the last used, so that a page need not read a whole run folder.
 *
 * @param kept how many are kept, 1 and up
 */
export function openedRuns(store: RunStore, kept = 4): OpenedRuns {
  const runs = new Map<string, Promise<OpenedRun>>();
  return {
    forget(ids) {
      for (const id of ids) runs.delete(id);
    },
    async open(id) {
      if (!storeId.test(id)) throw inputError('run-missing', { run: id });
      const opened = lastUsed(runs, id, kept, () => store.open(id).then((run) => indexedRun(id, run)));
      try {
        return await opened;
      } catch (error) {
        // What failed may be mended before the next request.
        if (runs.get(id) === opened) runs.delete(id);
        throw error;
      }
    },
  };
}

/** A run with what pages look up in it. @param id its id in the store */
export function indexedRun(id: string, run: AnalysisRun): OpenedRun {
  const answersWith = new Map<string, AnswerRow[]>();
  for (const answer of run.bulk.answers) {
    for (const theme of answer.themes) add(answersWith, theme, answer);
  }
  const evidence = new Map<string, EvidenceRow[]>();
  for (const row of run.bulk.evidence) add(evidence, row.key, row);
  return {
    id,
    run,
    answers: new Map(run.bulk.answers.map((answer) => [answer.key, answer])),
    severalQuestions: new Set(run.bulk.answers.map(({ question }) => question)).size > 1,
    tellsResponse: run.results.nonResponse !== undefined,
    answersWith,
    evidence,
    referenceOf: (key) => referencesOf(run).get(key) ?? '',
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
