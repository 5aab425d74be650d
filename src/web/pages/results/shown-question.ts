import type { DrawnFigure } from '../../../exports/drawn-figure.js';
import { breakdownLevels } from '../../../exports/question-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { figureReference } from '../../../use-cases/resolve-reference.js';
import { resultNumbersAddress, resultsFileAddress } from '../../addresses.js';
import { filesOf, type FigureFiles } from '../../figure-files.js';
import { rowsLinked, type LinkedTable } from '../../linked-table.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { askedOf } from './asked-of.js';
import { drawnQuestion } from './drawn-questions.js';
import type { ResultsChoice } from './choice.js';

/** A question: its figure over everybody, and one of each variable. */
export interface ShownQuestion {
  readonly heading: string;
  readonly asked: string | null;
  readonly figure: ShownFigure;
  readonly breakdowns: readonly ShownFigure[];
}

/** A figure or, where tables are chosen, its table. */
export interface ShownFigure extends DrawnFigure {
  /** Each number leads to what it rests on. */
  readonly table: LinkedTable;
  readonly asTable: boolean;
  readonly wide: boolean;
  readonly tests: LinkedTable | null;
  readonly files: FigureFiles;
}

/** Rows beyond which a figure takes the whole width. */
const mostRowsBeside = 7;

/** @param variables ids of the variables to break the question down by */
export function shownQuestion(
  { run, id }: OpenedRun,
  question: AnalysisRun['study']['questions'][number],
  place: string,
  variables: readonly string[],
  { shape }: Pick<ResultsChoice, 'shape'>,
  wording: Wording,
): ShownQuestion {
  const number = run.study.questions.findIndex((each) => each.id === question.id) + 1;
  const drawn = drawnQuestion(run, question.id, variables, wording.language)!;
  const numbersOf = (by: string | undefined): ((row: readonly string[]) => string) => {
    const levels = new Map(by === undefined ? [] : breakdownLevels(run, by).map(({ level, label }) => [label[wording.language], level]));
    return ([name = '', group = '']) => {
      // Where options have rows of their own the level stands behind the option.
      const level = levels.get(group) ?? levels.get(name);
      return resultNumbersAddress(id, { question: question.id, by: level === undefined ? undefined : by, level });
    };
  };
  const shown = (figure: DrawnFigure, by: string | undefined, tests: DrawnFigure['table'] | null): ShownFigure => {
    const choices = { question: question.id, by };
    return {
      ...figure,
      table: rowsLinked(figure.table, numbersOf(by)),
      asTable: shape === 'table',
      wide: figure.table.rows.length > mostRowsBeside || shape === 'table',
      tests: tests && rowsLinked(tests, () => resultNumbersAddress(id, { question: question.id, by })),
      files: {
        ...filesOf((format) => resultsFileAddress(id, format, choices)),
        name: figure.table.caption, reference: figureReference(run.id, `question-${number}`), copies: true,
      },
    };
  };
  return {
    heading: place + question.present[wording.language],
    asked: askedOf(run, question, wording),
    figure: shown(drawn.figure, undefined, null),
    breakdowns: drawn.breakdowns.map(({ by, figure, tests }) => shown(figure, by, tests)),
  };
}
