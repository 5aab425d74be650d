import { changeCauses, type RunComparison } from '../../../use-cases/ports.js';
import { comparisonWords } from '../../../wording/comparison-words.js';
import type { TextTable } from '../../../wording/table-words.js';
import { comparisonAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import type { Wording } from '../../shown-share.js';
import { themeChanges, type ThemeChangesView } from './theme-changes.js';

export const answersOnPage = 25;

/** Two runs held against each other, as the page says it. */
export interface ComparedView {
  readonly heading: string;
  readonly swap: string;
  /** Null where nothing differs. */
  readonly inputs: TextTable | null;
  readonly inputsSame: string;
  readonly answers: readonly string[];
  readonly causes: readonly string[];
  readonly themes: ThemeChangesView;
  readonly recoded: {
    /** Null where there are none. */
    readonly range: string | null;
    readonly answers: readonly { readonly text: string; readonly lines: readonly { readonly name: string; readonly value: string }[] }[];
    readonly previous: string | null;
    readonly next: string | null;
  };
}

/** @param before the id of the run that is compared with @param side which page of the answers with other themes, from 1 */
export function comparedView(opened: OpenedRun, before: string, comparison: RunComparison, side: number, wording: Wording): ComparedView {
  const { words, language } = wording;
  const told = comparisonWords[language];
  const { first, second, inputs, answers, onlyFirst, onlySecond } = comparison;
  const recodedBy = changeCauses.map((cause) => [cause, answers.recoded.filter(({ causes }) => causes.includes(cause)).length] as const);
  return {
    heading: told.heading(first.id, second.id),
    swap: comparisonAddress(before, opened.id),
    inputs: inputs.length === 0 ? null : {
      caption: told.inputsHeading,
      columns: [told.what, told.first, told.second].map((text) => ({ text, numeric: false })),
      rows: inputs.map((each) => [`${told.parts[each.part]} ${each.name}`, each.first || told.none, each.second || told.none]),
    },
    inputsSame: told.inputsSame,
    answers: [
      told.answers(answers), told.recoded(answers.recoded.length),
      ...(onlyFirst.length === 0 ? [] : [told.onlyIn(first.id, onlyFirst)]),
      ...(onlySecond.length === 0 ? [] : [told.onlyIn(second.id, onlySecond)]),
    ],
    causes: recodedBy.flatMap(([cause, n]) => (n === 0 ? [] : [told.recodedBy(cause, n)])),
    themes: themeChanges(opened.id, before, comparison, language),
    recoded: recodedView(opened, before, comparison, side, words.comparison, language),
  };
}

function recodedView(
  { id, run, answers: rows }: OpenedRun, before: string, { answers: { recoded } }: RunComparison, side: number,
  words: Wording['words']['comparison'], language: Wording['language'],
): ComparedView['recoded'] {
  const told = comparisonWords[language];
  const labels = new Map(run.results.themes.map(({ theme, label }) => [theme, label[language]]));
  const named = (themes: readonly string[]): string => (themes.length === 0 ? words.noTheme : themes.map((theme) => labels.get(theme) ?? theme).join(', '));
  const from = (side - 1) * answersOnPage;
  const shown = recoded.slice(from, from + answersOnPage);
  const at = (page: number): string => `${comparisonAddress(id, before, page)}#svar`;
  return {
    range: shown.length === 0 ? null : words.range(from + 1, from + shown.length, recoded.length),
    answers: shown.map(({ id: key, masked, before: earlier, after, causes }) => ({
      text: rows.get(key)?.masked ?? masked,
      lines: [
        { name: words.before, value: named(earlier) }, { name: words.after, value: named(after) },
        { name: words.because, value: causes.map((cause) => told.causes[cause]).join(', ') },
      ],
    })),
    previous: side > 1 ? at(side - 1) : null,
    next: from + shown.length < recoded.length ? at(side + 1) : null,
  };
}
