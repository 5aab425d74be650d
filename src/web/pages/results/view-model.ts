import { brokenDownBy, rankedQuestions } from '../../../exports/question-drawn.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { noTheme, resultsAddress, themesOf, withFigures, type ResultsChoice } from './choice.js';
import { shownQuestion, type ShownQuestion } from './shown-question.js';

export interface ResultsView {
  readonly weighting: string;
  /** The questionnaire's themes, and all questions by score. */
  readonly themes: readonly ChoiceLink[];
  readonly breakdowns: readonly ChoiceLink[];
  readonly shapes: readonly ChoiceLink[];
  readonly sections: readonly {
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

type Question = AnalysisRun['study']['questions'][number];

export function resultsView(opened: OpenedRun, choice: ResultsChoice, wording: Wording): ResultsView {
  const { run, id } = opened;
  const { words, language } = wording;
  const link = (label: string, change: Partial<ResultsChoice>): ChoiceLink => {
    const address = resultsAddress(run, id, { ...choice, ...change });
    return { label, address, current: address === resultsAddress(run, id, choice) };
  };
  const variables = brokenDownBy(run);
  const byScore = choice.sort === 'score';
  // In the order of scores a question stands beside the next: only what is asked for comes between them.
  const shownBy = choice.by === '' ? (byScore ? [] : variables.map((variable) => variable.id)) : [choice.by];
  const parts = byScore ? partsByScore(run, wording) : [partOf(run, choice.theme, wording)];
  return {
    weighting: words.overview.weighting(run.results.weights),
    themes: [
      ...themesOf(run).map((theme) => link(themeName(run, theme, wording), { theme, sort: 'questionnaire' })),
      link(words.results.byScore, { sort: 'score' }),
    ],
    breakdowns: [
      link(byScore ? words.results.everybody : words.results.allBreakdowns, { by: '' }),
      ...variables.map((variable) => link(variable.label[language], { by: variable.id })),
    ],
    shapes: [link(words.results.asFigures, { shape: 'figure' }), link(words.results.asTables, { shape: 'table' })],
    sections: parts.filter(({ questions }) => questions.length > 0).map(({ heading, note, questions, numbered }) => ({
      heading, note,
      questions: questions.map((question, k) =>
        shownQuestion(opened, question, numbered ? `${k + 1}. ` : '', shownBy, choice, wording)),
    })),
  };
}

interface Part {
  readonly heading: string;
  readonly note: string | null;
  readonly questions: readonly Question[];
  readonly numbered: boolean;
}

function themeName({ study }: AnalysisRun, theme: string, { words, language }: Wording): string {
  return study.themes.find(({ id }) => id === theme)?.label[language] ?? words.results.otherQuestions;
}

function partOf(run: AnalysisRun, theme: string, wording: Wording): Part {
  const known = new Set(run.study.themes.map(({ id }) => id));
  const questions = withFigures(run)
    .filter((each) => (theme === noTheme ? !known.has(each.theme) : each.theme === theme));
  return { heading: themeName(run, theme, wording), note: null, questions, numbered: false };
}

function partsByScore(run: AnalysisRun, { words }: Wording): Part[] {
  const questions = withFigures(run);
  const ranked = rankedQuestions(run).flatMap((each) => questions.find(({ id }) => id === each.id) ?? []);
  return [
    {
      heading: words.results.ranking,
      note: words.results.rankingNote,
      questions: ranked,
      numbered: true,
    },
    {
      heading: words.results.withoutScore,
      note: null,
      questions: questions.filter((question) => !ranked.includes(question)),
      numbered: false,
    },
  ];
}
