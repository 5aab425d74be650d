import { parsePattern } from '../search/parse-pattern.js';
import { PatternError } from '../search/pattern.js';
import type { ReadText, Token } from '../text/token.js';
import type { Rule } from './codebook.js';
import { createRuleCoder } from './rule-coder.js';

/** What a rule of proposed patterns finds. */
export interface ProposedRule {
  /** Patterns that hold, as they are written in a codebook; empty when none do. */
  readonly patterns: readonly string[];
  /** Share of the answers it was proposed for in which one of them stands, 0 to 1. */
  readonly inside: number;
  /** Share of the other answers in which one of them stands. */
  readonly outside: number;
  /** Positions of the other answers in which one of them stands: where the border goes. */
  readonly border: readonly number[];
}

/** A pattern must find this share of the answers, and as many times as large a share of them as of the others. */
const smallestShare = 0.05;
const fewestTimes = 2;

const wordOrTwo = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u;

/**
 * Makes a rule of the terms that set some answers apart: each becomes a pattern (two words may have up to three between
 * them), and those are kept that stand in at least 5 % of the answers and at least twice as often as in the others;
 * where none does, the one that stands apart most.
 *
 * @param terms one or two words each, as people write them
 * @param inside tokens of the answers that the rule is to find
 * @param outside tokens of other answers
 * @param read the reader that gave the tokens
 */
export function proposeRule(
  terms: readonly string[],
  inside: readonly (readonly Token[])[],
  outside: readonly (readonly Token[])[],
  read: ReadText,
): ProposedRule {
  const written = terms.filter((term) => wordOrTwo.test(term)).map((term) => term.replace(' ', ' .. '));
  const candidates = written.flatMap((pattern) => {
    const stands = finderOf([pattern], read);
    return stands ? [{ pattern, inside: shareOf(inside, stands), outside: shareOf(outside, stands) }] : [];
  });
  const kept = candidates.filter((each) => each.inside >= smallestShare && each.inside >= fewestTimes * each.outside);
  const apart = candidates.toSorted((a, b) => b.inside - b.outside - (a.inside - a.outside))
    .filter((each) => each.inside > each.outside);
  const patterns = (kept.length > 0 ? kept : apart.slice(0, 1)).map(({ pattern }) => pattern);
  const stands = finderOf(patterns, read);
  if (!stands) return { patterns: [], inside: 0, outside: 0, border: [] };
  const border = outside.flatMap((tokens, position) => (stands(tokens) ? [position] : []));
  return { patterns, inside: shareOf(inside, stands), outside: border.length / Math.max(1, outside.length), border };
}

type Stands = (tokens: readonly Token[]) => boolean;

function shareOf(answers: readonly (readonly Token[])[], stands: Stands): number {
  return answers.filter(stands).length / Math.max(1, answers.length);
}

/** Whether one of the patterns stands in an answer; undefined when there are none, or one cannot be read. */
function finderOf(patterns: readonly string[], read: ReadText): Stands | undefined {
  if (patterns.length === 0) return undefined;
  try {
    const rule: Rule = { id: 'proposed', any: patterns.map((pattern) => parsePattern(pattern)), unless: [], negated: 'either' };
    const code = createRuleCoder({ themes: [{ id: 'proposed', rules: [rule] }] }, read);
    return (tokens) => code(tokens).length > 0;
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}
