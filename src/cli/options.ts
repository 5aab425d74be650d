import { inputError } from '../notices/input-error.js';

/** A whole number from an option. @throws InputError 'whole-number-expected' */
export function wholeNumber(option: string, minimum = 0, maximum = 4_294_967_295): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= minimum && number <= maximum) return number;
    throw inputError('whole-number-expected', { option, got: text, minimum, ...(maximum < 4_294_967_295 && { maximum }) });
  };
}

/** More clusters than anybody reads. */
const mostClusters = 1000;

/** A number of clusters, 1 to 1,000, or 'auto'. @throws InputError */
export function clusterCount(text: string): number | 'auto' {
  return text === 'auto' ? text : wholeNumber('--k', 1, mostClusters)(text);
}

/** One of several words. @throws InputError 'value-unknown' */
export function oneOf<T extends string>(option: string, expected: readonly T[]): (text: string) => T {
  return (text) => {
    const found = expected.find((each) => each === text);
    if (found === undefined) throw inputError('value-unknown', { option, got: text, expected });
    return found;
  };
}

/** Gathers the values of an option that may be given several times. */
export function gathered(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Names separated by commas. */
export function names(text: string): string[] {
  return text.split(',').map((name) => name.trim()).filter((name) => name !== '');
}
