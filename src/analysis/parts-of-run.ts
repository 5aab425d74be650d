import type { AnalysisRun } from './run.js';

/**
 * A run by codebook: for each the run as it would be told if only its questions had been asked, with the groups' writers,
 * the themes and their coding of these questions alone. A run with one codebook is its own only part.
 */
export function partsOfRun(run: AnalysisRun): readonly AnalysisRun[] {
  const { codedQuestions, coding: _coding, ...results } = run.results;
  if (!codedQuestions) return [run];
  return codedQuestions.map(({ questions, codebook, coder, coding, groups }) => {
    const isOwn = (of: { readonly questions?: readonly string[] }): boolean => of.questions?.[0] === questions[0];
    return {
      ...run,
      plan: { ...run.plan, codebook: { id: codebook.id, version: codebook.version } },
      study: { ...run.study, texts: run.study.texts.filter(({ id }) => questions.includes(id)) },
      results: {
        ...results,
        groups, coder, ...(coding && { coding }),
        themes: results.themes.filter(isOwn),
        ...(results.derived && { derived: results.derived.filter(isOwn) }),
      },
    };
  });
}
