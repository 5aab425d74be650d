import { krippendorffAlpha } from './krippendorff-alpha.js';

/** How well codes find gold codes: shares from 0 to 1, null where a share of nothing would be taken. */
export interface Scores {
  /** Of the codes given, the share that is right. */
  readonly precision: number | null;
  /** Of the gold codes, the share that was found. */
  readonly recall: number | null;
  /** Harmonic mean of both: 2 right / (given + gold). */
  readonly f1: number | null;
}

export interface ThemeAgreement extends Scores {
  readonly theme: string;
  /** Answers that have the theme by the gold codes, by the codes, and by both. */
  readonly support: number;
  readonly given: number;
  readonly right: number;
  /** Krippendorff's alpha of theme or no theme, codes and gold codes as two coders. */
  readonly alpha: number | null;
}

/** Codes held against gold codes. */
export interface Evaluation {
  /** Answers in both; only these are compared. */
  readonly n: number;
  readonly onlyInCodes: number;
  readonly onlyInGold: number;
  readonly themes: readonly ThemeAgreement[];
  /** From the counts of all themes together. */
  readonly micro: Scores;
  /** Plain means over the themes for which the score is defined. */
  readonly macro: Scores;
}

/**
 * Precision, recall, F1 and Krippendorff's alpha of codes against gold codes.
 *
 * @param codes themes by answer id; an empty set is 'read, no theme'
 * @param gold the same by a coder who is taken to be right
 * @param themes ids of the themes to compare, in order; others are left out of account
 */
export function evaluateCodes(
  codes: ReadonlyMap<string, ReadonlySet<string>>,
  gold: ReadonlyMap<string, ReadonlySet<string>>,
  themes: readonly string[],
): Evaluation {
  const pairs: [ReadonlySet<string>, ReadonlySet<string>][] = [];
  for (const [id, given] of codes) {
    const right = gold.get(id);
    if (right) pairs.push([given, right]);
  }
  const n = pairs.length;
  const byTheme = themes.map((theme): ThemeAgreement => {
    const units = pairs.map(([given, right]) => [given.has(theme), right.has(theme)] as const);
    const counts = {
      given: units.filter(([inCodes]) => inCodes).length,
      support: units.filter(([, inGold]) => inGold).length,
      right: units.filter(([inCodes, inGold]) => inCodes && inGold).length,
    };
    return { theme, ...counts, ...scores(counts), alpha: krippendorffAlpha(units) };
  });
  const sum = (count: (theme: ThemeAgreement) => number): number => byTheme.reduce((all, theme) => all + count(theme), 0);
  return {
    n,
    onlyInCodes: codes.size - n,
    onlyInGold: gold.size - n,
    themes: byTheme,
    micro: scores({ given: sum((t) => t.given), support: sum((t) => t.support), right: sum((t) => t.right) }),
    macro: {
      precision: mean(byTheme.map(({ precision }) => precision)),
      recall: mean(byTheme.map(({ recall }) => recall)),
      f1: mean(byTheme.map(({ f1 }) => f1)),
    },
  };
}

function scores({ given, support, right }: { given: number; support: number; right: number }): Scores {
  return {
    precision: ratio(right, given),
    recall: ratio(right, support),
    f1: ratio(2 * right, given + support),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly (number | null)[]): number | null {
  const defined = values.filter((value) => value !== null);
  return ratio(defined.reduce((sum, value) => sum + value, 0), defined.length);
}
