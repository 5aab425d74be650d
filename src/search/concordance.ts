/** A hit with what stands around it, on one line. */
export interface ConcordanceLine {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/**
 * The line of a hit: white space is made single, and the context ends at a word's edge where there is one.
 *
 * @param text what the hit stands in
 * @param start UTF-16 offset, as `end`
 * @param width the most UTF-16 units on each side, 1 and up
 */
export function concordanceLine(text: string, start: number, end: number, width = 70): ConcordanceLine {
  const left = single(text.slice(Math.max(0, start - 2 * width), start));
  const right = single(text.slice(end, end + 2 * width));
  const isCutLeft = left.length > width || start > 2 * width;
  const isCutRight = right.length > width || end + 2 * width < text.length;
  return {
    left: isCutLeft ? `…${left.slice(-width).replace(/^\S*\s|^[\uDC00-\uDFFF]/u, '')}` : left.trimStart(),
    hit: single(text.slice(start, end)),
    right: isCutRight ? `${right.slice(0, width).replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')}…` : right.trimEnd(),
  };
}

function single(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
