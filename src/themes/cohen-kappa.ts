/** How two coders agree on which answers have a theme. */
export interface PairAgreement {
  /** Answers that both have read. */
  readonly n: number;
  /** Cohen's kappa; null where both give all answers the same value, or there are none. */
  readonly kappa: number | null;
  /** Of all times that either says yes, the share in which the other does too: 2 both / (one + other); null when nobody does. */
  readonly positive: number | null;
  /** The same of no. */
  readonly negative: number | null;
}

/**
 * Cohen's kappa of two coders' values: (observed − expected) / (1 − expected), where expected is the agreement of two coders
 * who give each value as often as these do, but at random (Cohen 1960, 'A coefficient of agreement for nominal scales').
 *
 * @param pairs the values that one coder and the other gave each answer
 * @returns at most 1; null when it is not defined: no pairs, or one value alone
 */
export function cohenKappa<Value>(pairs: readonly (readonly [Value, Value])[]): number | null {
  const n = pairs.length;
  const [first, second] = [new Map<Value, number>(), new Map<Value, number>()];
  let same = 0;
  for (const [one, other] of pairs) {
    if (one === other) same++;
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
  }
  let expected = 0;
  for (const [value, count] of first) expected += count * (second.get(value) ?? 0);
  return expected === n * n ? null : (n * same - expected) / (n * n - expected);
}

/** Kappa with the agreement on yes and on no, which kappa mixes (Cicchetti and Feinstein 1990). */
export function pairAgreement(pairs: readonly (readonly [boolean, boolean])[]): PairAgreement {
  let [both, neither] = [0, 0];
  for (const [one, other] of pairs) {
    if (one && other) both++;
    if (!one && !other) neither++;
  }
  const apart = pairs.length - both - neither;
  const share = (agreed: number): number | null => (agreed + apart === 0 ? null : (2 * agreed) / (2 * agreed + apart));
  return { n: pairs.length, kappa: cohenKappa(pairs), positive: share(both), negative: share(neither) };
}
