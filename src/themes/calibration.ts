/** The chance of a theme at a score s: 1 / (1 + exp(−(slope · s + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What the scores' own chances, slope 1 and offset 0, count for, in answers. */
const prior = 2;

/**
 * Fits chances to scores (Platt 1999), by Newton's method, drawn lightly towards the scores' own chances so that few
 * or perfectly parted answers do not give certainty.
 *
 * @param scores log odds that were given without knowing the outcome
 * @param present 1 where the theme is there, else 0
 */
export function calibrate(scores: ArrayLike<number>, present: ArrayLike<number>): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let [gradientSlope, gradientOffset] = [prior * (slope - 1), prior * offset];
    let [slopes, both, offsets] = [prior, 0, prior];
    for (let i = 0; i < scores.length; i++) {
      const score = scores[i]!;
      const p = chance({ slope, offset }, score);
      const weight = p * (1 - p);
      gradientSlope += (p - present[i]!) * score;
      gradientOffset += p - present[i]!;
      slopes += weight * score * score;
      both += weight * score;
      offsets += weight;
    }
    const determinant = slopes * offsets - both * both;
    const stepSlope = (offsets * gradientSlope - both * gradientOffset) / determinant;
    const stepOffset = (slopes * gradientOffset - both * gradientSlope) / determinant;
    // Half a log odds at most at a time: a full step may overshoot where the scores part the answers well.
    const length = Math.min(1, 0.5 / Math.max(Math.abs(stepSlope), Math.abs(stepOffset)));
    slope -= length * stepSlope;
    offset -= length * stepOffset;
    if (Math.max(Math.abs(stepSlope), Math.abs(stepOffset)) < 1e-8) break;
  }
  return { slope, offset };
}

/** The chance of a theme at a score. */
export function chance({ slope, offset }: Calibration, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}
