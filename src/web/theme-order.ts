import type { AnalysisRun, Group, ThemeSummary } from '../use-cases/ports.js';

/** What the table of themes can be sorted by: the codebook's order, the name, a group's share, the count or the F1. */
export type ThemeSort = 'codebook' | 'theme' | 'n' | 'f1' | Group;

/** Sorts that a run has columns for. */
export function sortsOf(run: AnalysisRun): ThemeSort[] {
  return ['codebook', 'theme', ...groupsOf(run), 'n', ...(run.results.coding ? ['f1' as const] : [])];
}

/** The groups of a run in the order of the columns. */
export function groupsOf(run: AnalysisRun): Group[] {
  const order: readonly Group[] = ['satisfied', 'dissatisfied', 'neutral', 'all'];
  return order.filter((group) => run.results.groups.some((each) => each.group === group));
}

/** Citizens in all groups who state the theme; null where the sum would tell a group's number that is not shown. */
export function codedIn(theme: ThemeSummary): number | null {
  if (theme.groups.some(({ share }) => share.flag === 'suppress' && share.n > 0)) return null;
  return theme.groups.reduce((sum, { coded }) => sum + coded, 0);
}

/** The F1 of the rules for a theme; null where it was not measured. */
export function f1Of(run: AnalysisRun, theme: string): number | null {
  return run.results.coding?.themes.find((each) => each.theme === theme)?.f1 ?? null;
}

/** Themes in the order that was asked for: names from A, figures from the highest; what has no figure stands last. */
export function sortedThemes(run: AnalysisRun, sort: ThemeSort, language: 'da' | 'en'): ThemeSummary[] {
  const { themes } = run.results;
  if (sort === 'codebook') return [...themes];
  if (sort === 'theme') return themes.toSorted((a, b) => a.label[language].localeCompare(b.label[language], language));
  const figure = (theme: ThemeSummary): number => {
    if (sort === 'n') return codedIn(theme) ?? -1;
    if (sort === 'f1') return f1Of(run, theme.theme) ?? -1;
    const share = theme.groups.find(({ group }) => group === sort)?.share;
    // The order must not tell what the figure may not.
    return share && share.flag !== 'suppress' ? share.value ?? -1 : -1;
  };
  return themes.toSorted((a, b) => figure(b) - figure(a));
}
