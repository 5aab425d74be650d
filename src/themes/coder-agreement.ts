import { seededRandom } from '../numerics/random.js';
import { alphaWithInterval, type AlphaEstimate, type AlphaSettings } from './alpha-interval.js';
import { pairAgreement, type PairAgreement } from './cohen-kappa.js';
import type { Coding } from './human-coding.js';
import { masiDistance } from './masi-distance.js';

/** How coders agree on one theme. */
export interface ThemeReliability extends AlphaEstimate {
  readonly theme: string;
  /** Of the answers that are compared: those where anybody gave the theme, and those where coders differ. */
  readonly given: number;
  readonly differing: number;
  /** The share of the compared answers that each coder read to which they gave the theme, in the order of `coders`; null for a
   * coder who read none. */
  readonly prevalence: readonly (number | null)[];
  readonly pairs: readonly CoderPair[];
}

/** Two coders, by their positions in `coders`. */
export interface CoderPair extends PairAgreement {
  readonly coders: readonly [number, number];
}

/** How far the people who coded the same answers saw the same in them. */
export interface CoderAgreement {
  /** In alphabetical order. */
  readonly coders: readonly CoderCount[];
  /** Answers that two or more have coded blind, drawn at random: only these are compared. */
  readonly shared: number;
  /** Codings that are not measured by: the answer was picked, or a suggestion was in sight. */
  readonly chosen: number;
  readonly themes: readonly ThemeReliability[];
  /** Over whole answers: alpha of their sets of themes with MASI distance. */
  readonly sets: AlphaEstimate;
  /** Plain mean of the themes' alphas that are defined. */
  readonly meanAlpha: number | null;
}

export interface CoderCount {
  readonly coder: string;
  /** Answers coded blind, drawn at random, and those of them that another coder has coded too. */
  readonly answers: number;
  readonly shared: number;
}

/**
 * Agreement between two or more coders: for each theme Krippendorff's alpha (given or not) with its interval, and for each
 * pair Cohen's kappa and the agreement on yes and on no; for whole answers alpha over sets of themes with MASI distance,
 * which counts a set that holds the other as nearer than one that shares a part. Only answers that were drawn at random
 * and coded without a suggestion in sight measure; the other codings are counted.
 *
 * @param codings in any order; of a coder's several codings of an answer the last stands
 * @param themes ids in the codebook's order; by question where questions have codebooks of their own: a theme is then compared in
 *   the answers that could have it
 * @param seed of the intervals' redraws, 0 to 2^32 − 1
 */
export function coderAgreement(
  codings: readonly Coding[],
  themes: readonly string[] | ReadonlyMap<string, readonly string[]>,
  seed: number,
  settings: AlphaSettings = {},
): CoderAgreement {
  // What was settled is nobody's own reading.
  const blind = codings.filter(({ chosen, settled }) => !chosen && !settled);
  const coders = [...new Set(blind.map(({ coder }) => coder))].toSorted();
  const byAnswer = new Map<string, { readonly question: string; readonly given: Map<string, ReadonlySet<string>> }>();
  for (const { respondent, question, coder, themes: given } of blind) {
    const key = JSON.stringify([respondent, question]);
    const answer = byAnswer.get(key) ?? { question, given: new Map<string, ReadonlySet<string>>() };
    answer.given.set(coder, new Set(given));
    byAnswer.set(key, answer);
  }
  // In the order of keys and coders, so that the order of the file decides nothing.
  const answers = [...byAnswer].toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { question, given }]) => ({ question, read: coders.map((coder) => given.get(coder)) }));
  const shared = answers.filter(({ read }) => read.filter((given) => given !== undefined).length >= 2);
  const reliability = themesIn(themes).map((theme) => {
    const asked = shared.filter(({ question }) => themesIn(themes, question).includes(theme));
    return themeReliability(theme, asked.map(({ read }) => read), coders.length, seed, settings);
  });
  const defined = reliability.flatMap(({ alpha }) => alpha ?? []);
  return {
    coders: coders.map((coder, at) => ({
      coder,
      answers: answers.filter(({ read }) => read[at]).length,
      shared: shared.filter(({ read }) => read[at]).length,
    })),
    shared: shared.length,
    chosen: codings.length - blind.length,
    themes: reliability,
    sets: alphaWithInterval(shared.map(({ read }) => givenSets(read)), (set) => JSON.stringify([...set].toSorted()), masiDistance,
      seededRandom(seed, 'agreement/sets'), settings),
    meanAlpha: defined.length === 0 ? null : defined.reduce((sum, alpha) => sum + alpha, 0) / defined.length,
  };
}

/** All themes, or those that answers to a question may have. */
function themesIn(themes: readonly string[] | ReadonlyMap<string, readonly string[]>, question?: string): readonly string[] {
  if (!(themes instanceof Map)) return themes as readonly string[];
  const byQuestion: ReadonlyMap<string, readonly string[]> = themes;
  return question === undefined ? [...new Set([...byQuestion.values()].flat())] : byQuestion.get(question) ?? [];
}

/** What each coder found in an answer; undefined for one who has not read it. */
type ReadBy = readonly (ReadonlySet<string> | undefined)[];

function themeReliability(
  theme: string, answers: readonly ReadBy[], coders: number, seed: number, settings: AlphaSettings,
): ThemeReliability {
  const units = answers.map((read) => givenSets(read).map((given) => given.has(theme)));
  const prevalence = Array.from({ length: coders }, (_, at) => {
    const read = answers.flatMap((each) => each[at] ?? []);
    return read.length === 0 ? null : read.filter((given) => given.has(theme)).length / read.length;
  });
  const pairs = Array.from({ length: coders }, (_, one) => Array.from({ length: coders - one - 1 }, (_, i) => {
    const other = one + 1 + i;
    const both = answers.flatMap((read): [boolean, boolean][] =>
      (read[one] && read[other] ? [[read[one].has(theme), read[other].has(theme)]] : []));
    return { coders: [one, other] as const, ...pairAgreement(both) };
  })).flat();
  return {
    theme,
    ...alphaWithInterval(units, String, (one, other) => (one === other ? 0 : 1), seededRandom(seed, `agreement/${theme}`), settings),
    given: units.filter((unit) => unit.includes(true)).length,
    differing: units.filter((unit) => unit.includes(true) && unit.includes(false)).length,
    prevalence,
    pairs: pairs.filter(({ n }) => n > 0),
  };
}

function givenSets(read: ReadBy): ReadonlySet<string>[] {
  return read.filter((given) => given !== undefined);
}
