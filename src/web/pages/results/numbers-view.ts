import { questionNumbers } from '../../../exports/question-numbers.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import { questionNumberWords } from '../../../wording/question-number-words.js';
import type { TextTable } from '../../../wording/table-words.js';
import { answersAddress, resultsFileAddress, runAddress } from '../../addresses.js';
import { filterName } from '../../filter-address.js';
import { hasOpenQuestions } from '../../frame.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { askedOf } from './asked-of.js';
import { resultsAddress, themesOf } from './choice.js';

/** Where the numbers of a closed question come from. */
export interface NumbersView {
  readonly heading: string;
  readonly question: string;
  readonly asked: string | null;
  readonly intro: string;
  readonly parts: readonly {
    readonly table: TextTable;
    /** What these citizens wrote; null where they were asked nothing in their own words, or where they are all citizens. */
    readonly answers: { readonly label: string; readonly address: string } | null;
  }[];
  readonly note: string;
  readonly ways: readonly { readonly label: string; readonly address: string }[];
  readonly file: { readonly label: string; readonly address: string };
}

/** @param by a variable, '' for none @param level of it; '' for all of them */
export function numbersView(
  opened: OpenedRun, question: AnalysisRun['study']['questions'][number], { by, level }: { readonly by: string; readonly level: string }, wording: Wording,
): NumbersView {
  const { run, id, filter } = opened;
  const { language } = wording;
  const said = questionNumberWords[language];
  const parts = questionNumbers(run, question, by, language)
    .filter((part) => (by === '' ? part.level === '' : level === '' || part.level === level));
  const isKnown = themesOf(run).includes(question.theme);
  const answersOf = (name: string, of: string) => {
    if (!hasOpenQuestions(run)) return null;
    if (of === '') return { label: said.answersOf(name), address: answersAddress(id) };
    return filter?.levels.get(by)?.includes(of) ? { label: said.answersOf(name), address: answersAddress(id, { [filterName(by)]: of }) } : null;
  };
  return {
    heading: said.heading,
    question: question.present[language],
    asked: askedOf(run, question, wording),
    intro: said.intro,
    parts: parts.map(({ level: of, name, table }) => ({ table, answers: answersOf(name, of) })),
    note: said.note(run.results.weights.scheme !== 'unweighted'),
    ways: [
      {
        label: said.back,
        address: resultsAddress(run, id, {
          theme: isKnown ? question.theme : themesOf(run)[0] ?? '', by, sort: isKnown ? 'questionnaire' : 'score', shape: 'figure',
        }),
      },
      { label: said.weights, address: runAddress('method', id) },
    ],
    file: { label: said.rows, address: resultsFileAddress(id, 'csv', { question: question.id, by: by === '' ? undefined : by }) },
  };
}
