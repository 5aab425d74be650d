import { inputError } from '../notices/input-error.js';

/** What an address holds after the question mark. */
export type Query = Readonly<Record<string, unknown>>;

/**
 * A choice among some.
 *
 * @throws InputError 'value-unknown' when the address holds another one
 */
export function chosenOf<T extends string>(query: Query, option: string, allowed: readonly T[], otherwise: T): T {
  const got = given(query, option);
  if (got === undefined) return otherwise;
  const choice = allowed.find((each) => each === got);
  if (choice === undefined) throw inputError('value-unknown', { option, got, expected: allowed });
  return choice;
}

/**
 * A whole number.
 *
 * @throws InputError 'whole-number-expected' when it is none or too small, 'value-unknown' when it is too large
 */
export function wholeNumber(
  query: Query,
  option: string,
  { minimum, maximum, otherwise }: { readonly minimum: number; readonly maximum: number; readonly otherwise: number },
): number {
  const got = given(query, option);
  if (got === undefined) return otherwise;
  const value = /^\d{1,15}$/.test(got) ? Number(got) : Number.NaN;
  if (!(value >= minimum)) throw inputError('whole-number-expected', { option, got, minimum });
  if (value > maximum) throw inputError('value-unknown', { option, got, expected: [`${minimum}–${maximum}`] });
  return value;
}

/** The text as it stands, shortened where it is repeated in a message; several of one name are one wrong text. */
function given(query: Query, option: string): string | undefined {
  const value = query[option];
  if (value === undefined) return undefined;
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
