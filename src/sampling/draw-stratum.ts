import { seededRandom, shuffledIndices } from '../numerics/random.js';

/**
 * Draws members of a stratum at random without replacement, each with the same chance. A stratum has its own stream of
 * random numbers, so that its draw stays the same whatever happens in the others.
 *
 * @param members in an order that does not depend on the file's rows
 * @param places 0 to the number of members
 * @param name the stratum's name, for its stream
 * @returns the drawn ones, in the order of `members`
 */
export function drawStratum(members: readonly number[], places: number, seed: number, name: string): number[] {
  const order = shuffledIndices(members.length, seededRandom(seed, `sampling/${name}`));
  return Array.from(order.subarray(0, places).toSorted(), (i) => members[i]!);
}
