/**
 * Why a part of a first study is guessed as it is: a code and its parameters, which the wording turns into a comment.
 */
export interface ReasonParameters {
  'id-named': object;
  'id-distinct': object;
  'status-words': object;
  'answered-at': object;
  'first-and-last-answer': { column: string };
  'minutes-named': object;
  'weight-named': object;
  'segment-words': object;
  'satisfaction-question': { column: string };
  'dont-know-word': { count: number };
  'text-named': object;
  'improvement-named': object;
  'long-texts': { characters: number };
  'age-numbers': { smallest: number; largest: number };
  'few-levels': { levels: number };
  'many-levels': { levels: number };
  'scale-numbers': object;
  'scale-numbers-named': { scale: string };
  'scale-words': { scale: string };
  'question-named': { levels: number };
  'routed': { name: string; answered: number; outside: number };
  'yes-no-group': { columns: number; prefix: string };
  // Why a column is not used
  'empty': object;
  'one-value': object;
  'personal': object;
  'mostly-distinct': object;
  'too-many-levels': { levels: number };
  'rare-long-values': object;
  'number': object;
  'date': object;
  'day-first-date': object;
  'name-too-long': object;
}

export type ReasonCode = keyof ReasonParameters;

export type Reason<Code extends ReasonCode = ReasonCode> = {
  [C in Code]: { readonly code: C; readonly parameters: Readonly<ReasonParameters[C]> };
}[Code];

export function reason<C extends ReasonCode>(code: C, parameters: ReasonParameters[C]): Reason {
  return { code, parameters } as Reason;
}
