import type { AnswerKind, Level, Scale } from './study-definition.js';

/** What a closed question may be answered with, as figures name it: options, or a scale's steps, highest first. */
export function answerOptions(answer: AnswerKind, scales: readonly Scale[]): Level[] {
  switch (answer.kind) {
    case 'choice': return [...answer.options];
    case 'several': return answer.options.map(({ column, label }) => ({ id: column, label }));
    default: return (scales.find(({ id }) => id === answer.scale)?.steps ?? [])
      .map(({ score, label }) => ({ id: String(score), label }));
  }
}

/**
 * Whether a question is answered on five steps, as the figures with a mean score show it; any other is shown by
 * options. A scale that is not described is taken to have five.
 */
export function hasFiveSteps(answer: AnswerKind, scales: readonly Scale[]): boolean {
  return answer.kind === 'scale' && [0, 5].includes(answerOptions(answer, scales).length);
}
