import { measureOf, type Measure } from '../figures/measure.js';
import type { Label } from '../survey/study-definition.js';
import { hasFiveSteps } from '../survey/answer-options.js';
import type { QuestionRun, QuestionSection } from './question-section.js';
import { questionLabel } from './study-labels.js';

/** The closed questions, by score and in the questionnaire's order. */
export interface ClosedQuestions {
  /** Those with five steps, which can be compared; highest score first. */
  readonly ranking: readonly RankedQuestion[];
  /** The questionnaire's themes; questions of no theme stand last, under no label. */
  readonly themes: readonly QuestionTheme[];
}

/** A question with five steps. */
export interface RankedQuestion {
  readonly id: string;
  readonly label: Label;
  /** Mean score. */
  readonly score: Measure;
  /** Share of the two most positive steps. */
  readonly top: Measure;
  /** Citizens who said 'ved ikke/ikke relevant'. */
  readonly dontKnow: number;
}

export interface QuestionTheme {
  readonly label?: Label;
  readonly questions: readonly QuestionSection[];
}

/** A report shows every question by variables of so many levels at most; those of more only by overall satisfaction. */
const mostLevels = 8;

/** @param sections of all questions by all variables, in the questionnaire's order */
export function closedQuestions(run: QuestionRun, sections: readonly QuestionSection[]): ClosedQuestions {
  const { study, plan } = run;
  const satisfaction = plan.segments.kind === 'question' ? plan.segments.question : undefined;
  const shown = sections.map((section) => (section.id === satisfaction ? section : {
    ...section, breakdowns: section.breakdowns.filter(({ levels }) => levels.length <= mostLevels),
  }));
  const themeOf = new Map(study.questions.map(({ id, theme }) => [id, theme]));
  const known = new Set(study.themes.map(({ id }) => id));
  return {
    ranking: rankedQuestions(run),
    themes: [
      ...study.themes.map(({ id: theme, label }) =>
        ({ label, questions: shown.filter(({ id }) => themeOf.get(id) === theme) })),
      { questions: shown.filter(({ id }) => !known.has(themeOf.get(id)!)) },
    ].filter((theme) => theme.questions.length > 0),
  };
}

/** The order must not tell what a suppressed figure may not: such questions stand last. */
export function rankedQuestions({ study, results, plan }: QuestionRun): RankedQuestion[] {
  const { minimumCell } = plan.quotes;
  const scored = results.questions.flatMap(({ variable: id, statistic, estimate, dontKnow }): RankedQuestion[] => {
    const answer = study.questions.find((question) => question.id === id)?.answer;
    if (statistic !== 'mean' || (answer && !hasFiveSteps(answer, study.scales))) return [];
    const top = results.questions.find((each) =>
      each.variable === id && each.statistic === 'net' && each.category === 'top2');
    if (!top) return [];
    return [{
      id, label: questionLabel(study, id), score: measureOf(estimate, minimumCell),
      top: measureOf(top.estimate, minimumCell), dontKnow,
    }];
  });
  const order = ({ score }: RankedQuestion): number => (score.kind === 'measured' ? score.value : 0);
  return scored.toSorted((a, b) => order(b) - order(a));
}
