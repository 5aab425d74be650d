import { placeOf, chainSteps, type Chain } from './compare-chain.js';
import type { ChangeCause } from './compare-themes.js';
import type { AnswerRow } from './run.js';

/** An answer in both runs whose themes are not the same. */
export interface RecodedAnswer {
  /** As the second run names it. */
  readonly id: string;
  readonly question: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The causes at whose step its themes changed; several where they changed and changed again. */
  readonly causes: readonly ChangeCause[];
  /** The answer with personal data masked. */
  readonly masked: string;
}

/** The answers of two runs. */
export interface AnswerComparison {
  /** Answers of the same respondent to the same question in both. */
  readonly both: number;
  /** Of them, those that say something else now. */
  readonly rewritten: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly recoded: readonly RecodedAnswer[];
}

/** Answers that are the same in both runs, word for word: without any the runs have nothing in common. */
export function commonAnswers(first: readonly AnswerRow[], second: readonly AnswerRow[]): number {
  const texts = new Map(first.map(({ respondent, question, text }) => [placeOf(respondent, question), text]));
  return second.filter(({ respondent, question, text }) => texts.get(placeOf(respondent, question)) === text).length;
}

/**
 * Which answers changed their themes, and at which step of the chain.
 *
 * @param first answers with their codes, as the first run recorded them
 * @param second likewise
 */
export function compareAnswers(first: readonly AnswerRow[], second: readonly AnswerRow[], chain: Chain): AnswerComparison {
  const earlier = new Map(first.map((answer) => [placeOf(answer.respondent, answer.question), answer]));
  const pairs = second.flatMap((answer) => {
    const before = earlier.get(placeOf(answer.respondent, answer.question));
    return before ? [{ before, after: answer }] : [];
  });
  return {
    both: pairs.length,
    rewritten: pairs.filter(({ before, after }) => before.text !== after.text).length,
    onlyFirst: first.length - pairs.length,
    onlySecond: second.length - pairs.length,
    recoded: pairs.filter(({ before, after }) => !sameThemes(before.themes, after.themes)).map(({ before, after }) => ({
      id: after.key, question: after.question, before: before.themes, after: after.themes,
      causes: causesOf(before, after, chain), masked: after.masked,
    })),
  };
}

function causesOf(before: AnswerRow, after: AnswerRow, { first, after: states }: Chain): ChangeCause[] {
  const place = placeOf(after.respondent, after.question);
  const codes = [first, ...chainSteps.map((step) => states[step])].map((state) => state.codes.get(place) ?? []);
  const byProgram = !sameThemes(before.themes, codes[0]!) || !sameThemes(codes.at(-1)!, after.themes);
  return [...(byProgram ? ['program' as const] : []), ...chainSteps.filter((_, i) => !sameThemes(codes[i]!, codes[i + 1]!))];
}

function sameThemes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((theme) => b.includes(theme));
}
