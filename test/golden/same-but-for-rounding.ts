const numbers = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/**
 * What differs between two texts, when numbers that agree to nine digits count as equal: the same program on another release
 * of Node may round the last digits otherwise.
 *
 * @returns undefined when nothing differs
 */
export function difference(actual: string, golden: string): string | undefined {
  const [left, right] = [actual.split('\n'), golden.split('\n')];
  for (let line = 0; line < Math.max(left.length, right.length); line++) {
    const [a, b] = [left[line] ?? '(end)', right[line] ?? '(end)'];
    if (!sameLine(a, b)) return `line ${line + 1}: ${a} instead of ${b}`;
  }
  return undefined;
}

function sameLine(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(numbers, '#') !== b.replace(numbers, '#')) return false;
  const [left, right] = [a.match(numbers) ?? [], b.match(numbers) ?? []];
  return left.every((text, i) => Math.abs(Number(text) - Number(right[i])) <= 1e-9 * Math.max(1, Math.abs(Number(text))));
}
