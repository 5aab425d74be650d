import type { Coding } from './human-coding.js';

/** An answer's themes and who gave them. */
export interface AnswerCodes {
  readonly themes: ReadonlySet<string>;
  readonly by: 'human' | 'machine';
}

/**
 * Human codes always win: an answer that a human has coded keeps exactly those themes, also when they are none; every
 * other answer keeps the machine's. When several coders read an answer a theme stands that at least half of them gave,
 * unless somebody has settled it: then what was settled last stands.
 *
 * @param machine themes by answer key
 * @param human codings of answers; of answers that `machine` lacks too
 * @param keyOf the answer key of a coding
 */
export function mergeCodes<C extends Coding>(
  machine: ReadonlyMap<string, ReadonlySet<string>>,
  human: readonly C[],
  keyOf: (coding: C) => string,
): Map<string, AnswerCodes> {
  const merged = new Map<string, AnswerCodes>();
  for (const [key, themes] of machine) merged.set(key, { themes, by: 'machine' });

  const byAnswer = new Map<string, C[]>();
  for (const coding of human) {
    const codings = byAnswer.get(keyOf(coding));
    if (codings) codings.push(coding);
    else byAnswer.set(keyOf(coding), [coding]);
  }
  for (const [key, all] of byAnswer) {
    const decision = all.findLast(({ settled }) => settled);
    const codings = decision ? [decision] : all;
    const given = new Set(codings.flatMap(({ themes }) => themes));
    const standing = [...given].filter((theme) =>
      2 * codings.filter(({ themes }) => themes.includes(theme)).length >= codings.length);
    merged.set(key, { themes: new Set(standing), by: 'human' });
  }
  return merged;
}
