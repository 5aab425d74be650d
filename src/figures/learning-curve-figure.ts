import type { LearningCurve, OverDraws } from '../themes/learning-curve.js';
import type { Cell, DataTable } from './data-table.js';

/** What a learning curve says that more coding would bring. */
export type LearningVerdict =
  /** The last step brought something that holds: more of the same will bring some more, though less. */
  | 'rising'
  /** What the last step brought cannot be told from nothing. */
  | 'level'
  /** One size alone was tried. */
  | 'unknown';

/** How F1 grows with coded answers, as a line with its interval. */
export interface LearningCurveFigure {
  readonly id: string;
  readonly curve: LearningCurve;
  readonly verdict: LearningVerdict;
}

export function learningCurveFigure(curve: LearningCurve): LearningCurveFigure {
  const { lastStep } = curve;
  return { id: 'learning-curve', curve, verdict: lastStep === undefined ? 'unknown' : lastStep.gain.low > 0 ? 'rising' : 'level' };
}

/** The table that says what the curve shows: a row a number of coded answers. */
export function learningCurveTable({ curve }: LearningCurveFigure): DataTable {
  const cells = ({ value, low, high }: OverDraws): Cell[] =>
    [{ kind: 'coefficient', value }, { kind: 'interval', of: 'score', low, high }];
  return {
    columns: [
      'human-coded', 'f1', 'interval', { da: 'F1, snit af temaer', en: 'F1, mean of themes' },
      { da: 'Usikkerhed (snit)', en: 'Uncertainty (mean)' },
    ],
    rows: curve.points.map(({ coded, micro, macro }) => [{ kind: 'count', value: coded }, ...cells(micro), ...cells(macro)]),
  };
}
