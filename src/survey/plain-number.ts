/** A number as people write it in a table, with a point or a comma before the decimals; undefined for anything else. */
export function plainNumber(text: string): number | undefined {
  return /^-?\d{1,15}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?$/i.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
