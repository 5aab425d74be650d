/** A stretch of a text in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * F1 of spans that were found against those that should have been: a span counts when both its ends are right, as in
 * the scoring of the CoNLL 2018 shared task (Zeman et al. 2018).
 *
 * @returns from 0 to 1; 1 when there was nothing to find and nothing was found
 */
export function spanF1(found: readonly Span[], expected: readonly Span[]): number {
  if (found.length + expected.length === 0) return 1;
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const wanted = new Set(expected.map(key));
  const right = found.filter((span) => wanted.has(key(span))).length;
  return (2 * right) / (found.length + expected.length);
}
