import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedStudy } from './code-study.js';
import type { GroupDomain } from './groups.js';
import type { CodedQuestionsSummary, RunResults } from './run.js';
import { summariseGroups } from './summarise.js';

/**
 * What coded a study's answers and how well. A study with several codebooks has it for each of them; what stands for the
 * whole study is then of the first.
 */
export function codingResults(
  survey: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  { parts }: CodedStudy,
): Pick<RunResults, 'coder' | 'coding' | 'agreement' | 'codedQuestions'> {
  const coding = parts.map(({ coded: { coder, evaluation, agreement } }) =>
    ({ coder, ...(evaluation && { coding: evaluation }), ...(agreement && { agreement }) }));
  return {
    ...(coding[0] ?? { coder: 'rules' }),
    ...(parts.length > 1 && {
      codedQuestions: parts.map(({ questions, codebook: { id, version, label }, read }, i): CodedQuestionsSummary => ({
        questions, codebook: { id, version, label }, ...coding[i]!, groups: summariseGroups(survey, groups, weights, read),
      })),
    }),
  };
}

/** What coded the answers to a question that no person coded. */
export function coderOf(
  { coder, codedQuestions }: Pick<RunResults, 'coder' | 'codedQuestions'>,
  question: string,
): RunResults['coder'] {
  return codedQuestions?.find(({ questions }) => questions.includes(question))?.coder ?? coder;
}
