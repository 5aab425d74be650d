import type { QuestionFigure } from '../estimates/question-figures.js';
import type { OptionBars, StackedBars } from '../figures/figure.js';
import { optionsFigure } from '../figures/options-figure.js';
import { questionFigure, type QuestionLevel } from '../figures/question-figure.js';
import { answerOptions } from '../survey/answer-options.js';
import { breakdownVariable } from './breakdown-levels.js';
import type { QuestionRun, QuestionSection } from './question-section.js';
import { questionTests } from './question-tests.js';

type Question = QuestionRun['study']['questions'][number];

/**
 * A closed question as one level of a variable answered it, beside everybody. Its finding is that the level differs
 * from the others together, where the test says so, and else how it answered.
 *
 * @returns undefined where the level was not asked
 */
export function levelQuestion(run: QuestionRun, question: Question, by: string, level: QuestionLevel): QuestionSection | undefined {
  const { study, results, bulk, plan: { quotes: { minimumCell } } } = run;
  const { answer } = question;
  const own = bulk.breakdowns.filter((each) => each.variable === question.id && each.by === by && each.level === level.level);
  if (own.length === 0) return undefined;
  const all = results.questions.filter(({ variable }) => variable === question.id);
  const label = breakdownVariable(run, by)?.label ?? { da: by, en: by };
  const { apart } = questionTests(bulk.tests, question.id, by);
  const isApart = apart.has(level.level);
  const breakdown = { by, label, levels: [level], verdict: isApart ? 'apart' as const : 'untested' as const, apart };
  const frame = { weighted: results.weights.scheme !== 'unweighted', minimumCell };
  const draw = (figures: readonly QuestionFigure[], parts?: typeof breakdown): StackedBars | OptionBars => {
    const id = `question-${study.questions.indexOf(question) + 1}`;
    if (answer.kind === 'scale') {
      const steps = study.scales.find((each) => each.id === answer.scale)?.steps ?? [];
      return questionFigure(id, figures, { ...frame, steps }, parts);
    }
    const options = answerOptions(answer, study.scales).map(({ id: category, label: name }) => ({ category, label: name }));
    return optionsFigure(id, figures, { ...frame, options, several: answer.kind === 'several' }, parts);
  };
  const figure = draw([...all, ...own], breakdown);
  const { finding } = isApart && answer.kind === 'scale' ? figure : draw(own.map((each) => ({ ...each, by: '', level: '' })));
  return { id: question.id, label: question.present, figure: { ...figure, finding } as QuestionSection['figure'], breakdowns: [] };
}
