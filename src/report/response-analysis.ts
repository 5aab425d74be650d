import type { AnalysisRun, RunResults, StudyWords } from '../analysis/run.js';

/** Who was invited and who answered, with what it takes to tell of it. */
export interface ResponseAnalysis {
  readonly nonResponse: NonNullable<RunResults['nonResponse']>;
  readonly representativeness: NonNullable<RunResults['representativeness']>;
  /** Absent when the study does not know it. */
  readonly population?: number;
  readonly variables: StudyWords['variables'];
  /** Fewest citizens that may be shown. */
  readonly minimumCell: number;
}

/** @returns undefined for a study without a sample */
export function responseAnalysisOf({ results, study, plan }: AnalysisRun): ResponseAnalysis | undefined {
  const { nonResponse, representativeness = [], response: { population } } = results;
  return nonResponse && {
    nonResponse, representativeness,
    ...(population !== undefined && { population }),
    variables: study.variables,
    minimumCell: plan.quotes.minimumCell,
  };
}
