import { meanAndSpread, type MeanAndSpread } from '../numerics/mean-and-spread.js';
import { welchTest, type WelchTest } from '../numerics/welch-test.js';
import type { NumberSource } from '../survey/read-numbers.js';
import type { Label } from '../survey/study-definition.js';
import { disposition } from './non-response-rates.js';

/** A number of the register, such as age in years, among the invited and among those who answered. */
export interface MeanResponse {
  readonly id: string;
  readonly label: Label;
  /** Whole weeks where it is the time since a date; otherwise as the column has it. */
  readonly unit: 'weeks' | 'as-in-file';
  readonly sample: MeanAndSpread;
  readonly respondents: MeanAndSpread;
  readonly complete: MeanAndSpread;
  readonly nonRespondents: MeanAndSpread;
  /** Respondents less those who did not answer; null when a group has fewer than two members. */
  readonly test: WelchTest | null;
}

/** Compares means, unweighted. `values` holds NaN where there is no value; its owner is not counted. */
export function compareMeans(
  { id, label, of }: NumberSource,
  values: Float64Array,
  dispositions: Uint8Array,
): MeanResponse {
  const respondents = meanAndSpread(values, (i) => dispositions[i] !== disposition.none);
  const nonRespondents = meanAndSpread(values, (i) => dispositions[i] === disposition.none);
  return {
    id, label,
    unit: of.kind === 'weeks-since' ? 'weeks' : 'as-in-file',
    sample: meanAndSpread(values, () => true),
    respondents,
    complete: meanAndSpread(values, (i) => dispositions[i] === disposition.complete),
    nonRespondents,
    test: welchTest(respondents, nonRespondents) ?? null,
  };
}
