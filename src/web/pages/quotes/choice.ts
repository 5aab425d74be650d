import { inputError } from '../../../notices/input-error.js';
import { metLevels } from '../../../use-cases/citizen-levels.js';
import { drawChances, drawMethods, type AnalysisRun, type DrawChance, type DrawMethod, type Group } from '../../../use-cases/ports.js';
import { chosenOf, wholeNumber, type Query } from '../../choices.js';
import { groupsOf } from '../../theme-order.js';
import { largestDraw, largestSeed, type Draw } from './default-draw.js';

/** What an address of the page chooses. */
export interface QuoteChoice extends Draw {
  readonly method: DrawMethod;
  readonly chance: DrawChance;
  /** A variable, or 'none'. */
  readonly over: string;
  /** Variable and level, such as gender.kvinde; 'all' for everybody. */
  readonly group: string;
  readonly words: string;
  readonly coded: boolean;
}

/** @throws InputError 'value-unknown' | 'whole-number-expected' when a choice is none of those there are */
export function quoteChoice(run: AnalysisRun, query: Query, otherwise: Draw): QuoteChoice {
  const levels = metLevels(run);
  const method = chosenOf(query, 'metode', drawMethods, 'random');
  const over = chosenOf(query, 'over', ['none', ...levels.keys()], 'none');
  const words = query['q'] ?? '';
  if (typeof words !== 'string' || words.length > 500) throw inputError('value-unknown', { option: 'q', got: '', expected: ['0–500'] });
  return {
    theme: chosenOf(query, 'theme', ['all', ...run.results.themes.map(({ theme }) => theme)], otherwise.theme),
    segment: chosenOf<Group>(query, 'segment', ['all', ...groupsOf(run)], query['theme'] === undefined ? otherwise.segment : 'all'),
    count: wholeNumber(query, 'n', { minimum: 1, maximum: largestDraw, otherwise: otherwise.count }),
    seed: wholeNumber(query, 'seed', { minimum: 0, maximum: largestSeed, otherwise: otherwise.seed }),
    method,
    chance: chosenOf(query, 'chance', drawChances, 'equal'),
    // Whoever spreads a draw and does not say over what gets the first variable.
    over: method !== 'stratified' || over !== 'none' ? over : levels.keys().next().value ?? 'none',
    group: chosenOf(query, 'gruppe', ['all', ...Array.from(levels, ([variable, each]) => each.map((level) => `${variable}.${level}`)).flat()], 'all'),
    words: words.trim(),
    coded: query['kodet'] !== undefined,
  };
}

/** As the address holds it: what changes nothing is left out. */
export function inAddress({ theme, segment, count, seed, method, chance, over, group, words, coded }: QuoteChoice) {
  return {
    theme, segment, n: count, seed,
    metode: method === 'random' ? undefined : method,
    chance: chance === 'equal' ? undefined : chance,
    over: over === 'none' ? undefined : over,
    gruppe: group === 'all' ? undefined : group,
    q: words === '' ? undefined : words,
    kodet: coded ? 1 : undefined,
  };
}

/** The choice as a request for a draw. */
export function requestOf({ theme, segment, count, seed, method, chance, over, group, words, coded }: QuoteChoice) {
  const dot = group.indexOf('.');
  return {
    theme, segment, count, seed, method, chance,
    filters: {
      ...(group !== 'all' && { levels: { [group.slice(0, dot)]: group.slice(dot + 1) } }),
      ...(words !== '' && { words }),
      ...(coded && { codedByPeople: true }),
      ...(method === 'stratified' && over !== 'none' && { spreadOver: over }),
    },
  };
}
