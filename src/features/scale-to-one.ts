/** Less than this of a length is rounding and would be blown up to a false direction. */
const nilBelow = 1e-9;

/** Scales a vector to length 1 in place; one that is only rounding becomes zero. */
export function scaleToOne(vector: Float64Array): void {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i]! * vector[i]!;
  const length = Math.sqrt(squares);
  for (let i = 0; i < vector.length; i++) vector[i] = length < nilBelow ? 0 : vector[i]! / length;
}
