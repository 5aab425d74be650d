/** In order of precedence: where two overlap, the earlier names the whole. */
export const personalDataKinds = ['cpr', 'email', 'link', 'case-number', 'phone', 'address', 'name'] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A stretch of an answer that may tell who somebody is: UTF-16 offsets of the untouched answer. */
export interface PersonalDataSpan {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
