import { correctedShare } from '../estimates/corrected-share.js';
import { estimateShare } from '../estimates/estimate-share.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedShare } from './run.js';
import type { ThemeMasks } from './theme-masks.js';

/**
 * The weighted share of a base who state a code. Where people have coded enough of the base's answers that were drawn at
 * random it is corrected for what coding misses and codes wrongly, and the share of the codes as they stand is kept
 * beside it.
 *
 * @param base 1 for each citizen whose answer counts and who carries weight
 * @param minimumCell fewest citizens in a base that may be shown
 */
export function codedShare(weights: Weights, base: Uint8Array, masks: ThemeMasks, minimumCell: number): CodedShare {
  const raw = estimateShare(weights, base, (i) => masks.states[i] === 1, minimumCell);
  const corrected = correctedShare(weights, base, masks, minimumCell);
  return {
    coded: base.reduce((sum, inside, i) => sum + (inside & masks.states[i]!), 0),
    share: corrected && corrected.doubt !== 'few-codings' ? corrected.estimate : raw,
    ...(corrected && { raw, corrected }),
  };
}
