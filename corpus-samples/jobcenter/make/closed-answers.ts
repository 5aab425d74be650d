import type { Random } from '../../../src/numerics/random.js';
import { seededRandom, shuffledIndices } from '../../../src/numerics/random.js';
import type { Affiliation } from './affiliation.js';
import { apportion } from './apportion.js';
import { bellNoise } from './bell-noise.js';
import type { Completion } from './completion.js';
import { departmentAnswers } from './department-answers.js';
import type { Question } from './questions.js';
import { departments, questions } from './questions.js';
import type { Citizen } from './sample.js';
import { systematicSample } from './systematic-sample.js';

/** What closed answers depend on. */
export interface Answerer {
  readonly citizen: Citizen;
  readonly affiliation: Affiliation;
  readonly completion: Completion;
  readonly attitude: number;
}

/** Answers by column: '1' to '5', 'vedikke', 'ja', 'nej'; a column that is not there was not asked or not answered. */
export type ClosedAnswers = Map<string, string>;

/**
 * Every respondent's answers to the closed questions before the overall one. A question's 'ved ikke' has its set
 * number and its scores their set shares; who gives which follows the attitude, what is common to the questions of a
 * theme, and chance.
 */
export function drawClosedAnswers(answerers: readonly Answerer[], seed: number): ClosedAnswers[] {
  const answers = answerers.map((): ClosedAnswers => new Map());
  const reach = seededRandom(seed, 'closed-answers/reach');
  const reached = answerers.map((answerer) => reachedQuestions(answerer, reach));
  const common = new Map<string, Float64Array>();
  for (const question of questions) {
    const random = seededRandom(seed, `closed-answers/${question.id}`);
    const own = answerers.flatMap((_, i) => (reached[i]!.has(question) ? [i] : []));
    if (question.options) {
      for (const i of own) for (const [column, value] of departmentAnswers(random)) answers[i]!.set(column, value);
      continue;
    }
    if (!common.has(question.theme)) common.set(question.theme, Float64Array.from(answerers, () => bellNoise(random)));
    answerQuestion(question, own, answerers, common.get(question.theme)!, answers, random);
  }
  return answers;
}

function reachedQuestions({ citizen, affiliation, completion }: Answerer, random: Random): Set<Question> {
  const asked = questions.filter((question) => question.asked(citizen, affiliation));
  const { leftAfter, skipped } = completion;
  const seen = leftAfter === 'all' ? asked : asked.slice(0, Math.floor(leftAfter * asked.length));
  const order = shuffledIndices(seen.length, random);
  return new Set(Array.from(order.subarray(Math.min(skipped, seen.length)), (i) => seen[i]!));
}

function answerQuestion(
  question: Question,
  own: readonly number[],
  answerers: readonly Answerer[],
  common: Float64Array,
  answers: readonly ClosedAnswers[],
  random: Random,
): void {
  const doubt = own.map((i) => 0.3 + random() + uncertainty(question, answers[i]!));
  const unsure = new Set(systematicSample(doubt, question.dontKnow, random).map((i) => own[i]!));
  for (const i of unsure) answers[i]!.set(question.id, 'vedikke');
  const sure = own.filter((i) => !unsure.has(i));
  const inclination = new Map(
    sure.map((i) => {
      const chance = Math.sqrt(1 - question.loading * question.loading) * (0.6 * common[i]! + 0.8 * bellNoise(random));
      return [i, question.loading * answerers[i]!.attitude + chance];
    }),
  );
  sure.sort((a, b) => inclination.get(a)! - inclination.get(b)! || a - b);
  let from = 0;
  apportion(sure.length, question.scores).forEach((count, score) => {
    for (const i of sure.slice(from, from + count)) answers[i]!.set(question.id, String(score + 1));
    from += count;
  });
}

/** Who is unsure once is so more easily again, and who meets no other department cannot judge how they cooperate. */
function uncertainty(question: Question, given: ClosedAnswers): number {
  const before = [...given.values()].filter((value) => value === 'vedikke').length;
  const alone = question.id === 'cooperation' && given.get(departments[4]) === 'ja';
  return 0.5 * before + (alone ? 30 : 0);
}
