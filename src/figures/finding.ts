import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { Measure, Measured } from './measure.js';

/** What a figure shows, as a code and parameters: wording makes a sentence of it, which is the figure's title. */
export type Finding = SatisfiedShare | PositiveShare | MostMentioned;

/** How many are satisfied. */
export interface SatisfiedShare {
  readonly code: 'satisfied-share';
  readonly weighted: boolean;
  readonly share: Measure;
  readonly score: Measure;
}

/** How many gave one of the two most positive answers to a question. */
export interface PositiveShare {
  readonly code: 'positive-share';
  /** The two answers, most positive first. */
  readonly steps: readonly Label[];
  readonly share: Measure;
  readonly score: Measure;
}

/** Which themes most in each group mention. */
export interface MostMentioned {
  readonly code: 'most-mentioned';
  readonly groups: readonly LeadingThemes[];
}

export interface LeadingThemes {
  readonly group: Group;
  /** The theme with the highest share, and those that cannot be told apart from it; empty when nothing can be told. */
  readonly themes: readonly LeadingTheme[];
}

export interface LeadingTheme {
  readonly theme: string;
  readonly label: Label;
  readonly share: Measured;
}
