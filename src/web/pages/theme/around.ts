import { keptWith } from '../../../numerics/kept-with.js';
import { lastUsed } from '../../../numerics/last-used.js';
import { themeSurroundings, type ThemeSurroundings } from '../../../use-cases/theme-surroundings.js';
import type { AnalysisRun } from '../../../use-cases/ports.js';
import type { RunCodebook } from '../../../use-cases/run-codebooks.js';
import { contrastWords } from '../../../wording/contrast-words.js';
import { formatNumber } from '../../../wording/numbers.js';
import { answersAddress, runAddress, themeAddress } from '../../addresses.js';
import type { OpenedRun } from '../../opened-runs.js';
import { shownShare, type ShownShare, type Wording } from '../../shown-share.js';
import type { TermRow } from '../../term-row.js';

/** What the codebook says of a theme. */
export interface ThemeInCodebook {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly subthemes: readonly { readonly label: string; readonly definition: string }[];
  readonly rules: string;
  readonly address: string;
}

/** What goes with a theme, in words and in other themes. */
export interface ThemeAround {
  readonly note: string;
  /** As the partial `term-table` shows them; null where there are none. */
  readonly words: { readonly heading: string; readonly names: readonly [string, string]; readonly rows: readonly TermRow[] } | null;
  readonly companions: readonly {
    readonly label: string;
    readonly address: string;
    /** The answers with both themes, and those with the other alone. */
    readonly answers: string;
    readonly others: string;
    readonly both: string;
    readonly among: ShownShare;
    readonly elsewhere: ShownShare;
    readonly lift: string;
    readonly verdict: string;
  }[];
}

const mostWords = 15;

/** @returns null where the run has kept no codebook with the theme */
export function themeInCodebook(run: string, codebooks: readonly RunCodebook[], id: string, { words, language }: Wording): ThemeInCodebook | null {
  const of = codebooks.find(({ codebook }) => codebook.themes.some((each) => each.id === id));
  const theme = of?.codebook.themes.find((each) => each.id === id);
  if (!of || !theme) return null;
  const question = of === codebooks[0] ? undefined : of.questions[0];
  return {
    ...theme.examples,
    subthemes: theme.subthemes.map(({ label, definition }) => ({ label: label[language], definition: definition[language] })),
    rules: words.around.rules(theme.rules.length),
    address: `${runAddress('codebook', run, { question })}#${encodeURIComponent(id)}`,
  };
}

/** Themes whose surroundings are kept, each filter's by itself. */
const mostKept = 48;

const countedWith = keptWith((_run: AnalysisRun) => new Map<string, ThemeSurroundings | undefined>());

/** @param whole the run that was opened, with which what is counted is kept @returns null where too few state the theme */
export function themeAround(whole: OpenedRun, opened: OpenedRun, theme: string, wording: Wording): ThemeAround | null {
  const found = lastUsed(countedWith(whole.run), JSON.stringify([theme, whole.filter?.parameters ?? []]), mostKept,
    () => themeSurroundings(opened.run, theme, whole.filter?.narrows?.mask));
  if (!found) return null;
  const { words, language } = wording;
  const said = contrastWords[language];
  const { id, run } = opened;
  const shown = (share: Parameters<typeof shownShare>[0]): ShownShare => shownShare(share, run.plan.quotes.minimumCell, wording);
  const labels = new Map(run.results.themes.map((each) => [each.theme, each.label[language]]));
  // The words of a pair need not be neighbours.
  const waysOf = (form: string): Pick<TermRow, 'address' | 'ways'> => {
    const searched = { q: form, mode: form.includes(' ') ? 'anywhere' : undefined };
    const address = runAddress('search', id, { ...searched, theme });
    return { address, ways: { a: address, b: runAddress('search', id, { ...searched, og: `-${theme}` }), all: runAddress('search', id, searched) } };
  };
  return {
    note: words.around.wordsNote(found.n.among, found.n.elsewhere),
    words: found.terms.length === 0 ? null : {
      heading: words.around.wordsHeading,
      names: [words.around.withTheme, words.around.withoutTheme],
      rows: found.terms.slice(0, mostWords).map(({ form, a, b, difference, citizens }): TermRow => ({
        form, ...waysOf(form), a: shown(a), b: shown(b),
        difference: difference.difference === null ? '–' : said.points(difference.difference),
        interval: difference.low === null || difference.high === null ? null : said.interval(difference.low, difference.high),
        citizens: formatNumber(citizens, language), verdict: said.apart,
      })),
    },
    companions: found.companions.map(({ theme: other, both, among, elsewhere, lift, holds }) => ({
      label: labels.get(other) ?? other,
      address: themeAddress(id, other),
      answers: answersAddress(id, { theme, og: other }),
      others: answersAddress(id, { theme: other, og: `-${theme}` }),
      both: formatNumber(both, language), among: shown(among), elsewhere: shown(elsewhere),
      lift: lift === null || among.flag === 'suppress' ? '–' : words.around.times(lift),
      verdict: holds ? said.apart : said.alike,
    })),
  };
}
