import { inputError } from '../../../notices/input-error.js';
import { metLevels } from '../../../use-cases/citizen-levels.js';
import { drawChances, drawMethods, segments, type AnalysisRun, type DrawChance, type DrawMethod, type Group } from '../../../use-cases/ports.js';
import type { CitizenFilter } from '../../../use-cases/citizen-filter.js';
import { chosenOf, wholeNumber, type Query } from '../../choices.js';
import { largestDraw, largestSeed, type Draw } from './default-draw.js';

/** The methods of a draw, and the sheet that is made of several. */
export const pageMethods = [...drawMethods, 'balanced'] as const;

/** An answer of more characters is cut by no choice. */
export const longestLength = 10_000;

/** What an address of the page chooses. */
export interface QuoteChoice extends Draw {
  readonly method: DrawMethod | 'balanced';
  readonly chance: DrawChance;
  /** A variable, or 'none'. */
  readonly over: string;
  /** Variable and level, such as gender.kvinde; 'all' for everybody. */
  readonly group: string;
  /** Group and number, such as satisfied.0; 'all' for every answer. */
  readonly cluster: string;
  readonly words: string;
  readonly coded: boolean;
  /** Shortest and longest, in characters: the study's own where nobody chose others. */
  readonly length: readonly [number, number];
  /** Whether the answers are to be read and not quoted: then they have any length. */
  readonly reading: boolean;
}

/** @throws InputError 'value-unknown' | 'whole-number-expected' when a choice is none of those there are */
export function quoteChoice(run: AnalysisRun, query: Query, otherwise: Draw, filter: CitizenFilter = new Map()): QuoteChoice {
  const levels = metLevels(run);
  const method = chosenOf(query, 'metode', pageMethods, 'random');
  const over = chosenOf(query, 'over', ['none', ...levels.keys()], 'none');
  const words = query['q'] ?? '';
  if (typeof words !== 'string' || words.length > 500) throw inputError('value-unknown', { option: 'q', got: '', expected: ['0–500'] });
  const [shortest, longest] = run.plan.quotes.length;
  const from = wholeNumber(query, 'mindst', { minimum: 0, maximum: longestLength, otherwise: shortest });
  return {
    theme: chosenOf(query, 'theme', ['all', ...run.results.themes.map(({ theme }) => theme)], otherwise.theme),
    segment: segmentOf(filter.get('segment'), query, otherwise),
    count: wholeNumber(query, 'n', { minimum: 1, maximum: largestDraw, otherwise: otherwise.count }),
    seed: wholeNumber(query, 'seed', { minimum: 0, maximum: largestSeed, otherwise: otherwise.seed }),
    method,
    chance: chosenOf(query, 'chance', drawChances, 'equal'),
    // Whoever spreads a draw and does not say over what gets the first variable.
    over: method !== 'stratified' || over !== 'none' ? over : levels.keys().next().value ?? 'none',
    group: chosenOf(query, 'gruppe', ['all', ...Array.from(levels, ([variable, each]) => each.map((level) => `${variable}.${level}`)).flat()], 'all'),
    cluster: chosenOf(query, 'klynge', ['all', ...clusterIds(run)], 'all'),
    words: words.trim(),
    coded: query['kodet'] !== undefined,
    length: [from, wholeNumber(query, 'hoejst', { minimum: from, maximum: longestLength, otherwise: Math.max(longest, from) })],
    reading: chosenOf(query, 'formaal', ['quote', 'read'], 'quote') === 'read',
  };
}

/** The clusters that answers can be chosen by, such as satisfied.0. */
export function clusterIds({ results }: AnalysisRun): string[] {
  return results.clusterings.flatMap(({ group, clusters }) => clusters.map(({ id }) => `${group}.${id}`));
}

/** One segment that the page is filtered to is that of the draw; of several the draw is made from all and its filter names them. */
function segmentOf(filtered: readonly string[] | undefined, query: Query, otherwise: Draw): Group {
  if (filtered) return segments.find((each) => filtered.length === 1 && each === filtered[0]) ?? 'all';
  return query['theme'] === undefined && query['segment'] === undefined ? otherwise.segment : 'all';
}

/** As the address holds it: what changes nothing is left out. */
export function inAddress(run: AnalysisRun, { theme, segment, count, seed, method, chance, over, group, cluster, words, coded, length, reading }: QuoteChoice) {
  const [shortest, longest] = run.plan.quotes.length;
  return {
    theme, segment, n: count, seed,
    metode: method === 'random' ? undefined : method,
    chance: chance === 'equal' ? undefined : chance,
    over: over === 'none' ? undefined : over,
    gruppe: group === 'all' ? undefined : group,
    klynge: cluster === 'all' ? undefined : cluster,
    q: words === '' ? undefined : words,
    kodet: coded ? 1 : undefined,
    mindst: length[0] === shortest ? undefined : length[0],
    hoejst: length[1] === longest ? undefined : length[1],
    formaal: reading ? 'read' : undefined,
  };
}

/** The choice as a request for a draw, of the citizens whom the page is about. */
export function requestOf(
  { theme, segment, count, seed, method, chance, over, group, cluster, words, coded, length, reading }: QuoteChoice, filter: CitizenFilter = new Map(),
) {
  // The parts of a sheet have segments of their own.
  const citizens = Array.from(filter).filter(([variable]) => variable !== 'segment' || segment === 'all' || method === 'balanced');
  const dot = group.indexOf('.');
  return {
    theme, segment, count, seed, chance, length: reading ? null : length,
    filters: {
      ...(citizens.length > 0 && { citizens: Object.fromEntries(citizens) }),
      ...(group !== 'all' && { levels: { [group.slice(0, dot)]: group.slice(dot + 1) } }),
      ...(words !== '' && { words }),
      ...(cluster !== 'all' && { cluster }),
      ...(coded && { codedByPeople: true }),
      ...(method === 'stratified' && over !== 'none' && { spreadOver: over }),
    },
  };
}
