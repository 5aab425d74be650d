import { applied, type Dictionary, type Found } from '../lexicon/dictionary.js';

/** A compound taken apart. */
export interface CompoundSplit {
  /** The lemma of each part, first part first; two and more. */
  readonly parts: readonly string[];
  /** Where each part begins in the norm: UTF-16 offsets, the first of them 0. A linking sound belongs to what it follows. */
  readonly starts: readonly number[];
  /** The compound with its last part in its base form. */
  readonly lemma: string;
  /** Whether every part is an ordinary one: of three letters and more, listed in its place, no affix. */
  readonly isPlain: boolean;
}

/** Longer runs of letters are no words. */
const longestCompound = 60;
const shortestCompound = 6;

/**
 * Takes a compound apart into listed words: beginnings with their linking sounds (`sags`, `børne`), then a word that
 * may end one. Fewest parts win, so that no listed word is split within; between splits with as many parts the one
 * whose parts are words of content and not very short. The whole word itself is not looked up: whether a listed word
 * should be taken apart is for the caller to say.
 *
 * @param norm letters, with hyphens where the writer put them
 * @returns undefined when the word is no compound of listed words. Time is linear in the length of the word
 */
export function splitCompound(norm: string, dictionary: Dictionary): CompoundSplit | undefined {
  if (norm.length < shortestCompound || norm.length > longestCompound) return undefined;
  /** The cheapest way to end at each place with beginnings only. */
  const ways: (Way | undefined)[] = Array.from({ length: norm.length + 1 });
  ways[0] = { cost: 0, parts: 0, from: 0, lemma: '', isPlain: true, back: undefined };
  let best: Way | undefined;
  for (let from = 0; from < norm.length; from++) {
    const way = ways[from];
    if (way === undefined) continue;
    dictionary.eachFrom(norm, from, (end, found) => {
      const form = norm.slice(from, end);
      if (end === norm.length) {
        if (from === 0 || !found.isWord || end - from < 3) return;
        const last = step(way, from, applied(form, found.end!), endCost(form, found));
        // Compounds branch to the left more often than to the right: of equal ones the longest beginning stands.
        if (best === undefined || last.cost <= best.cost) best = last;
      } else {
        const rule = found.beginning ?? (found.isWord ? found.lemma : undefined);
        // The word of two letters that begins a compound stands first: tv, it, el.
        if (rule === undefined || (end - from < 3 && (from > 0 || end - from < 2))) return;
        const next = norm[end] === '-' ? end + 1 : end;
        const lemma = applied(form, rule);
        const cost = beginningCost(form, lemma, found);
        if (cost === undefined) return;
        const begun = step(way, from, lemma, cost);
        if (ways[next] === undefined || begun.cost <= ways[next].cost) ways[next] = begun;
      }
    });
  }
  return best && splitOf(best, norm);
}

interface Way {
  readonly cost: number;
  readonly parts: number;
  /** Where the last part begins, and its lemma. */
  readonly from: number;
  readonly lemma: string;
  readonly isPlain: boolean;
  readonly back: Way | undefined;
}

/** What one part costs: fewest parts win over everything but the oddest parts. */
const partCost = 10;
/** A part of two letters, of three. */
const tiny = 9;
const short = 2;
/** A part that the dictionary does not know in that place of a compound; one that is no noun, verb or adjective, or an affix. */
const unusual = 6;
const closed = 5;

function endCost(form: string, found: Found): number {
  const odd = found.mayEnd ? 0 : form.length < 4 ? Infinity : unusual;
  return partCost + lengthCost(form) + odd + (found.isAffix ? closed : 0);
}

/** Undefined for what cannot begin a compound: inflected and short words that are not listed as beginnings. */
function beginningCost(form: string, lemma: string, found: Found): number | undefined {
  const odd = found.isAffix || (found.beginning !== undefined && !found.beginsWithContent) ? closed : 0;
  if (found.beginning !== undefined) return partCost + lengthCost(lemma) + odd;
  return form === lemma && form.length >= 4 ? partCost + unusual + odd : undefined;
}

function lengthCost(form: string): number {
  return form.length < 3 ? tiny : form.length === 3 ? short : 0;
}

function step(back: Way, from: number, lemma: string, cost: number): Way {
  return { cost: back.cost + cost, parts: back.parts + 1, from, lemma, isPlain: back.isPlain && cost <= partCost + short, back };
}

function splitOf(last: Way, norm: string): CompoundSplit {
  const ways: Way[] = [];
  for (let way: Way | undefined = last; way !== undefined && way.parts > 0; way = way.back) ways.unshift(way);
  return {
    parts: ways.map(({ lemma }) => lemma),
    starts: ways.map(({ from }) => from),
    lemma: norm.slice(0, last.from) + last.lemma,
    isPlain: last.isPlain,
  };
}
