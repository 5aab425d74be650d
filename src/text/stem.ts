import { stemmer } from '@orama/stemmers/danish';

/** No Danish word is longer; a run of letters beyond this is its own stem. */
const longestWord = 60;

/** An ending behind an apostrophe: `cv'et`, `a-kasse's`, `pc'erne`. */
const apostropheEnding = /^(.+)'(?:s|et|ets|en|ens|er|ers|erne|ernes|e|ede|t)$/u;

/**
 * The stem of a norm by Snowball's Danish algorithm (Porter 2001, snowballstem.org/algorithms/danish), which may not
 * be a word. An ending behind an apostrophe is dropped first.
 *
 * @param norm lower case, NFC; words of over 60 UTF-16 units are returned as they are
 */
export function stem(norm: string): string {
  if (norm.length > longestWord) return norm;
  const base = apostropheBase(norm) ?? norm;
  return stemmer(base) || norm;
}

/** A norm without an ending behind an apostrophe (`cv` of `cv'et`); undefined when it has none. */
export function apostropheBase(norm: string): string | undefined {
  return norm.length > longestWord ? undefined : apostropheEnding.exec(norm)?.[1];
}
