import type { AnalysisRun } from '../analysis/run.js';
import type { QuestionLevel } from '../figures/question-figure.js';
import { breakdownLevels } from './breakdown-levels.js';
import { closedQuestions } from './closed-questions.js';
import { compareLevel } from './level-comparison.js';
import { hiddenLevels, type HiddenLevel } from './hidden-levels.js';
import { levelQuestion } from './level-question.js';
import { methodOf } from './method.js';
import type { Report } from './report.js';

/** A level of a variable, and why it gets no report of its own, where it gets none. */
export interface ReportedLevel extends QuestionLevel {
  /** Fewer citizens than may be shown, or from the others' reports the number of such would follow. */
  readonly hidden?: HiddenLevel;
}

/**
 * The levels of a variable in reading order, and which get a report of their own: those with as many citizens as may be
 * shown, as far as the numbers of the hidden do not follow from theirs (`hiddenLevels`).
 */
export function reportedLevels(run: AnalysisRun, by: string): ReportedLevel[] {
  const levels = breakdownLevels(run, by);
  const hidden = hiddenLevels(run, by, levels.map(({ level }) => ({ level, n: respondentsAt(run, by, level) })));
  return levels.map(({ level, label }) => ({ level, label, ...(hidden.has(level) && { hidden: hidden.get(level)! }) }));
}

/**
 * The report of one level of a variable, such as a municipality: its figures beside everybody's, and against those of
 * all others. It has no quotes: few citizens may have both a level and a segment, and then a quote tells who wrote it.
 *
 * @param level one that `reportedLevels` does not hide
 */
export function levelReport(run: AnalysisRun, by: string, { level, label }: QuestionLevel): Report {
  const sections = run.study.questions.flatMap((question) => {
    const section = levelQuestion(run, question, by, { level, label });
    return section ? [section] : [];
  });
  const method = methodOf(run);
  return {
    title: run.title,
    level: compareLevel(run, by, { level, label }, respondentsAt(run, by, level)),
    summary: [],
    questions: { ...closedQuestions(run, sections), ranking: [] },
    hasOpenQuestions: false,
    groups: [],
    further: [],
    // How other groups are weighted is told in the report on everybody.
    method: { ...method, draws: [], weightCheck: { ...method.weightCheck, groups: [], reconciled: [] } },
    notices: [],
  };
}

/** Citizens with weight at a level: the largest base that a figure of it has. */
function respondentsAt({ bulk: { breakdowns, themeLevels } }: AnalysisRun, by: string, level: string): number {
  const bases = [
    ...breakdowns.filter((each) => each.by === by && each.level === level).map(({ estimate }) => estimate.n),
    ...themeLevels.filter((each) => each.by === by && each.level === level).map(({ share }) => share.n),
  ];
  return bases.reduce((most, n) => Math.max(most, n), 0);
}
