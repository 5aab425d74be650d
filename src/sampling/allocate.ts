/**
 * Divides a number of places among strata in proportion to their sizes, by largest remainders (Hamilton's method; ties
 * go to the larger stratum, then to the first). No stratum gets more than it has, and each gets `minimum`, or all it
 * has; the others share what is left in proportion. Where there are too few places for the minimums, these are divided
 * in proportion instead.
 *
 * The places add up to `places`, or to all there are when that is less; of two strata the larger never gets fewer.
 *
 * @param places whole number, 0 and up
 * @param sizes citizens of each stratum, whole numbers of 0 and up; with `places` under 90 million, so that products
 *   are exact
 * @param minimum whole number, 0 and up; default 0
 */
export function allocate(places: number, sizes: readonly number[], minimum = 0): number[] {
  if (places >= sum(sizes)) return [...sizes];
  const floors = sizes.map((size) => Math.min(size, minimum));
  return sum(floors) > places
    ? divide(places, floors, sizes.map(() => 0), sizes)
    : divide(places, sizes, floors, sizes);
}

/**
 * Divides fewer places than the shares add up to in proportion to them, but at least the floors; ties go to the larger
 * size.
 */
function divide(
  places: number, shares: readonly number[], floors: readonly number[], sizes: readonly number[]
): number[] {
  const raised = shares.map(() => false);
  let [left, among] = [places, sum(shares)];
  // Raising some to their floor leaves less for the rest, which may bring further ones below theirs.
  for (let again = true; again;) {
    again = false;
    const [places, total] = [left, among];
    shares.forEach((share, h) => {
      if (raised[h] || share * places >= floors[h]! * total) return;
      raised[h] = true;
      left -= floors[h]!;
      among -= share;
      again = true;
    });
  }
  // In whole numbers, so that no rounding decides: the quota of a stratum is share · left / among.
  const open = [...shares.keys()].filter((h) => !raised[h]);
  const given = [...floors];
  if (among === 0) return given;
  const remainder = (h: number) => (shares[h]! * left) % among;
  for (const h of open) given[h] = (shares[h]! * left - remainder(h)) / among;
  const first = open.toSorted((a, b) => remainder(b) - remainder(a) || sizes[b]! - sizes[a]! || a - b);
  for (const h of first.slice(0, places - sum(given))) given[h]! += 1;
  return given;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
