import type { ContrastSettings } from './contrast-groups.js';

/** Uses of terms that the prior counts as: those of some forty answers, so that a group of hundreds outweighs it. */
const prior = 500;

/** What fewer use cannot hold however it is divided, and to test it costs what is more common: thousands of words are rare. */
const fewestTested = 10;

/**
 * The settings of a study.
 *
 * @param minimumCell fewest citizens that a figure may tell of; a term must be used by as many, and by at least 10
 */
export function defaultContrastSettings(minimumCell: number): ContrastSettings {
  return { minimumCitizens: Math.max(minimumCell, fewestTested), prior, falseDiscoveryRate: 0.05 };
}
