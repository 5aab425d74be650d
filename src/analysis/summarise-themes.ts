import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { CountedPart } from './coded-of-run.js';
import type { GroupDomain } from './groups.js';
import type { ThemeSummary } from './run.js';
import { themeBase } from './theme-base.js';
import { themeMasks } from './theme-masks.js';
import { codedShare } from './theme-share.js';

/**
 * How common each theme is in each group: the weighted share of the citizens who state it among those in the group
 * whose answer, to a question that is coded by the theme's codebook, has content and is in the coded language
 * (`codedShare`). Citizens without weight are in neither count.
 *
 * @param isWanted whether a theme is; by default all are
 */
export function summariseThemes(
  { count, definition: { quotes: { minimumCell } } }: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  { parts }: { readonly parts: readonly CountedPart[] },
  isWanted: (theme: string) => boolean = () => true,
): ThemeSummary[] {
  return parts.flatMap(({ questions, codebook, read, coded }) => {
    const counts = themeBase(weights, read);
    const bases = groups.map(({ group, members }) => ({ group, base: members.map((member, i) => member & counts[i]!) }));
    const masksOf = themeMasks(count, read, coded);
    return codebook.themes.filter(({ id }) => isWanted(id)).map(({ id, label, pole, definition }) => {
      const masks = masksOf(id);
      return {
        theme: id, label, pole, definition,
        ...(parts.length > 1 && { questions }),
        groups: bases.map(({ group, base }) => ({ group, ...codedShare(weights, base, masks, minimumCell) })),
      };
    });
  });
}
