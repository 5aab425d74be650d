const delimiters = [',', ';', '\t', '|'] as const;

/** Records that are looked at: a header alone may be a question with commas in it. */
const recordsToCompare = 20;

/**
 * The delimiter that cuts the first records of a file into the same number of cells most often, counted outside
 * quotation marks; of equals the one that makes most cells; the comma when none cuts anything.
 */
export function delimiterOf(text: string): string {
  const counts = countsByRecord(text);
  const scores = delimiters.map((delimiter, at) => {
    const own = counts.map((record) => record[at]!);
    const expected = own[0] ?? 0;
    const alike = own.filter((count) => count === expected).length / Math.max(1, own.length);
    return { delimiter, alike: expected === 0 ? 0 : alike, cells: expected };
  });
  return scores.reduce((best, each) =>
    (each.alike > best.alike || (each.alike === best.alike && each.cells > best.cells) ? each : best)).delimiter;
}

/** How often each delimiter stands in each of the first records that are not blank. */
function countsByRecord(text: string): number[][] {
  const counts: number[][] = [];
  let current = delimiters.map(() => 0);
  let [quoted, blank] = [false, true];
  for (const character of text) {
    if (counts.length === recordsToCompare) return counts;
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '\n' || character === '\r') {
      if (!blank) counts.push(current);
      current = delimiters.map(() => 0);
      blank = true;
      continue;
    }
    blank = false;
    const at = delimiters.indexOf(character as (typeof delimiters)[number]);
    if (at >= 0) current[at]! += 1;
  }
  if (!blank) counts.push(current);
  return counts;
}
