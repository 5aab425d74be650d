import type { Notice } from '../notices/notice.js';
import type { ExcludedRow } from '../survey/read-rows.js';
import type { AnswerCodes } from '../themes/merge-codes.js';
import type { Code } from '../themes/rule-coder.js';
import type { ReadText } from '../text/token.js';
import { codeAnswers, type CodedAnswers } from './code-answers.js';
import type { CodedQuestions } from './coded-questions.js';
import { keyCodings, type KeyedCoding, type KeyedCodings } from './key-codings.js';
import type { AnalysisPlan } from './plan.js';
import type { ReadAnswer } from './read-answer.js';

/** The questions of one codebook with their answers and what these were coded as. */
export interface CodedPart extends CodedQuestions {
  readonly read: readonly ReadAnswer[];
  readonly coded: CodedAnswers;
}

/** All answers of a study, coded. Answers are told apart by their keys. */
export interface CodedStudy {
  readonly parts: readonly CodedPart[];
  readonly codes: ReadonlyMap<string, AnswerCodes>;
  readonly evidence: ReadonlyMap<string, readonly Code[]>;
  readonly codings: readonly KeyedCoding[];
  readonly leftOut: readonly ExcludedRow[];
  readonly notices: readonly Notice[];
}

/** What there is to say of the themes of a study without open questions. */
export const nothingCoded: CodedStudy = {
  parts: [], codes: new Map(), evidence: new Map(), codings: [], leftOut: [], notices: [],
};

/**
 * Codes the answers to each question by its codebook (`codeAnswers`): what people coded of one codebook's questions says
 * nothing of another's.
 *
 * @param reader what the answers were read by
 * @param codings tables of human codings; none when nobody coded the study
 * @param ids the respondents' ids
 * @param plan from how many coded answers a coder learns, and the run's seed
 */
export function codeStudy(
  read: readonly ReadAnswer[],
  questions: readonly CodedQuestions[],
  reader: ReadText,
  codings: Parameters<typeof keyCodings>[0],
  ids: readonly string[],
  plan: Pick<AnalysisPlan, 'coder' | 'seed'>,
): CodedStudy {
  const given: KeyedCodings | undefined = codings.length === 0 ? undefined : keyCodings(codings, read, ids, questions);
  const parts = questions.map((part): CodedPart => {
    const own = read.filter(({ answer }) => part.questions.includes(answer.question));
    const human = given?.codings.filter(({ question }) => part.questions.includes(question));
    return { ...part, read: own, coded: codeAnswers(own, part.codebook, reader, human, plan) };
  });
  return {
    parts,
    codes: new Map(parts.flatMap(({ coded }) => [...coded.codes])),
    evidence: new Map(parts.flatMap(({ coded }) => [...coded.evidence])),
    codings: given?.codings ?? [],
    leftOut: given?.leftOut ?? [],
    notices: [...(given?.notices ?? []), ...parts.flatMap(({ coded }) => coded.notices)],
  };
}
