import type { Survey } from '../survey/survey.js';
import type { ReadText } from '../text/token.js';
import type { Codebook } from '../themes/codebook.js';
import type { Weights } from '../weighting/weights.js';
import type { CodedStudy } from './code-study.js';
import type { CountedPart } from './coded-of-run.js';
import { deriveCodes, deriveParents, type DerivedCodes } from './derive-codes.js';
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
  return summarise(survey, groups, weights, parts, () => true, (part) => deriveCodes(part, reader));
}

/** The same of the parents of some themes alone, for which no answer needs to be read. */
export function summariseParents(
  survey: Survey, groups: readonly GroupDomain[], weights: Weights, parts: readonly CountedPart[],
  isWanted: (theme: string) => boolean,
): DerivedSummary[] {
  return summarise(survey, groups, weights, parts, ({ level, of }) => level === 'parent' && of.some(isWanted), deriveParents);
}

function summarise<Part extends CountedPart>(
  { count, definition: { quotes: { minimumCell } } }: Survey,
  groups: readonly GroupDomain[],
  weights: Weights,
  parts: readonly Part[],
  isWanted: (code: Omit<DerivedSummary, 'groups'>) => boolean,
  derive: (part: Part) => DerivedCodes,
): DerivedSummary[] {
  return parts.flatMap((part) => {
    const codes = derivedCodesOf(part.codebook).filter(isWanted);
    if (codes.length === 0) return [];
    const counts = themeBase(weights, part.read);
    const bases = groups.map(({ group, members }) => ({ group, base: members.map((member, i) => member & counts[i]!) }));
    const masksOf = themeMasks(count, part.read, derive(part));
    return codes.map((each) => {
      const masks = masksOf(each.code);
      return {
        ...each,
        ...(parts.length > 1 && { questions: part.questions }),
        groups: bases.map(({ group, base }) => ({ group, ...codedShare(weights, base, masks, minimumCell) })),
      };
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
