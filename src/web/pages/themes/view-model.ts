import type { ThemeSummary } from '../../../use-cases/ports.js';
import { codingNote } from '../../../exports/coding-note.js';
import { themesDrawn } from '../../../exports/run-figures.js';
import { groupName } from '../../../wording/group-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { runAddress, themeAddress, themeAnswersAddress } from '../../addresses.js';
import { filedFigure, type FiledFigure } from '../../figure-files.js';
import type { LinkedTable } from '../../linked-table.js';
import type { ChosenQuestions, QuestionChoice } from '../../question-choice.js';
import { shownThemeShare, type ShownThemeShare, type Wording } from '../../shown-share.js';
import { linkedThemes } from '../../theme-links.js';
import { codedIn, f1Of, groupsOf, sortedThemes, type ThemeSort } from '../../theme-order.js';

export interface ThemesView {
  readonly questions: QuestionChoice | null;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly label: string;
    readonly pole: string;
    readonly address: string;
    /** A group that nobody is in has no address. */
    readonly shares: readonly { readonly address: string | null; readonly share: ShownThemeShare }[];
    readonly count: { readonly text: string; readonly address: string };
    /** How well it is coded is on its page. */
    readonly accuracy: string;
    /** null where nothing was measured in the whole run. */
    readonly f1: string | null;
  }[];
  readonly codebookOrder: { readonly address: string; readonly current: boolean };
  readonly measured: boolean;
  /** How far the shares can be trusted; null where there are no themes. */
  readonly caution: string | null;
  readonly figure: (FiledFigure & { readonly table: LinkedTable }) | null;
}

/** The head of a column, which sorts by it. */
interface Column {
  readonly label: string;
  readonly sort: string;
  readonly address: string;
  /** As in aria-sort. */
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly numeric: boolean;
}

export function themesView({ opened, question, choice }: ChosenQuestions, sort: ThemeSort, wording: Wording): ThemesView {
  const { run, id } = opened;
  const { words, language } = wording;
  const { minimumCell } = run.plan.quotes;
  const groups = groupsOf(run);
  const measured = run.results.coding !== undefined;
  const column = (label: string, by: ThemeSort): Column => ({
    label,
    sort: words.themes.sortBy(label),
    address: runAddress('themes', id, { question, sort: by }),
    direction: by !== sort ? 'none' : by === 'theme' ? 'ascending' : 'descending',
    numeric: by !== 'theme',
  });
  const hasNobody = (group: string): boolean => run.results.groups.find((each) => each.group === group)?.respondents === 0;
  const row = (theme: ThemeSummary): ThemesView['rows'][number] => {
    const f1 = f1Of(run, theme.theme);
    const count = codedIn(theme);
    return {
      label: theme.label[language],
      pole: words.pole[theme.pole],
      address: themeAddress(id, theme.theme),
      shares: groups.map((group) => ({
        address: hasNobody(group) ? null : themeAnswersAddress(id, theme.theme, { segment: group }),
        share: shownThemeShare(theme.groups.find((each) => each.group === group)!, minimumCell, wording),
      })),
      count: { text: count === null ? '–' : formatNumber(count, language), address: themeAnswersAddress(id, theme.theme, { segment: 'all' }) },
      accuracy: `${themeAddress(id, theme.theme)}#kodning`,
      f1: !measured ? null : f1 === null ? words.figure.notMeasured : formatNumber(f1, language, 2),
    };
  };
  const figure = filedFigure(opened, 'themes', themesDrawn(run, language), { question }, 1 + (choice?.links.findIndex(({ current }) => current) ?? 0));
  return {
    questions: choice,
    columns: [
      column(words.figure.theme, 'theme'),
      ...groups.map((group) => column(groupName(group, language), group)),
      column(words.themes.count, 'n'),
      ...(measured ? [column(words.themes.f1, 'f1')] : []),
    ],
    rows: sortedThemes(run, sort, language).map(row),
    codebookOrder: { address: runAddress('themes', id, { question }), current: sort === 'codebook' },
    measured,
    caution: run.results.themes.length === 0 ? null : codingNote(run, language),
    figure: figure && { ...figure, table: linkedThemes(opened, figure.table, wording) },
  };
}
