/**
 * Whether the sum of hidden numbers of citizens tells of one of them: a report says 'under 5' of those that are few, so
 * that the others are known to have at least as many as may be shown.
 *
 * @param hidden at least one of them few; those of nobody count as any other
 * @param minimumCell fewest citizens that may be shown
 */
export function tellsOfFew(hidden: readonly number[], minimumCell: number): boolean {
  const sum = hidden.reduce((total, n) => total + n, 0);
  if (hidden.length < 2 || sum < minimumCell) return true;
  const few = hidden.filter((n) => n < minimumCell).length;
  if (few === 0) return false;
  const others = hidden.length - few;
  const most = minimumCell - 1;
  // With as few as can be in each other level one must be able to have the most, and with as many as can be one.
  const mayHaveMost = sum - (few - 1) - others * minimumCell >= most;
  const mayHaveOne = others > 0 || sum - (few - 1) * most <= 1;
  return !mayHaveMost || !mayHaveOne;
}
