import type { AnalysisRun, AnswerRow } from '../analysis/run.js';
import { estimateShare } from '../estimates/estimate-share.js';
import type { Estimate } from '../estimates/estimate.js';
import { keptUnlessFailed } from '../numerics/kept-with.js';
import { bestFirst } from '../search/best-first.js';
import { concordanceLine, type ConcordanceLine } from '../search/concordance.js';
import { freeTextIndex, type FreeTextIndex } from '../search/free-text.js';
import { searchIndex, type Hit } from '../search/index-search.js';
import { maskedTokens } from '../search/masked-tokens.js';
import { knownWords } from '../search/nearest-word.js';
import { PatternError, type PatternProblem } from '../search/pattern.js';
import { readQuery, type WordReading } from '../search/read-query.js';
import { searchIndexBuilder, type SearchIndex } from '../search/search-index.js';
import type { ReadText } from '../text/token.js';
import { keptWeights } from '../weighting/weights.js';
import type { Pause, Shelf } from './ports.js';
import { answerFilter, type AnswerFilter } from './answer-filter.js';
import { runReader } from './rule-finds.js';

/** How a query is meant: its words after each other as in a rule, each somewhere in the answer, or letter by letter. */
export const searchModes = ['together', 'anywhere', 'text'] as const;

export type SearchMode = (typeof searchModes)[number];

export interface SearchRequest {
  readonly query: string;
  readonly mode: SearchMode;
  readonly filter: AnswerFilter;
  /** How many answers to show lines from, 0 and up; the best first. */
  readonly answers: number;
  /** How many lines from one answer, 1 and up. */
  readonly linesPerAnswer: number;
}

export interface SearchLine extends ConcordanceLine {
  readonly answer: AnswerRow;
  /** UTF-16 offsets in the masked text. */
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

/** What a query finds, or why it cannot be read. */
export type SearchResult =
  | { readonly kind: 'unreadable'; readonly problem: PatternProblem; readonly position: number }
  | {
    readonly kind: 'found';
    /** Words that were read as others. */
    readonly readings: readonly WordReading[];
    /** Answers that the filter lets through, those of them that were found, and how many citizens wrote the latter. */
    readonly among: number;
    readonly answers: number;
    readonly citizens: number;
    /** Places in the answers. */
    readonly hits: number;
    /** Weighted share of the citizens behind the answers that the filter lets through; the weights are taken as given. */
    readonly share: Estimate;
    readonly lines: readonly SearchLine[];
    /** The pattern of a rule that finds the same; null for a query that no rule can ask. */
    readonly pattern: string | null;
  };

export interface RunSearch {
  find(request: SearchRequest): SearchResult;
}

/** Searches a run; its index is built when it is first asked for. */
export type SearchRun = (run: AnalysisRun) => Promise<RunSearch>;

/**
 * Makes a searcher that keeps the index of a run for as long as the run itself is kept.
 *
 * @param pause lets others have their turn while an index is built; by default nobody has one
 */
export function runSearcher(shelf: Pick<Shelf, 'text'>, pause: Pause = () => undefined): SearchRun {
  return keptUnlessFailed((run: AnalysisRun) => openSearch(shelf, run, pause));
}

/** Only masked text is read: what was masked is in no index, so that no query can tell of it. */
async function openSearch(shelf: Pick<Shelf, 'text'>, run: AnalysisRun, pause: Pause): Promise<RunSearch> {
  const read = await runReader(shelf, run);
  const { answers } = run.bulk;
  const builder = searchIndexBuilder();
  for (const { masked } of answers) {
    builder.add(maskedTokens(read(masked), masked));
    const turn = pause();
    if (turn) await turn;
  }
  const index = builder.finish();
  const searched: Searched = { answers: answers.map((each) => each.masked), read, index, known: knownWords(index), letters: undefined };
  const shareOf = citizenShares(run);
  return {
    find(request) {
      try {
        const { readings, counts, pattern, found, scores, hitsIn } = ask(searched, request);
        const among = answerFilter(run, request.filter);
        let hits = 0;
        for (let i = 0; i < found.length; i++) {
          found[i]! &= among[i]!;
          if (found[i]) hits += counts[i]!;
        }
        const lines = bestFirst(found, scores, request.answers).flatMap((i) =>
          hitsIn(i).slice(0, request.linesPerAnswer).map(({ start, end, negated }): SearchLine => {
            const answer = answers[i]!;
            return { answer, start, end, negated, ...concordanceLine(answer.masked, start, end) };
          }));
        return {
          kind: 'found', readings, hits, lines, pattern,
          among: among.reduce((sum, each) => sum + each, 0),
          answers: found.reduce((sum, each) => sum + each, 0),
          ...shareOf(among, found),
        };
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        return { kind: 'unreadable', problem: error.problem, position: error.position };
      }
    },
  };
}

/** A run's answers as they are searched. */
interface Searched {
  /** With personal data masked. */
  readonly answers: readonly string[];
  readonly read: ReadText;
  readonly index: SearchIndex;
  readonly known: ReturnType<typeof knownWords>;
  /** Made when somebody first searches letter by letter. */
  letters: FreeTextIndex | undefined;
}

/** Which answers a query finds, how often, and where. @throws PatternError */
function ask(searched: Searched, { query, mode }: Pick<SearchRequest, 'query' | 'mode'>) {
  const { answers, read, index, known } = searched;
  if (mode === 'text') {
    const text = searched.letters ??= freeTextIndex(answers);
    const counts = text.counts(query);
    const found = Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0));
    const hitsIn = (answer: number): Hit[] =>
      text.placesIn(answer, query).map((place) => ({ ...place, pattern: 0, negated: false }));
    return { readings: [], counts, pattern: null, found, scores: Float64Array.from(counts), hitsIn };
  }
  const { patterns, without, readings } = readQuery(query, mode === 'together', read, known);
  const wanted = searchIndex(index, patterns, read);
  const unwanted = searchIndex(index, without, read);
  const found = new Uint8Array(answers.length);
  const counts = new Uint32Array(answers.length);
  for (let i = 0; i < found.length; i++) {
    if (!wanted.counts.every((own) => own[i]! > 0) || unwanted.counts.some((own) => own[i]! > 0)) continue;
    found[i] = 1;
    for (const own of wanted.counts) counts[i]! += own[i]!;
  }
  const pattern = mode === 'together' ? patterns[0]!.text : null;
  return { readings, counts, pattern, found, scores: wanted.scores, hitsIn: wanted.hitsIn };
}

/** Counts citizens: one with several answers counts once. */
function citizenShares({ bulk, results, plan }: AnalysisRun) {
  const rowOf = new Map<string, number>();
  const values: number[] = [];
  // Every writer stands among the weights; the answers' own come in where a run kept no table of them.
  for (const { respondent, weight } of [...bulk.weights, ...bulk.answers]) {
    if (!rowOf.has(respondent)) rowOf.set(respondent, values.push(weight) - 1);
  }
  const weights = keptWeights(results.weights.scheme, Float64Array.from(values));
  const writers = Int32Array.from(bulk.answers, ({ respondent }) => rowOf.get(respondent)!);
  const citizensWith = (answers: Uint8Array): Uint8Array => {
    const citizens = new Uint8Array(values.length);
    for (let i = 0; i < answers.length; i++) if (answers[i]) citizens[writers[i]!] = 1;
    return citizens;
  };
  return (among: Uint8Array, found: Uint8Array): { citizens: number; share: Estimate } => {
    const having = citizensWith(found);
    return {
      citizens: having.reduce((sum, each) => sum + each, 0),
      share: estimateShare(weights, citizensWith(among), (i) => having[i] === 1, plan.quotes.minimumCell),
    };
  };
}
