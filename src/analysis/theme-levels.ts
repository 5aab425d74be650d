import type { CorrectedShare } from '../estimates/corrected-share.js';
import type { Estimate } from '../estimates/estimate.js';
import { suppressComplements } from '../estimates/suppress-complements.js';
import type { Breakdown } from '../estimates/breakdown.js';
import type { Survey } from '../survey/survey.js';
import type { Weights } from '../weighting/weights.js';
import type { CountedPart } from './coded-of-run.js';
import { deriveParents } from './derive-codes.js';
import { testedBreakdowns } from './tested-breakdowns.js';
import { themeBase } from './theme-base.js';
import { themeBasis, type ThemeBasis } from './theme-basis.js';
import { themeMasks, type ThemeMasks } from './theme-masks.js';
import { codedShare } from './theme-share.js';

type Interval = Pick<Estimate, 'value' | 'se' | 'low' | 'high'>;

/** How many at one level of a variable state a theme or a parent, whatever their segment. */
export interface ThemeLevel {
  readonly code: string;
  readonly kind: 'theme' | 'parent';
  readonly by: string;
  readonly level: string;
  readonly coded: number;
  /** What is to be shown; suppressed also where subtraction would give another level's. */
  readonly share: Estimate;
  readonly basis: ThemeBasis;
  /** Of the codes as they stand. */
  readonly raw: Interval;
  readonly corrected?: Interval & Omit<CorrectedShare, 'estimate'>;
}

/** A theme or a parent with who states it, and who is asked. */
export interface CountedCode {
  readonly code: string;
  readonly kind: ThemeLevel['kind'];
  readonly masks: ThemeMasks;
  readonly base: Uint8Array;
}

/**
 * The themes and parents of a study with the masks that they are counted by, in the codebooks' order.
 *
 * @param isWanted whether a theme or parent is; by default all are
 */
export function countedCodes(
  survey: Survey, weights: Weights, { parts }: { readonly parts: readonly CountedPart[] }, isWanted: (code: string) => boolean = () => true,
): CountedCode[] {
  return parts.flatMap((part) => {
    const base = themeBase(weights, part.read);
    const masksOf = themeMasks(survey.count, part.read, part.coded);
    const parents = part.codebook.parents.filter(({ id }) => isWanted(id));
    const themes = part.codebook.themes.filter(({ id }) => isWanted(id));
    const parentMasksOf = parents.length === 0 ? masksOf : themeMasks(survey.count, part.read, deriveParents(part));
    return [
      ...themes.map(({ id }): CountedCode => ({ code: id, kind: 'theme', masks: masksOf(id), base })),
      ...parents.map(({ id }): CountedCode => ({ code: id, kind: 'parent', masks: parentMasksOf(id), base })),
    ];
  });
}

/**
 * How common each theme and parent is at each level of each variable, the segment left out: of the citizens at the level
 * whose answer counts, those who state it. Corrected where people coded enough of the level's answers, as in a segment.
 */
export function themeLevels(survey: Survey, weights: Weights, codes: readonly CountedCode[]): ThemeLevel[] {
  const { minimumCell } = survey.definition.quotes;
  const variables = testedBreakdowns(survey).filter(({ by }) => by !== 'segment');
  const rows = codes.flatMap((each) => variables.flatMap((variable) => levelsOf(each, variable, weights, minimumCell)));
  const hidden = suppressComplements(rows.map(({ code, by, level, share }) =>
    ({ variable: code, statistic: 'share', category: '', by, level, dontKnow: 0, estimate: share })), minimumCell);
  return rows.map((row, i) => ({ ...row, share: hidden[i]!.estimate }));
}

function levelsOf(
  { code, kind, masks, base }: CountedCode, { by, levels, codes }: Breakdown, weights: Weights, minimumCell: number,
): ThemeLevel[] {
  return levels.map((level, position) => {
    const counted = codedShare(weights, base.map((inside, i) => (codes[i] === position ? inside : 0)), masks, minimumCell);
    const { coded, share, raw = share, corrected } = counted;
    return {
      code, kind, by, level, coded, share, basis: themeBasis(counted), raw: intervalOf(raw),
      ...(corrected && {
        corrected: {
          ...intervalOf(corrected.estimate), codings: corrected.codings, positives: corrected.positives,
          correction: corrected.correction, doubt: corrected.doubt,
        },
      }),
    };
  });
}

function intervalOf({ value, se, low, high }: Estimate): Interval {
  return { value, se, low, high };
}
