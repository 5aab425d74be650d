import { changeCauses, type RunComparison } from '../../../use-cases/ports.js';
import { comparisonWords } from '../../../wording/comparison-words.js';
import { atStart } from '../../../wording/sentence-words.js';
import type { TextTable } from '../../../wording/table-words.js';
import { comparisonAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownAnswer, type ShownAnswer } from '../../shown-answer.js';
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
    readonly answers: readonly (ShownAnswer & { readonly change: string })[];
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
      columns: [told.what, told.first, told.second].map((text) => ({ text: atStart(text), numeric: false })),
      rows: inputs.map((each) => [atStart(`${told.parts[each.part]}: ${nameOf(each, words.method.roles)}`), each.first || told.none, each.second || told.none]),
    },
    inputsSame: told.inputsSame,
    answers: [
      told.answers(answers), told.recoded(answers.recoded.length),
      ...(onlyFirst.length === 0 ? [] : [told.onlyIn(first.id, onlyFirst)]),
      ...(onlySecond.length === 0 ? [] : [told.onlyIn(second.id, onlySecond)]),
    ],
    causes: recodedBy.flatMap(([cause, n]) => (n === 0 ? [] : [told.recodedBy(cause, n)])),
    themes: themeChanges(opened.id, before, comparison, language),
    recoded: recodedView(opened, before, comparison, side, wording),
  };
}

/** The role of a file in words, with the question that a codebook is for. */
function nameOf({ part, name }: RunComparison['inputs'][number], roles: Readonly<Record<string, string>>): string {
  const { role = name, rest = '' } = /^(?<role>[^ (]+)(?<rest>.*)$/su.exec(name)?.groups ?? {};
  return part === 'input' ? `${roles[role] ?? role}${rest}` : name;
}

function recodedView(
  opened: OpenedRun, before: string, { answers: { recoded } }: RunComparison, side: number,
  { words, language }: Wording,
): ComparedView['recoded'] {
  const { id, run, answers: rows } = opened;
  const told = comparisonWords[language];
  const labels = new Map(run.results.themes.map(({ theme, label }) => [theme, label[language]]));
  const named = (themes: readonly string[]): string => (themes.length === 0 ? words.comparison.noTheme : themes.map((theme) => labels.get(theme) ?? theme).join(', '));
  const from = (side - 1) * answersOnPage;
  const shown = recoded.slice(from, from + answersOnPage);
  const at = (page: number): string => `${comparisonAddress(id, before, page)}#svar`;
  return {
    range: shown.length === 0 ? null : words.comparison.range(from + 1, from + shown.length, recoded.length),
    answers: shown.map(({ id: key, before: earlier, after, causes }) => ({
      ...shownAnswer(opened, rows.get(key)!, words),
      change: words.comparison.change(named(earlier), named(after), causes.map((cause) => told.causes[cause])),
    })),
    previous: side > 1 ? at(side - 1) : null,
    next: from + shown.length < recoded.length ? at(side + 1) : null,
  };
}
