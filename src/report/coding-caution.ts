import { themeBasis } from '../analysis/theme-basis.js';
import type { AnalysisRun } from '../analysis/run.js';
import { fewestCodings } from '../estimates/corrected-share.js';
import { inGroupOrder } from '../figures/group.js';
import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';

/**
 * What is to be said where themes' shares stand: whether they are corrected for coding errors, and how good the coding
 * is.
 */
export interface CodingCaution {
  readonly code: 'coding-caution';
  /** Absent when nobody coded any of the study's answers by hand, or found no theme in them. */
  readonly measured?: {
    /** Answers that were compared. */
    readonly n: number;
    /** Of the themes coded by hand, the share that the program finds. */
    readonly recall: number;
    /** Themes of which the program finds less than `weakRecall`. */
    readonly weak: readonly Label[];
  };
  /** Absent when no group's shares are corrected for coding errors. */
  readonly corrected?: {
    /** Citizens of these groups whose answers were coded by hand. */
    readonly codings: number;
    /** Groups of which too few were. */
    readonly uncorrected: readonly Group[];
  };
}

export { fewestCodings };

/** A share of a theme that is found less often than this is likely to be too low. */
export const weakRecall = 0.6;

export function codingCaution({ coding, themes }: Pick<AnalysisRun['results'], 'coding' | 'themes'>): CodingCaution {
  const recall = coding?.micro.recall ?? null;
  if (!coding || recall === null) return { code: 'coding-caution' };
  const labels = new Map(themes.map(({ theme, label }) => [theme, label]));
  const weak = coding.themes.filter((each) => each.recall !== null && each.recall < weakRecall);
  const groups = inGroupOrder(themes[0]?.groups ?? []);
  const corrected = groups.filter((each) => themeBasis(each) === 'corrected');
  return {
    code: 'coding-caution',
    measured: { n: coding.n, recall, weak: weak.map(({ theme }) => labels.get(theme) ?? { da: theme, en: theme }) },
    ...(corrected.length > 0 && {
      corrected: {
        codings: corrected.reduce((sum, each) => sum + each.corrected!.codings, 0),
        uncorrected: groups.filter((each) => !corrected.includes(each)).map(({ group }) => group),
      },
    }),
  };
}
