import { hiddenCounts } from '../estimates/hidden-counts.js';
import { tellsOfFew } from '../estimates/tells-of-few.js';
import type { Comparison } from './compared-groups.js';
import type { GroupContrast, UsedTerm } from './contrast-groups.js';

/** Whether the number of citizens in each of two groups who use a term may be told. */
export interface ToldSides {
  readonly a: boolean;
  readonly b: boolean;
}

/** A comparison, and what of it may leave the program. */
export interface ToldContrast extends GroupContrast {
  /** Whether the numbers of citizens with an answer in the two groups may be told. */
  readonly basesTold: boolean;
  /** Terms of which one or both numbers may not be told, nor then how they differ. */
  readonly untold: ReadonlyMap<string, ToldSides>;
}

/**
 * What may be told of who uses which term, whichever levels of whichever division are compared with each other or with the
 * rest. At a level where some, but fewer citizens than may be shown, use a term their number is hidden; at every other it
 * is told. So of such a term the rest is told of only where its sum tells none of the hidden, in any division
 * (`tellsOfFew`). Bases of the levels, which are seldom few, hide further levels instead (`hiddenCounts`). Whether a
 * difference holds tells no number.
 *
 * @param divisions each respondent's level of everything that can be compared, '' for none and for those without an answer that counts
 * @param weights of respondents; those without weight do not count
 * @param minimumCell fewest citizens that may be shown
 */
export function hiddenUses(
  terms: readonly UsedTerm[], divisions: ReadonlyMap<string, readonly string[]>, weights: ArrayLike<number>, minimumCell: number,
): (by: string, groups: Comparison, contrast: GroupContrast) => ToldContrast {
  const levels = new Map(Array.from(divisions, ([by, values]) => [by, levelsOf(values, weights)]));
  const isFew = (n: number): boolean => n > 0 && n < minimumCell;
  const counted = new Map(terms.map(({ key, users }) => {
    const uses = new Map(Array.from(levels, ([by, { names, codes }]) => [by, countsOf(codes, names.length, users, weights)]));
    // Who has no level is in no table: they are counted as a level that is hidden.
    const isRestTold = Array.from(uses.values()).every(({ counts, without }) => {
      const hidden = counts.filter(isFew);
      return hidden.length === 0 || !tellsOfFew(without > 0 ? [...hidden, without] : hidden, minimumCell);
    });
    return [key, { uses, isRestTold }] as const;
  }));
  const hiddenBases = new Map(Array.from(levels, ([by, { names, codes }]) => {
    const hidden = hiddenCounts(countsOf(codes, names.length, [...codes.keys()], weights).counts, minimumCell);
    return [by, new Set(names.filter((_, i) => hidden[i]))];
  }));
  return (by, { a, b }, contrast) => {
    const { names } = levels.get(by)!;
    const [atA, atB] = [names.indexOf(a), names.indexOf(b)];
    return {
      ...contrast,
      basesTold: !hiddenBases.get(by)!.has(a) && !hiddenBases.get(by)!.has(b),
      untold: new Map(contrast.terms.flatMap(({ key }) => {
        const { uses, isRestTold } = counted.get(key)!;
        const { counts } = uses.get(by)!;
        const isATold = !isFew(counts[atA] ?? 0);
        const isBTold = b === '' ? isATold && isRestTold : !isFew(counts[atB] ?? 0);
        return isATold && isBTold ? [] : [[key, { a: isATold, b: isBTold }] as const];
      })),
    };
  };
}

/** The levels that citizens with weight have, and the position of each one's; −1 for none. */
function levelsOf(values: readonly string[], weights: ArrayLike<number>): { readonly names: readonly string[]; readonly codes: Int32Array } {
  const names = [...new Set(values.filter((level, i) => level !== '' && weights[i]! > 0))];
  const positions = new Map(names.map((level, i) => [level, i]));
  return { names, codes: Int32Array.from(values, (level, i) => (weights[i]! > 0 ? positions.get(level) ?? -1 : -1)) };
}

/** Citizens at each level, and with weight but without one. */
function countsOf(codes: Int32Array, levels: number, citizens: ArrayLike<number>, weights: ArrayLike<number>) {
  const counts = Array.from({ length: levels }, () => 0);
  let without = 0;
  for (let i = 0; i < citizens.length; i++) {
    const code = codes[citizens[i]!]!;
    if (code >= 0) counts[code]!++;
    else if (weights[citizens[i]!]! > 0) without++;
  }
  return { counts, without };
}
