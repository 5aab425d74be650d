/**
 * Which cases of a coordinate descent are still looked at, are awake, in which outcome: all, until one rests.
 *
 * @param rows cases
 * @param width outcomes
 */
export function wakefulCases(rows: number, width: number) {
  const awake = new Uint8Array(rows * width).fill(1);
  /** Outcomes in which a case is awake. */
  const ofCase = new Uint16Array(rows).fill(width);
  /** Cases that are awake in an outcome; none in one that is settled. */
  const ofOutcome = new Uint32Array(width).fill(rows);
  const settled = new Uint8Array(width);
  let isFull = true;
  return {
    /** Writes those that are awake in an outcome, and tells how many they are. */
    cases(into: Uint32Array): number {
      let count = 0;
      for (let row = 0; row < rows; row++) if (ofCase[row]! > 0) into[count++] = row;
      return count;
    },
    /** Writes the outcomes in which a case is awake, and tells how many they are. */
    outcomesOf(row: number, into: Uint16Array): number {
      let count = 0;
      for (let t = 0; t < width; t++) if (awake[row * width + t] === 1) into[count++] = t;
      return count;
    },
    rest(row: number, t: number): void {
      awake[row * width + t] = 0;
      ofCase[row]! -= 1;
      ofOutcome[t]! -= 1;
    },
    /** An outcome is settled when all its cases were looked at and none was steep. When all rest, those of the others wake. */
    endRound(isFlat: (t: number) => boolean): void {
      for (let t = 0; t < width; t++) if (isFull && ofOutcome[t] === 0 && isFlat(t)) settled[t] = 1;
      isFull = ofOutcome.every((count) => count === 0);
      if (!isFull) return;
      for (let t = 0; t < width; t++) {
        if (settled[t] === 1) continue;
        for (let row = 0; row < rows; row++) awake[row * width + t] = 1;
        ofOutcome[t] = rows;
      }
      ofCase.fill(settled.filter((each) => each === 0).length);
    },
  };
}
