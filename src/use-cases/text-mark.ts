import type { MarkOf } from '../themes/coding-sheet.js';
import type { Digest } from './ports.js';

/** So many characters of a digest show a change of a cell; they need not withstand somebody who means to hide one. */
const length = 8;

/** Marks of texts by their digest. */
export function markBy(digest: Digest): MarkOf {
  return (text) => digest(text).slice(0, length);
}
