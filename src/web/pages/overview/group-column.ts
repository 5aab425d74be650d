import type { JudgedQuotes } from '../../../use-cases/judged-quotes.js';
import type { AnalysisRun, ThemeSummary } from '../../../use-cases/ports.js';
import { foldedWords } from '../../../wording/folded-words.js';
import { frequencyWord } from '../../../wording/frequency-words.js';
import { themeAddress, themeAnswersAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shareBar, type ShareBar } from '../../share-bar.js';
import type { ShownAnswer } from '../../shown-answer.js';
import { baseAnswersAddress } from '../../theme-links.js';
import { shownThemeShare, type ShownShare, type Wording } from '../../shown-share.js';
import { themeQuote } from './theme-quote.js';

/** What one group of citizens says, the commonest theme first. */
export interface GroupColumn {
  readonly tone: string;
  readonly heading: string;
  readonly base: string;
  /** What all of them wrote. */
  readonly writers: string;
  readonly themes: readonly ColumnTheme[];
  /** Less common themes, without quotes. */
  readonly others: readonly ColumnTheme[];
  /** What opens them where the window is narrow. */
  readonly moreThemes: string;
}

export interface ColumnTheme {
  readonly label: string;
  /** Praise or complaint. */
  readonly pole: string;
  readonly address: string;
  /** The answers that the share stands for; null where it may not be shown. */
  readonly answers: string | null;
  readonly share: ShownShare;
  readonly bar: ShareBar | null;
  /** How common in a word; null where the share may not be shown. */
  readonly frequency: string | null;
  readonly quote: ShownAnswer | null;
}

type GroupSummary = AnalysisRun['results']['groups'][number];

const themesWithQuotes = 5;

/** @param judged what people said of the run's quotes @param end the share at the end of the bars' scale */
export function groupColumn(
  opened: OpenedRun, summary: GroupSummary, judged: JudgedQuotes, end: number, wording: Wording,
): GroupColumn {
  const { group, writers, withContent, otherLanguage = 0 } = summary;
  const { words } = wording;
  const stated = opened.run.results.themes
    .flatMap((theme) => theme.groups
      .filter((each) => each.group === group && each.coded > 0)
      .map((own) => ({ theme, own })))
    .toSorted((a, b) => (b.own.share.value ?? 0) - (a.own.share.value ?? 0))
    .map(({ theme, own }, i) => columnTheme(opened, theme, own, i < themesWithQuotes, judged, end, wording));
  return {
    tone: group,
    heading: words.group[group].citizens,
    base: words.overview.base(writers, withContent, otherLanguage),
    writers: baseAnswersAddress(opened, group),
    themes: stated.slice(0, themesWithQuotes),
    others: stated.slice(themesWithQuotes),
    moreThemes: foldedWords[wording.language].otherThemes(Math.max(0, stated.length - themesWithQuotes)),
  };
}

function columnTheme(
  opened: OpenedRun,
  theme: ThemeSummary,
  own: ThemeSummary['groups'][number],
  quoted: boolean,
  judged: JudgedQuotes,
  end: number,
  wording: Wording,
): ColumnTheme {
  const { group, coded } = own;
  const { quotes } = opened.run.plan;
  const shown = shownThemeShare(own, quotes.minimumCell, wording);
  return {
    label: theme.label[wording.language],
    pole: wording.words.pole[theme.pole],
    address: themeAddress(opened.id, theme.theme, { segment: group }),
    answers: shown.drawn && themeAnswersAddress(opened.id, theme.theme, { segment: group }),
    share: shown,
    bar: shareBar(shown, group, end),
    frequency: shown.drawn && frequencyWord(shown.drawn.value, wording.language),
    // Where few citizens state a theme, a quote could tell who wrote it.
    quote: quoted && coded >= quotes.minimumCell ? themeQuote(opened, theme.theme, group, judged, wording.words) : null,
  };
}
