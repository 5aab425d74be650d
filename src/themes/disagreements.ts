import type { Coding } from './human-coding.js';
import { mergeCodes } from './merge-codes.js';

/** A theme that one coder saw in an answer and another did not. */
export interface Disagreement {
  readonly respondent: string;
  readonly question: string;
  readonly theme: string;
  /** Coders who gave the theme, and those who did not, in alphabetical order. */
  readonly given: readonly string[];
  readonly withheld: readonly string[];
  /** Whether the theme stands as long as nothing else is said: at least half of the coders gave it. */
  readonly stands: boolean;
  /** Whether all the answer's codings were blind and of a random draw. */
  readonly blind: boolean;
}

/**
 * What coders should talk about: every theme of every answer that they differ on, also where they had seen a suggestion.
 * First come the themes that are disputed most often, since their definition is what needs to be sharper; within a theme
 * the most evenly split answers, then those in which most themes are disputed.
 *
 * @param themes ids in the codebook's order, which decides between themes that are disputed as often
 */
export function disagreements(codings: readonly Coding[], themes: readonly string[]): Disagreement[] {
  const keyOf = ({ respondent, question }: Coding): string => JSON.stringify([respondent, question]);
  const standing = mergeCodes(new Map(), codings, keyOf);
  const byAnswer = new Map<string, Coding[]>();
  for (const coding of codings) byAnswer.set(keyOf(coding), [...(byAnswer.get(keyOf(coding)) ?? []), coding]);
  const found = [...byAnswer].flatMap(([key, read]) => {
    const { respondent, question } = read[0]!;
    const disputed = themes.flatMap((theme): Disagreement[] => {
      const names = (has: boolean): string[] =>
        read.flatMap(({ coder, themes: given }) => (given.includes(theme) === has ? [coder] : [])).toSorted();
      const [given, withheld] = [names(true), names(false)];
      if (given.length === 0 || withheld.length === 0) return [];
      const stands = standing.get(key)!.themes.has(theme);
      return [{ respondent, question, theme, given, withheld, stands, blind: read.every(({ chosen }) => !chosen) }];
    });
    return disputed.map((each) => ({ each, key, inAnswer: disputed.length }));
  });
  const ofTheme = new Map(themes.map((theme) => [theme, found.filter(({ each }) => each.theme === theme).length]));
  const unevenness = ({ given, withheld }: Disagreement): number =>
    Math.abs(given.length - withheld.length) / (given.length + withheld.length);
  return found.toSorted((a, b) =>
    ofTheme.get(b.each.theme)! - ofTheme.get(a.each.theme)!
    || themes.indexOf(a.each.theme) - themes.indexOf(b.each.theme)
    || unevenness(a.each) - unevenness(b.each)
    || b.inAnswer - a.inAnswer
    || (a.key < b.key ? -1 : 1)).map(({ each }) => each);
}
