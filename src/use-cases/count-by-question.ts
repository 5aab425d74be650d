import type { AnswerRow } from '../analysis/run.js';

/** What rules find among the answers to one open question. */
export interface QuestionCount {
  readonly question: string;
  /** Answers that they are asked of. */
  readonly among: number;
  readonly answers: number;
  /** Answers that they did not find in the run and do now, and the other way round. */
  readonly came: number;
  readonly went: number;
}

/** Masks of a run's answers, 1 for each that is in. */
export interface FoundMasks {
  readonly asked: Uint8Array;
  readonly now: Uint8Array;
  readonly was: Uint8Array;
}

/** @param questions whose answers are asked, in the order in which they are told */
export function countByQuestion(answers: readonly AnswerRow[], questions: readonly string[], { asked, now, was }: FoundMasks): QuestionCount[] {
  return questions.map((question) => {
    let [among, found, came, went] = [0, 0, 0, 0];
    answers.forEach((answer, i) => {
      if (answer.question !== question || !asked[i]) return;
      among++;
      found += now[i]!;
      if (now[i] && !was[i]) came++;
      if (was[i] && !now[i]) went++;
    });
    return { question, among, answers: found, came, went };
  });
}
