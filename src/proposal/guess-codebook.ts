import { reason, type Reason } from './reason.js';

/** A codebook of its own for an open question. */
export interface GuessedCodebook {
  readonly id: string;
  readonly why: Reason;
}

const aboutImprovement = /bedre|forbedr|forslag|ønske|anderledes|better|improv|suggest|wish/iu;

/**
 * The codebook of an open question that stands beside others and whose column says that it asks what could have been
 * better; undefined for the others, which are coded by the study's.
 *
 * @param questions how many open questions there are
 */
export function guessCodebook(column: string, questions: number): GuessedCodebook | undefined {
  return questions > 1 && aboutImprovement.test(column)
    ? { id: 'jobcenter-improvements', why: reason('improvement-named', {}) }
    : undefined;
}
