import type { DrawnFigure } from '../../../exports/drawn-figure.js';
import { optionsOf, questionDrawn } from '../../../exports/question-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { runAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { askedOf } from './asked-of.js';
import { breakdownOf, brokenDownBy, type Breakdown } from './breakdown.js';
import { severalOptions, type SeveralOptions } from './several-options.js';

/** The order of the questions. */
export const resultSorts = ['questionnaire', 'score'] as const;

/** What the address of the page holds. */
export interface ResultsChoice {
  /** A variable; '' for everybody alone. */
  readonly by: string;
  readonly sort: (typeof resultSorts)[number];
}

export interface ResultsView {
  readonly weighting: string;
  readonly breakdowns: readonly ChoiceLink[];
  readonly sorts: readonly ChoiceLink[];
  readonly sections: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly note: string | null;
    readonly questions: readonly ShownQuestion[];
  }[];
}

interface ChoiceLink {
  readonly label: string;
  readonly address: string;
  readonly current: boolean;
}

/** A question as a figure or, where it is told by options, as a table of bars. */
interface ShownQuestion {
  readonly heading: string;
  readonly asked: string | null;
  readonly figure: DrawnFigure | null;
  readonly several: SeveralOptions | null;
}

type Question = AnalysisRun['study']['questions'][number];

export function resultsView(opened: OpenedRun, choice: ResultsChoice, wording: Wording): ResultsView {
  const { run, id } = opened;
  const { words, language } = wording;
  const addressOf = ({ by, sort }: ResultsChoice): string => runAddress('results', id, {
    by: by === '' ? undefined : by, sort: sort === 'questionnaire' ? undefined : sort,
  });
  const breakdown = breakdownOf(run, choice.by);
  const parts = choice.sort === 'score' ? partsByScore(run, wording) : partsByTheme(run, wording);
  return {
    weighting: words.overview.weighting(run.results.weights),
    breakdowns: [
      { label: words.results.everybody, address: addressOf({ ...choice, by: '' }), current: choice.by === '' },
      ...brokenDownBy(run).map((variable) => ({
        label: variable.label[language],
        address: addressOf({ ...choice, by: variable.id }),
        current: choice.by === variable.id,
      })),
    ],
    sorts: resultSorts.map((sort) => ({
      label: sort === 'score' ? words.results.byScore : words.results.byQuestionnaire,
      address: addressOf({ ...choice, sort }),
      current: choice.sort === sort,
    })),
    sections: parts.filter(({ questions }) => questions.length > 0).map(({ numbered, ...part }, i) => ({
      ...part,
      anchor: `del-${i + 1}`,
      questions: part.questions.map((question, k) =>
        shownQuestion(run, question, numbered ? `${k + 1}. ` : '', breakdown, wording)),
    })),
  };
}

interface Part {
  readonly heading: string;
  readonly note: string | null;
  readonly questions: readonly Question[];
  readonly numbered: boolean;
}

function partsByTheme(run: AnalysisRun, { words, language }: Wording): Part[] {
  const { themes } = run.study;
  const questions = withFigures(run);
  const part = (heading: string, own: readonly Question[]): Part =>
    ({ heading, note: null, questions: own, numbered: false });
  return [
    ...themes.map(({ id, label }) => part(label[language], questions.filter(({ theme }) => theme === id))),
    part(words.results.otherQuestions, questions.filter(({ theme }) => !themes.some(({ id }) => id === theme))),
  ];
}

/** The order must not tell what a suppressed figure may not: such questions stand last. */
function partsByScore(run: AnalysisRun, { words }: Wording): Part[] {
  const scoreOf = ({ id }: Question): number => {
    const mean = run.results.questions.find(({ variable, statistic }) => variable === id && statistic === 'mean');
    return mean && mean.estimate.flag !== 'suppress' ? mean.estimate.value ?? 0 : 0;
  };
  const questions = withFigures(run);
  return [
    {
      heading: words.results.ranking,
      note: words.results.rankingNote,
      questions: questions.filter((question) => optionsOf(run, question) === null).toSorted((a, b) => scoreOf(b) - scoreOf(a)),
      numbered: true,
    },
    {
      heading: words.results.withoutScore,
      note: null,
      questions: questions.filter((question) => optionsOf(run, question) !== null),
      numbered: false,
    },
  ];
}

function withFigures({ study, results }: AnalysisRun): Question[] {
  const answered = new Set(results.questions.map(({ variable }) => variable));
  return study.questions.filter(({ id }) => answered.has(id));
}

function shownQuestion(
  run: AnalysisRun,
  question: Question,
  number: string,
  breakdown: Breakdown,
  wording: Wording,
): ShownQuestion {
  return {
    heading: number + question.present[wording.language],
    asked: askedOf(run, question, wording),
    figure: questionDrawn(run, question.id, breakdown, wording.language),
    several: severalOptions(run, question, breakdown, wording),
  };
}
