import type { ContrastSettings } from './contrast-groups.js';

/** Uses of terms that the prior counts as: those of some thirty answers, so that a group of hundreds outweighs it. */
const prior = 500;

/**
 * The settings of a study.
 *
 * @param minimumCell fewest citizens that a figure may tell of; a term must be used by as many
 */
export function defaultContrastSettings(minimumCell: number): ContrastSettings {
  return { minimumCitizens: minimumCell, prior, falseDiscoveryRate: 0.05 };
}
