import { codingNote } from '../../../exports/coding-note.js';
import { themeBasis, type DerivedSummary, type Group, type ThemeSummary } from '../../../use-cases/ports.js';
import { groupName } from '../../../wording/group-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { answersAddress, runAddress, themeAnswersAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { scaleEnd, shareBar, type ShareBar } from '../../share-bar.js';
import { shownThemeShare, type ShownShare, type ShownThemeShare, type Wording } from '../../shown-share.js';
import { groupsOf } from '../../theme-order.js';
import { baseAnswersAddress } from '../../theme-links.js';
import type { ThemeAround, ThemeInCodebook } from './around.js';
import { levelTables, type LevelTables } from './level-tables.js';
import { answerPage, type AnswerChoice, type AnswerPage } from './answer-pages.js';

export interface ThemeView {
  readonly label: string;
  readonly pole: string;
  readonly definition: string;
  readonly groups: readonly {
    readonly label: string;
    readonly share: ShownThemeShare;
    readonly bar: ShareBar | null;
    readonly coded: string;
    /** The answers that are counted; null where their number may not be shown. */
    readonly answers: string | null;
    readonly base: string;
    readonly baseAnswers: string;
  }[];
  /** Whether any share is corrected for coding errors, so that those as coded have a column. */
  readonly isCorrected: boolean;
  readonly scale: string;
  /** How far the shares can be trusted. */
  readonly caution: string;
  /** Parents and subthemes with their share in each group; null where there are none. */
  readonly derived: {
    readonly groups: readonly string[];
    readonly rows: readonly {
      readonly label: string;
      readonly level: string;
      readonly definition: string;
      /** Each leads to its answers. */
      readonly shares: readonly { readonly share: ShownShare; readonly address: string | null; readonly stops: boolean }[];
    }[];
  } | null;
  /** What is not told under a filter; null where all is. */
  readonly leftOut: string | null;
  /** By variable; null where the study has none. */
  readonly levels: LevelTables | null;
  /** null where the rules were not measured. */
  readonly accuracy: {
    readonly summary: string;
    /** Where all themes' are. */
    readonly address: string;
    readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[];
  } | null;
  readonly filters: readonly { readonly label: string; readonly address: string; readonly current: boolean }[];
  readonly inCodebook: ThemeInCodebook | null;
  readonly around: ThemeAround | null;
  readonly answers: AnswerPage;
  readonly draw: string;
  /** Where readers say who they are; null where they have said it. */
  readonly nameFirst: string | null;
  /** Address of the script for the keys; null where nobody can judge. */
  readonly script: string | null;
}

/** What the page knows beside the run. */
export type ThemeExtras = Pick<ThemeView, 'inCodebook' | 'around' | 'nameFirst' | 'script' | 'leftOut'> & {
  readonly judge: Parameters<typeof answerPage>[3];
};

export function themeView(
  opened: OpenedRun, theme: ThemeSummary, choice: AnswerChoice, { judge, ...extras }: ThemeExtras, wording: Wording,
): ThemeView {
  const { run, id } = opened;
  const { words, language } = wording;
  const { minimumCell } = run.plan.quotes;
  const groups = groupsOf(run).map((group) => theme.groups.find((each) => each.group === group)!);
  const end = scaleEnd(groups.map(({ share }) => share));
  const filters: readonly Group[] = ['all', ...groupsOf(run).filter((group) => group !== 'all')];
  return {
    label: theme.label[language],
    pole: words.pole[theme.pole],
    definition: theme.definition[language],
    groups: groups.map((own) => {
      const { group, share, coded } = own;
      const shown = shownThemeShare(own, minimumCell, wording);
      return {
        label: groupName(group, language),
        share: shown,
        bar: shareBar(shown, group, end),
        coded: shown.drawn ? formatNumber(coded, language) : words.figure.suppressed(minimumCell),
        answers: shown.drawn && themeAnswersAddress(id, theme.theme, { segment: group }),
        base: formatNumber(share.n, language),
        baseAnswers: baseAnswersAddress(opened, group),
      };
    }),
    isCorrected: groups.some((own) => themeBasis(own) === 'corrected'),
    scale: words.figure.scale(end),
    caution: codingNote(run, language),
    derived: derivedOf(opened, theme.theme, wording),
    levels: levelTables(opened, theme.theme, wording),
    accuracy: accuracyOf(opened, theme.theme, wording),
    filters: filters.map((group) => ({
      label: group === 'all' ? words.theme.all : groupName(group, language),
      address: themeAnswersAddress(id, theme.theme, { segment: group }),
      current: group === choice.segment,
    })),
    ...extras,
    answers: answerPage(opened, theme.theme, choice, judge, wording),
    draw: runAddress('quotes', id, { theme: theme.theme, segment: choice.segment }),
  };
}

function derivedOf({ run, id }: OpenedRun, theme: string, wording: Wording): ThemeView['derived'] {
  const { words, language } = wording;
  const shown = groupsOf(run);
  const rows = (run.results.derived ?? []).filter(({ of }) => of.includes(theme));
  if (rows.length === 0) return null;
  return {
    groups: shown.map((group) => groupName(group, language)),
    rows: rows.map(({ code, label, level, definition, groups }: DerivedSummary) => ({
      label: label[language],
      level: words.theme.level[level],
      definition: definition[language],
      shares: shown.map((group) => {
        const share = shownThemeShare(groups.find((each) => each.group === group)!, run.plan.quotes.minimumCell, wording);
        return { share, address: share.drawn && answersAddress(id, { theme: code, vis: 'indhold', segment: group }), stops: true };
      }),
    })),
  };
}

function accuracyOf({ run, id }: OpenedRun, theme: string, { words, language }: Wording): ThemeView['accuracy'] {
  const measured = run.results.coding?.themes.find((each) => each.theme === theme);
  if (!run.results.coding || !measured) return null;
  const written = (value: number | null) =>
    (value === null ? words.figure.notMeasured : formatNumber(value, language, 2));
  return {
    summary: words.theme.accuracy(run.results.coding.n, measured.support),
    address: runAddress('method', id),
    figures: [
      { label: words.theme.precision, value: written(measured.precision), note: words.theme.precisionNote },
      { label: words.theme.recall, value: written(measured.recall), note: words.theme.recallNote },
      { label: words.theme.f1, value: written(measured.f1), note: words.theme.f1Note },
      { label: words.theme.alpha, value: written(measured.alpha), note: words.theme.alphaNote },
    ],
  };
}
