import { distance } from 'fastest-levenshtein';
import type { SearchIndex } from './search-index.js';
import type { Atom } from './word-slots.js';

/** Shorter words are a slip away from too many others. */
const shortest = 4;
/** From so many letters two slips are allowed. */
const longEnoughForTwo = 8;

/** The words of an index by their letters. */
export interface KnownWords {
  /** Whether the form stands in some answer, or is the lemma of one or of a part of one. */
  has(text: string): boolean;
  hasBeginning(letters: string): boolean;
  /** The form that is fewest letters away, of those with the same first letter; the more frequent, then the first. */
  nearest(norm: string): string | undefined;
}

export function knownWords({ words, postingStarts, lookup }: SearchIndex): KnownWords {
  const hasAny = (atom: Atom): boolean => {
    for (const _ of lookup.fitting(atom)) return true;
    return false;
  };
  const norms = new Map<string, number>();
  words.forEach(({ norm, kind }, i) => {
    if (kind !== 'word') return;
    norms.set(norm, (norms.get(norm) ?? 0) + postingStarts[i + 1]! - postingStarts[i]!);
  });
  return {
    has: (text) => hasAny(['norm', text]) || hasAny(['lemma', text]),
    hasBeginning: (letters) => hasAny(['prefix', letters]),
    nearest(norm) {
      if (norm.length < shortest) return undefined;
      const most = norm.length < longEnoughForTwo ? 1 : 2;
      let best: { readonly norm: string; readonly slips: number; readonly count: number } | undefined;
      for (const [each, count] of norms) {
        if (each[0] !== norm[0] || Math.abs(each.length - norm.length) > most) continue;
        const slips = distance(each, norm);
        if (slips > most) continue;
        const isBetter = !best || slips < best.slips || (slips === best.slips &&
          (count > best.count || (count === best.count && each < best.norm)));
        if (isBetter) best = { norm: each, slips, count };
      }
      return best?.norm;
    },
  };
}
