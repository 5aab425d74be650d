import type { AnalysisRun } from '../analysis/run.js';
import type { TestRow } from '../analysis/test-row.js';
import type { QuestionFigure } from '../estimates/question-figures.js';
import type { Asked, OptionBars, StackedBars } from '../figures/figure.js';
import { optionsFigure } from '../figures/options-figure.js';
import { questionFigure, type QuestionBreakdown, type QuestionLevel } from '../figures/question-figure.js';
import { answerOptions } from '../survey/answer-options.js';
import type { Label } from '../survey/study-definition.js';
import { breakdownLevels, breakdownVariable, variablesUsed } from './breakdown-levels.js';
import { questionTests } from './question-tests.js';
import { variableLabel } from './study-labels.js';

type Question = AnalysisRun['study']['questions'][number];

/** A closed question: its figure over everybody, and one of each variable that it is broken down by. */
export interface QuestionSection {
  readonly id: string;
  readonly label: Label;
  readonly figure: StackedBars | OptionBars;
  readonly breakdowns: readonly BreakdownSection[];
}

export interface BreakdownSection {
  readonly by: string;
  readonly label: Label;
  readonly levels: readonly QuestionLevel[];
  readonly figure: StackedBars | OptionBars;
  /** The tests of its differences; empty for a question without scores, or a variable of too many levels. */
  readonly tests: readonly TestRow[];
}

/** What a run has to give for the figures of its questions. */
export type QuestionRun = Pick<AnalysisRun, 'study' | 'results' | 'bulk' | 'plan'>;

/**
 * The figures of a question of the study.
 *
 * @param variables ids of what to break it down by; of which fewer than two levels were asked, that is left out
 */
export function questionSection(run: QuestionRun, question: Question, variables: readonly string[]): QuestionSection {
  const { study, results, bulk, plan: { quotes: { minimumCell } } } = run;
  const { answer } = question;
  const figures = results.questions.filter(({ variable }) => variable === question.id);
  const breakdowns = bulk.breakdowns.filter(({ variable }) => variable === question.id);
  const shared = { weighted: results.weights.scheme !== 'unweighted', minimumCell };
  const draw = (
    id: string,
    own: readonly QuestionFigure[],
    asked: Asked | undefined,
    breakdown?: QuestionBreakdown,
  ): StackedBars | OptionBars => {
    const frame = { ...shared, ...(asked && { asked }) };
    if (answer.kind === 'scale') {
      const steps = study.scales.find((each) => each.id === answer.scale)?.steps ?? [];
      return questionFigure(id, own, { ...frame, steps }, breakdown);
    }
    const options = answerOptions(answer, study.scales).map(({ id: category, label }) => ({ category, label }));
    return optionsFigure(id, own, { ...frame, options, several: answer.kind === 'several' }, breakdown);
  };
  // A question's or a variable's id may hold what an address or an attribute may not.
  const id = `question-${study.questions.indexOf(question) + 1}`;
  const asked = askedOf(run, question);
  return {
    id: question.id,
    label: question.present,
    figure: draw(id, figures, asked),
    breakdowns: variables.flatMap((by) => {
      const own = breakdowns.filter((each) => each.by === by);
      // One level alone is compared with nobody.
      if (new Set(own.map(({ level }) => level)).size < 2) return [];
      const { rows, verdict, apart } = questionTests(bulk.tests, question.id, by);
      const label = breakdownVariable(run, by)?.label ?? { da: by, en: by };
      const levels = breakdownLevels(run, by);
      const position = study.variables.findIndex((variable) => variable.id === by) + 1;
      return [{
        by, label, levels,
        figure: draw(`${id}-by-${position}`, [...figures, ...own], by === study.tense?.variable ? asked : undefined,
          { by, label, levels, verdict, apart }),
        tests: rows,
      }];
    }),
  };
}

/** Every question that was answered, by every variable of the study. */
export function questionSections(run: QuestionRun): QuestionSection[] {
  const variables = variablesUsed(run).map(({ id }) => id);
  const answered = new Set(run.results.questions.map(({ variable }) => variable));
  return run.study.questions
    .filter(({ id }) => answered.has(id))
    .map((question) => questionSection(run, question, variables));
}

/** The wordings that citizens met: the past tense only where the study says who is asked in it. */
function askedOf({ study }: QuestionRun, { present, past }: Question): Asked {
  const { tense } = study;
  if (!tense || (past.da === present.da && past.en === present.en)) return { present };
  const levels = study.variables.find(({ id }) => id === tense.variable)?.levels ?? [];
  return {
    present,
    past: {
      text: past,
      variable: variableLabel(study, tense.variable),
      levels: tense.past.map((level) =>
        levels.find(({ id }) => id === level)?.label ?? { da: level, en: level }),
    },
  };
}
