import { dontKnow, noAnswer, notAsked, type QuestionAnswers } from '../survey/read-question.js';
import type { Survey } from '../survey/survey.js';
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
  /** Absent for weights without strata. */
  readonly population?: number;
}

/** The reconciliation of one question. */
export interface QuestionReconciliation extends Reconciliation {
  readonly question: string;
}

/** The reconciliation of every closed question, in the questionnaire's order. */
export function reconcileQuestions({ definition, questions }: Survey, weights: Weights): QuestionReconciliation[] {
  return definition.questions.map(({ id }) => ({ question: id, ...reconcile(weights, questions.get(id)!) }));
}

/** For how many citizens the answers to a question stand, and where the others are. */
export function reconcile(weights: Weights, answers: QuestionAnswers): Reconciliation {
  const sums = { answered: 0, dontKnow: 0, missing: 0, notAsked: 0 };
  weights.values.forEach((weight, i) => {
    sums[standingOf(answers, i)] += weight;
  });
  const { strata } = weights;
  return { ...sums, uncovered: strata?.uncovered ?? 0, ...(strata && { population: strata.population }) };
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
