import type { AnalysisRun } from '../analysis/run.js';
import type { Label } from '../survey/study-definition.js';

/** What is to be said where themes' shares stand: they are what the coding finds, and no interval holds its errors. */
export interface CodingCaution {
  readonly code: 'coding-caution';
  /** Absent when nobody coded any of the study's answers by hand, or found no theme in them. */
  readonly measured?: {
    /** Answers that were compared. */
    readonly n: number;
    /** Of the themes coded by hand, the share that the rules find. */
    readonly recall: number;
    /** Themes of which the rules find less than `weakRecall`. */
    readonly weak: readonly Label[];
  };
}

/** A share of a theme that is found less often than this is likely to be too low. */
export const weakRecall = 0.6;

export function codingCaution({ coding, themes }: Pick<AnalysisRun['results'], 'coding' | 'themes'>): CodingCaution {
  const recall = coding?.micro.recall ?? null;
  if (!coding || recall === null) return { code: 'coding-caution' };
  const labels = new Map(themes.map(({ theme, label }) => [theme, label]));
  const weak = coding.themes.filter((each) => each.recall !== null && each.recall < weakRecall);
  return {
    code: 'coding-caution',
    measured: { n: coding.n, recall, weak: weak.map(({ theme }) => labels.get(theme) ?? { da: theme, en: theme }) },
  };
}
