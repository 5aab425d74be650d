import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Weights } from '../weighting/weights.js';

/** Citizens, as the weights count them: the first four and `uncovered` add up to the population. */
export interface Reconciliation {
  readonly answered: number;
  readonly dontKnow: number;
  readonly missing: number;
  /** Not asked this question; a question of several answers tells them from missing by nothing, and has 0. */
  readonly notAsked: number;
  /** In strata that no respondent's weight stands for. */
  readonly uncovered: number;
  /** Undefined for weights without strata. */
  readonly population: number | undefined;
}

/** For how many citizens the answers to a question stand, and where the others are. */
export function reconcile(weights: Weights, answers: QuestionAnswers): Reconciliation {
  const sums = { answered: 0, dontKnow: 0, missing: 0, notAsked: 0 };
  weights.values.forEach((weight, i) => {
    sums[standingOf(answers, i)] += weight;
  });
  return { ...sums, uncovered: weights.strata?.uncovered ?? 0, population: weights.strata?.population };
}

function standingOf(answers: QuestionAnswers, i: number): 'answered' | 'dontKnow' | 'missing' | 'notAsked' {
  if (answers.kind === 'several') return answers.answered[i] ? 'answered' : 'missing';
  switch ((answers.kind === 'scale' ? answers.scores : answers.choices)[i]) {
    case dontKnow: return 'dontKnow';
    case noAnswer: return 'missing';
    case notAsked: return 'notAsked';
    default: return 'answered';
  }
}
