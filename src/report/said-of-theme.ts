import type { AnalysisRun } from '../analysis/run.js';
import { measureOf, type Measured } from '../figures/measure.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { EditedProse } from './prose-blocks.js';
import type { ThemeTerms } from './theme-terms.js';

/** What a group of citizens says under a theme. */
export interface SaidOfTheme {
  readonly code: 'said-of-theme';
  readonly theme: string;
  readonly group: Group;
  /** What the codebook tells apart within it, highest share first; shares are of the same citizens as the theme's. */
  readonly subthemes: readonly { readonly code: string; readonly label: Label; readonly share: Measured }[];
  /** Words that are typical of it in the group, the most telling first. */
  readonly terms: readonly string[];
  /** What somebody wrote instead; it stands in place of the rest. */
  readonly edited?: EditedProse;
}

/** @returns undefined where there is nothing to tell */
export function saidOfTheme(
  { results: { derived = [] }, plan: { quotes: { minimumCell } } }: AnalysisRun,
  theme: string,
  group: Group,
  termsOf: ThemeTerms,
): SaidOfTheme | undefined {
  const subthemes = derived.filter(({ level, of }) => level === 'subtheme' && of.includes(theme)).flatMap(({ code, label, groups }) => {
    const own = groups.find((each) => each.group === group);
    const share = own && measureOf(own.share, minimumCell);
    return share?.kind === 'measured' && share.value > 0 ? [{ code, label, share }] : [];
  }).toSorted((a, b) => b.share.value - a.share.value);
  const terms = termsOf(theme, group);
  return subthemes.length + terms.length === 0 ? undefined : { code: 'said-of-theme', theme, group, subthemes, terms };
}
