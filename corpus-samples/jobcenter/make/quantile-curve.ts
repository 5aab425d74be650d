/** A distribution as a broken line: pairs of a share (ascending from 0 to 1) and the value that this share is below. */
export type QuantileCurve = readonly (readonly [share: number, value: number])[];

/** The value at a share from 0 to 1: a uniform random share gives a random value of the distribution. */
export function valueAt(curve: QuantileCurve, share: number): number {
  const above = Math.max(1, curve.findIndex(([upTo]) => share <= upTo));
  const [lowShare, low] = curve[above - 1]!;
  const [highShare, high] = curve[above]!;
  return low + ((share - lowShare) / (highShare - lowShare)) * (high - low);
}
