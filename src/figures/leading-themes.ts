import type { Group } from '../survey/segment.js';
import type { ThemeRow } from './figure.js';
import type { LeadingThemes } from './finding.js';

/**
 * The theme that most citizens in a group mention, with those whose intervals overlap its own: a ranking among these
 * would claim more than the figures bear. (Where the intervals are apart, so are the shares: the standard error of a
 * difference is at most the sum of both.)
 *
 * @param rows the themes with their shares in each group
 * @returns highest share first; no themes when the group's figures are suppressed or nobody mentions any
 */
export function leadingThemes(rows: readonly ThemeRow[], group: Group): LeadingThemes {
  const themes = rows
    .flatMap(({ theme, label, values }) => {
      const share = values.find((value) => value.group === group)?.share;
      return share?.kind === 'measured' && share.value > 0 ? [{ theme, label, share }] : [];
    })
    .toSorted((a, b) => b.share.value - a.share.value);
  const lowest = themes[0]?.share.low ?? 0;
  return { group, themes: themes.filter(({ share }, i) => i === 0 || (share.high ?? 1) >= lowest) };
}
