import { inputError } from '../notices/input-error.js';

/** Two groups of citizens by their level of something. */
export interface Comparison {
  readonly a: string;
  /** A level, or '' for everybody with another level than a. */
  readonly b: string;
}

/**
 * What is compared with what: two levels that are named, or one that is named against the rest; else the two levels that there
 * are, or each of more levels against the rest.
 *
 * @param levels that citizens have, in reading order
 * @param named at most two of them
 * @throws InputError 'value-unknown'
 */
export function comparisonsOf(levels: readonly string[], named: readonly string[] = []): Comparison[] {
  const unknown = named.find((each) => !levels.includes(each));
  if (unknown !== undefined || named.length > 2 || (named.length === 2 && named[0] === named[1])) {
    throw inputError('value-unknown', { option: '--groups', got: named.join(','), expected: levels });
  }
  const [a, b = ''] = named.length === 0 && levels.length === 2 ? levels : named;
  return a === undefined ? levels.map((level) => ({ a: level, b: '' })) : [{ a, b }];
}

/** 0 for those of group a, 1 for those of group b, −1 for the others. @param values each respondent's level, '' for none */
export function groupCodes(values: readonly string[], { a, b }: Comparison): Int8Array {
  return Int8Array.from(values, (value) => (value === a ? 0 : value !== '' && (b === '' || value === b) ? 1 : -1));
}
