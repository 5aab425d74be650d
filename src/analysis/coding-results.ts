import type { CodedStudy } from './code-study.js';
import type { CodedQuestionsSummary, RunResults, ThemeSummary } from './run.js';

/**
 * What coded a study's answers and how well. A study with several codebooks has it for each of them; what stands for the
 * whole study is then of the first.
 */
export function codingResults({ parts }: CodedStudy): Pick<RunResults, 'coder' | 'coding' | 'codedQuestions'> {
  const summaries = parts.map(({ questions, codebook, coded }): CodedQuestionsSummary => ({
    questions,
    codebook: { id: codebook.id, version: codebook.version, label: codebook.label },
    coder: coded.coder,
    ...(coded.evaluation && { coding: coded.evaluation }),
  }));
  const [first] = summaries;
  return {
    coder: first?.coder ?? 'rules',
    ...(first?.coding && { coding: first.coding }),
    ...(summaries.length > 1 && { codedQuestions: summaries }),
  };
}

/** What coded the answers that a theme is found in, and how well; of the whole study where it has one codebook. */
export function codingOf(
  results: Pick<RunResults, 'coder' | 'coding' | 'codedQuestions'>,
  { questions }: Pick<ThemeSummary, 'questions'>,
): Pick<RunResults, 'coder' | 'coding'> {
  return results.codedQuestions?.find((each) => each.questions[0] === questions?.[0]) ?? results;
}
