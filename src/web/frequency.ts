import type { Frequency } from '../wording/page-words.js';

/** How common a share (0–1) is in a word; the limits are printed beside the words. */
export function frequencyOf(share: number): Frequency {
  if (share >= 0.25) return 'many';
  if (share >= 0.1) return 'several';
  return share >= 0.03 ? 'some' : 'few';
}
