import type { QuestionFigure } from '../estimates/question-figures.js';
import { measureOf, type Measure } from '../figures/measure.js';
import type { Label } from '../survey/study-definition.js';
import { answerOf, isToldByScore, optionLabel, questionLabel, type StudyLabels } from './study-labels.js';

/** The closed questions in the questionnaire's order. */
export interface ClosedQuestions {
  readonly scales: readonly ScaleQuestion[];
  readonly several: readonly SeveralQuestion[];
}

/** A five-point question. */
export interface ScaleQuestion {
  readonly id: string;
  readonly label: Label;
  /** Mean score, 1–5. */
  readonly score: Measure;
  /** Share of the two most positive steps. */
  readonly top: Measure;
  /** Citizens who said 'ved ikke/ikke relevant'. */
  readonly dontKnow: number;
}

/** A question with several answers, or with one that is told by options. */
export interface SeveralQuestion {
  readonly id: string;
  readonly label: Label;
  /** Whether a citizen could choose several. */
  readonly severalAnswers: boolean;
  /** Citizens who said 'ved ikke/ikke relevant'. */
  readonly dontKnow: number;
  readonly options: readonly { readonly label: Label; readonly share: Measure }[];
}

export function closedQuestions(
  figures: readonly QuestionFigure[],
  study: StudyLabels,
  minimumCell: number,
): ClosedQuestions {
  const scales: ScaleQuestion[] = [];
  const several: SeveralQuestion[] = [];
  for (const id of new Set(figures.map(({ variable }) => variable))) {
    const own = figures.filter(({ variable }) => variable === id);
    const label = questionLabel(study, id);
    const mean = own.find(({ statistic }) => statistic === 'mean');
    const top = own.find(({ statistic, category }) => statistic === 'net' && category === 'top2');
    if (mean && top && isToldByScore(study, id)) {
      scales.push({
        id, label,
        score: measureOf(mean.estimate, minimumCell),
        top: measureOf(top.estimate, minimumCell),
        dontKnow: mean.dontKnow,
      });
    } else {
      several.push({
        id, label,
        severalAnswers: answerOf(study, id)?.kind === 'several',
        dontKnow: own[0]?.dontKnow ?? 0,
        options: own.filter(({ statistic }) => statistic === 'share').map(({ category, estimate }) =>
          ({ label: optionLabel(study, id, category), share: measureOf(estimate, minimumCell) })),
      });
    }
  }
  return { scales, several };
}
