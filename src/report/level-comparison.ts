import type { AnalysisRun } from '../analysis/run.js';
import type { TestRow } from '../analysis/test-row.js';
import type { Apart } from '../figures/figure.js';
import { measureOf, type Measure } from '../figures/measure.js';
import type { QuestionLevel } from '../figures/question-figure.js';
import { studentTQuantile } from '../numerics/student-t-quantile.js';
import type { Label } from '../survey/study-definition.js';
import { breakdownVariable } from './breakdown-levels.js';
import { significance } from './question-tests.js';
import { questionLabel } from './study-labels.js';

/** One level of a variable, such as a municipality, against all the others together. */
export interface LevelComparison {
  readonly by: Label;
  readonly level: QuestionLevel;
  /** Citizens at the level, and in all. */
  readonly respondents: number;
  readonly of: number;
  /** Mean scores of the questions with a scale, in the questionnaire's order. */
  readonly questions: readonly ComparedFigure[];
  /** Shares of the citizens whose answer has content, whatever their segment; in the codebook's order. */
  readonly themes: readonly ComparedFigure[];
  /** Whether some of the themes' shares are not corrected for coding errors. */
  readonly uncorrected: boolean;
}

/** A figure of a level, and how it stands to that of the others. */
export interface ComparedFigure {
  readonly id: string;
  readonly label: Label;
  readonly own: Measure;
  /** The level less the others with its 95 % interval; absent where it is not known or may not be told. */
  readonly difference?: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** Of the others together. */
    readonly rest: number;
    /** Absent where the corrected test does not tell them apart. */
    readonly apart?: Apart;
  };
}

/** @param respondents citizens with weight at the level */
export function compareLevel(run: AnalysisRun, by: string, level: QuestionLevel, respondents: number): LevelComparison {
  const { study, bulk, results, plan: { quotes: { minimumCell } } } = run;
  const compared = (id: string, label: Label, own: Measure, test: TestRow | undefined): ComparedFigure => {
    const difference = own.kind === 'measured' && test ? differenceOf(test, level.level, own.value) : undefined;
    return { id, label, own, ...(difference && { difference }) };
  };
  const own = bulk.breakdowns.filter((each) => each.by === by && each.level === level.level && each.statistic === 'mean');
  const coded = bulk.themeLevels.filter((each) => each.by === by && each.level === level.level);
  return {
    by: breakdownVariable(run, by)?.label ?? { da: by, en: by },
    level, respondents,
    of: results.weights.n,
    uncorrected: coded.some(({ basis }) => basis !== 'corrected'),
    questions: own.map(({ variable, estimate }) =>
      compared(variable, questionLabel(study, variable), measureOf(estimate, minimumCell), testOf(bulk.tests, ['rest', 'pair'], variable, by, level.level))),
    themes: results.themes.flatMap(({ theme, label }) => coded.filter(({ code }) => code === theme).map(({ share, basis }) => compared(
      theme, label, measureOf(share, minimumCell),
      // The difference must be of the share that is shown.
      testOf(bulk.tests, basis === 'corrected' ? ['theme_rest_corrected', 'theme_pair_corrected'] : ['theme_rest', 'theme_pair'], theme, by, level.level),
    ))),
  };
}

/** The test of a level against the others: of a variable of two levels it is that of their pair. */
function testOf(
  tests: readonly TestRow[], [rest, pair]: readonly [TestRow['test'], TestRow['test']],
  variable: string, by: string, level: string,
) {
  const own = tests.filter((each) => each.variable === variable && each.by === by);
  const pairs = own.filter(({ test }) => test === pair);
  return own.find(({ test, a }) => test === rest && a === level)
    ?? (pairs.length === 1 && !own.some(({ test }) => test === rest) ? pairs.find(({ a, b }) => a === level || b === level) : undefined);
}

function differenceOf({ a, flag, difference, se, df2, pAdjusted }: TestRow, level: string, own: number): ComparedFigure['difference'] {
  if (flag === 'suppress' || difference === null || se === null || df2 === null) return undefined;
  const value = a === level ? difference : -difference;
  const half = studentTQuantile(0.975, df2) * se;
  const holds = pAdjusted !== null && pAdjusted < significance;
  return { value, low: value - half, high: value + half, rest: own - value, ...(holds && { apart: value > 0 ? 'higher' as const : 'lower' as const }) };
}
