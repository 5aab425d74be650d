import type { Random } from '../../../src/numerics/random.js';
import { shuffledIndices } from '../../../src/numerics/random.js';

/** How far a respondent came. */
export interface Completion {
  readonly status: 'gennemført' | 'delvis';
  /** Share of the closed questions before the overall one that was answered before the respondent left, or 'all'. */
  readonly leftAfter: number | 'all';
  /** How many of the closed questions before the overall one were skipped on the way. */
  readonly skipped: number;
  /** Whether the open question was reached. */
  readonly sawOpenQuestion: boolean;
}

/** Partial respondents who left before the question on overall satisfaction. */
const leftBeforeSatisfaction = 110;
const leftAtOpenQuestion = 250;
/** Those who came to the end of the questions but skipped some or never pressed finish. */
const unfinished = 617;
const all = leftBeforeSatisfaction + leftAtOpenQuestion + unfinished;

const complete: Completion = { status: 'gennemført', leftAfter: 'all', skipped: 0, sawOpenQuestion: true };
const partialOne: Completion = { status: 'delvis', leftAfter: 'all', skipped: 0, sawOpenQuestion: false };

/** The completion of each respondent: 977 of them partial, whoever they are. */
export function drawCompletions(respondents: number, random: Random): Completion[] {
  const completions = Array.from({ length: respondents }, (): Completion => complete);
  const partial = shuffledIndices(respondents, random).subarray(0, all);
  partial.forEach((respondent, rank) => {
    if (rank < leftBeforeSatisfaction) completions[respondent] = { ...partialOne, leftAfter: random() };
    else if (rank < leftBeforeSatisfaction + leftAtOpenQuestion) completions[respondent] = partialOne;
    else completions[respondent] = { ...partialOne, skipped: drawSkipped(random), sawOpenQuestion: true };
  });
  return completions;
}

/** Six in ten skipped one to four questions; the others answered all of them and left the last page open. */
function drawSkipped(random: Random): number {
  return random() < 0.6 ? 1 + Math.floor(4 * random()) : 0;
}
