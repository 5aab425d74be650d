import { codingNote } from '../../../exports/coding-note.js';
import { satisfactionDrawn } from '../../../exports/run-figures.js';
import type { JudgedQuotes } from '../../../use-cases/judged-quotes.js';
import { filterWords } from '../../../wording/filter-words.js';
import { foldedWords } from '../../../wording/folded-words.js';
import { frequencyLegend } from '../../../wording/frequency-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { answersAddress, resultNumbersAddress, runAddress } from '../../addresses.js';
import { filedFigure, type FiledFigure } from '../../figure-files.js';
import { hasOpenQuestions } from '../../frame.js';
import { rowsLinked, type LinkedTable } from '../../linked-table.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { ChosenQuestions, QuestionChoice } from '../../question-choice.js';
import { noticesThatMatter, type ShownNotices } from '../../shown-notices.js';
import { scaleEnd } from '../../share-bar.js';
import type { Wording } from '../../shown-share.js';
import { groupColumn, type GroupColumn } from './group-column.js';

export interface OverviewView {
  readonly title: string;
  /** From the population to those who wrote. */
  readonly response: readonly { readonly number: string; readonly label: string; readonly note: string | null; readonly address: string }[];
  readonly weighting: string;
  readonly satisfaction: (FiledFigure & { readonly table: LinkedTable }) | null;
  /** Whether citizens were asked anything in their own words; without it the columns are empty. */
  readonly hasOpenQuestions: boolean;
  readonly questions: QuestionChoice | null;
  readonly columns: readonly GroupColumn[];
  readonly barNote: string;
  /** How far the shares can be trusted; null where there are no themes. */
  readonly caution: string | null;
  /** What is left out of the way from population to answers under a filter; null where nothing is. */
  readonly responseNote: { readonly text: string; readonly address: string } | null;
  readonly themes: string;
  readonly quotes: string;
  readonly notices: ShownNotices;
  /** What opens the parts that are folded where the window is narrow. */
  readonly folded: { readonly quote: string; readonly notices: string };
  readonly method: string;
}

/**
 * The page that says what citizens say without a manual.
 *
 * @param chosen the open questions whose themes are shown
 * @param judged what people said of the run's quotes
 */
export function overviewView(
  opened: OpenedRun, chosen: ChosenQuestions, judged: JudgedQuotes, wording: Wording,
): OverviewView {
  const { run, id } = opened;
  const { words } = wording;
  const { weights } = run.results;
  const told = chosen.opened.run;
  const { groups } = told.results;
  // The neutral have a column of their own only where nobody else does.
  const poles = groups.filter(({ group }) => group !== 'neutral');
  const shown = (poles.length > 0 ? poles : groups).toSorted((a, b) => order(a.group) - order(b.group));
  const end = scaleEnd(told.results.themes.flatMap((theme) =>
    theme.groups.filter(({ group }) => shown.some((each) => each.group === group)).map(({ share }) => share)));
  const notices = noticesThatMatter(run.notices, wording);
  const satisfaction = filedFigure(opened, 'satisfaction', satisfactionDrawn(run, wording.language));
  // The segments are those of the question of satisfaction.
  const rule = run.plan.segments;
  const question = rule.kind === 'question' && run.study.questions.some(({ id: each }) => each === rule.question) ? rule.question : undefined;
  return {
    title: run.title,
    response: responseSteps(opened, wording),
    responseNote: opened.filter?.narrows && opened.tellsResponse
      ? { text: filterWords(wording.language).responseNotFiltered, address: runAddress('respondents', id) } : null,
    weighting: words.overview.weighting(weights),
    satisfaction: satisfaction && {
      ...satisfaction,
      table: rowsLinked(satisfaction.table, () => (question === undefined ? runAddress('results', id) : resultNumbersAddress(id, { question }))),
    },
    hasOpenQuestions: hasOpenQuestions(run),
    questions: chosen.choice,
    columns: !hasOpenQuestions(run) ? [] : shown.map((summary) => groupColumn(chosen.opened, summary, judged, end, wording)),
    barNote: `${words.overview.barNote(frequencyLegend(wording.language))} ${words.figure.scale(end)}`,
    caution: told.results.themes.length === 0 ? null : codingNote(told, wording.language),
    themes: runAddress('themes', id, { question: chosen.question }),
    quotes: runAddress('quotes', id),
    notices,
    folded: { quote: foldedWords[wording.language].quote, notices: foldedWords[wording.language].notices(notices.shown.length) },
    method: runAddress('method', id),
  };
}

function order(group: string): number {
  return ['satisfied', 'dissatisfied', 'neutral', 'all'].indexOf(group);
}

function responseSteps({ run, id }: OpenedRun, { words, language }: Wording): OverviewView['response'] {
  const { population, sample, respondents, answers } = run.results.response;
  const invited = runAddress(run.results.nonResponse === undefined ? 'method' : 'respondents', id);
  const step = (count: number, label: string, note: string | null = null, address = invited) =>
    ({ number: formatNumber(count, language), label, note, address });
  return [
    ...(population === undefined ? [] : [step(population, words.overview.population)]),
    ...(sample === undefined ? [] : [step(sample, words.overview.sample)]),
    step(respondents, words.overview.respondents,
      sample === undefined || sample === 0 ? null : words.overview.rate(respondents / sample)),
    ...(hasOpenQuestions(run) ? [step(answers, words.overview.answers, words.overview.writers, answersAddress(id))] : []),
  ];
}
