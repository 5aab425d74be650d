import type { RunListing } from '../../../use-cases/ports.js';
import { comparisonAddress, runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownMoment } from '../../shown-moment.js';
import type { Wording } from '../../shown-share.js';

/** What the page of a comparison says before there is one. */
export interface ComparisonView {
  readonly action: string;
  readonly others: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  /** Where one sees whether it is ready; null where nothing is under way. */
  readonly again: string | null;
  readonly method: string;
}

/** @param chosen the id of the other run; '' for none @param isUnderWay whether it is being compared */
export function comparisonView(
  { id }: OpenedRun, others: readonly RunListing[], chosen: string, isUnderWay: boolean, { words, language }: Wording,
): ComparisonView {
  return {
    action: comparisonAddress(id),
    others: others.map((other) => ({
      value: other.id, chosen: other.id === chosen,
      label: words.comparison.run(other.id, other.made === undefined ? '' : shownMoment(other.made, language), other.respondents),
    })),
    again: isUnderWay ? comparisonAddress(id, chosen) : null,
    method: runAddress('method', id),
  };
}
