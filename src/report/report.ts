import { partsOfRun } from '../analysis/parts-of-run.js';
import type { AnalysisRun, Satisfaction } from '../analysis/run.js';
import type { IntervalBars, StackedBars } from '../figures/figure.js';
import { satisfactionFigure } from '../figures/satisfaction-figure.js';
import { themesFigure } from '../figures/themes-figure.js';
import type { Notice } from '../notices/notice.js';
import { closedQuestions, type ClosedQuestions } from './closed-questions.js';
import { coderAccuracy, type CoderAccuracy } from './coder-accuracy.js';
import { codingCaution, type CodingCaution } from './coding-caution.js';
import { furtherQuestions, type FurtherQuestions } from './further-questions.js';
import { groupSections, type GroupSection } from './group-sections.js';
import type { LevelComparison } from './level-comparison.js';
import { methodOf, type Method } from './method.js';
import { questionSections } from './question-section.js';
import { questionStatements } from './question-statements.js';
import type { ReportPart } from './report-parts.js';
import { responseAnalysisOf, type ResponseAnalysis } from './response-analysis.js';
import { summaryOf, type Statement } from './summary.js';

/**
 * A report as a value: figures and texts of the study, and everything that is to be said as codes and parameters, which
 * wording renders in a language. What must be suppressed is left out already.
 */
export interface Report {
  readonly title: string;
  /** The level of a variable that the report is on; absent of one on everybody. */
  readonly level?: LevelComparison;
  /** Parts that somebody chose to leave out; absent for none. */
  readonly omits?: readonly ReportPart[];
  readonly summary: readonly Statement[];
  /** Absent when the study has no satisfaction question. */
  readonly satisfaction?: { readonly question: Satisfaction['question']; readonly figure: StackedBars };
  readonly questions: ClosedQuestions;
  /** Absent when the codebook or the study has nothing to show. */
  readonly themes?: { readonly figure: IntervalBars; readonly caution: CodingCaution };
  /** Whether the study has open questions; without them nothing is said of groups, and of how answers were coded. */
  readonly hasOpenQuestions: boolean;
  readonly groups: readonly GroupSection[];
  /** Open questions with another codebook than the first's: `themes`, `groups` and `coding` are of the first. */
  readonly further: readonly FurtherQuestions[];
  /** Absent when the study names no sample. */
  readonly response?: ResponseAnalysis;
  /** Absent when nobody coded any of the study's answers by hand. */
  readonly coding?: CoderAccuracy;
  readonly method: Method;
  readonly notices: readonly Notice[];
}

/** The report of a run. */
export function reportOf(run: AnalysisRun): Report {
  const [first = run, ...others] = partsOfRun(run);
  const { satisfaction, themes, coding, weights } = first.results;
  const { minimumCell } = run.plan.quotes;
  const weighted = weights.scheme !== 'unweighted';
  const satisfied = satisfaction && satisfactionFigure(satisfaction, weighted, minimumCell);
  const themesShown = themesFigure(themes, weighted, minimumCell);
  const accuracy = coderAccuracy(coding, themes);
  const sections = questionSections(run);
  const response = responseAnalysisOf(run);
  const caution = themesShown && codingCaution(first.results);
  return {
    title: run.title,
    summary: summaryOf(run, questionStatements(run, sections), satisfied?.finding, themesShown?.finding, caution),
    ...(satisfied && satisfaction && { satisfaction: { question: satisfaction.question, figure: satisfied } }),
    questions: closedQuestions(run, sections),
    ...(themesShown && caution && { themes: { figure: themesShown, caution } }),
    hasOpenQuestions: run.study.texts.length > 0,
    groups: run.study.texts.length > 0 ? groupSections(first, themesShown, run.study) : [],
    further: others.map((part, i) => furtherQuestions(part, run, i + 1)),
    ...(response && { response }),
    ...(accuracy && { coding: accuracy }),
    method: methodOf(run),
    notices: run.notices,
  };
}
