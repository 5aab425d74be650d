import type { CodedTwice } from '../estimates/correction.js';
import type { CodedAnswers } from './code-answers.js';
import type { ReadAnswer } from './read-answer.js';

/**
 * Which respondents state a theme: by the codes that stand, and by what machine and people found apart from each other.
 */
export interface ThemeMasks extends CodedTwice {
  readonly states: Uint8Array;
}

/**
 * Marks for each theme those who state it in any of their answers. Whoever wrote several answers is measured when all
 * that count in the base of themes were drawn and coded.
 *
 * @param count respondents
 * @returns a function from the theme's id
 */
export function themeMasks(
  count: number,
  read: readonly Pick<ReadAnswer, 'answer' | 'inBase'>[],
  { codes, machine, measured }: Pick<CodedAnswers, 'codes' | 'machine' | 'measured'>,
): (theme: string) => ThemeMasks {
  const counting = read.filter(({ inBase }) => inBase);
  const isMeasured = new Uint8Array(count);
  for (const { answer } of counting) isMeasured[answer.respondent] = 1;
  for (const { answer } of counting) if (!measured.has(answer.key)) isMeasured[answer.respondent] = 0;
  const mask = (of: (key: string) => boolean | undefined, answers: typeof read): Uint8Array => {
    const marks = new Uint8Array(count);
    for (const { answer } of answers) if (of(answer.key)) marks[answer.respondent] = 1;
    return marks;
  };
  return (theme) => ({
    states: mask((key) => codes.get(key)?.themes.has(theme), read),
    machine: mask((key) => machine.get(key)?.has(theme), counting),
    human: mask((key) => measured.get(key)?.has(theme), counting),
    measured: isMeasured,
  });
}
