import type { Weights } from '../weighting/weights.js';
import type { ReadAnswer } from './read-answer.js';

/**
 * The citizens whom themes are counted among, 1 for each: one of their answers has content and is in the coded language,
 * and they carry weight.
 *
 * @param read answers to the questions that the themes are of
 */
export function themeBase(weights: Weights, read: readonly Pick<ReadAnswer, 'answer' | 'inBase'>[]): Uint8Array {
  const base = new Uint8Array(weights.values.length);
  for (const { answer: { respondent }, inBase } of read) if (inBase && weights.values[respondent]! > 0) base[respondent] = 1;
  return base;
}
