import type { Survey } from '../survey/survey.js';
import type { ReadText } from '../text/token.js';
import type { Codebook } from '../themes/codebook.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedStudy } from './code-study.js';
import { deriveCodes } from './derive-codes.js';
import type { GroupDomain } from './groups.js';
import type { DerivedSummary } from './run.js';
import { themeBase } from './theme-base.js';
import { themeMasks } from './theme-masks.js';
import { codedShare } from './theme-share.js';

/**
 * How common each parent and each subtheme is in each group, of the same citizens as the themes. A citizen states a
 * parent who states one of its themes: its share is that of the union, not the sum. Shares are corrected as those of
 * themes are; of a subtheme for errors in its theme alone (`deriveCodes`). Parents first, then subthemes, in the
 * codebook's order.
 *
 * @param reader what the answers were read by
 */
export function summariseDerived(
  survey: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  { parts }: CodedStudy,
  reader: ReadText,
): DerivedSummary[] {
  const minimum = survey.definition.quotes.minimumCell;
  return parts.flatMap((part) => {
    const codes = derivedCodesOf(part.codebook);
    if (codes.length === 0) return [];
    const counts = themeBase(weights, part.read);
    const bases = groups.map(({ group, members }) => ({ group, base: members.map((member, i) => member & counts[i]!) }));
    const masksOf = themeMasks(survey.count, part.read, deriveCodes(part, reader));
    return codes.map((each) => {
      const masks = masksOf(each.code);
      return { ...each, ...(parts.length > 1 && { questions: part.questions }), groups: bases.map(({ group, base }) => ({ group, ...codedShare(weights, base, masks, minimum) })) };
    });
  });
}

function derivedCodesOf({ parents, themes }: Codebook): Omit<DerivedSummary, 'groups'>[] {
  return [
    ...parents.map(({ id, label, definition }) => ({
      code: id, level: 'parent' as const, label, definition,
      of: themes.filter(({ parent }) => parent === id).map((theme) => theme.id),
    })),
    ...themes.flatMap((theme) => theme.subthemes.map(({ id, label, definition }) =>
      ({ code: id, level: 'subtheme' as const, label, definition, of: [theme.id] }))),
  ];
}
