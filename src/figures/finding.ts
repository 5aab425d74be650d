import type { Group } from '../survey/segment.js';
import type { Label } from '../survey/study-definition.js';
import type { Measure, Measured } from './measure.js';

/** What a figure shows, as a code and parameters: wording makes a sentence of it, which is the figure's title. */
export type Finding = SatisfiedShare | PositiveShare | LevelsApart | MostChosen | OptionsBy | MostMentioned;

/** How many are satisfied. */
export interface SatisfiedShare {
  readonly code: 'satisfied-share';
  readonly weighted: boolean;
  readonly share: Measure;
  readonly score: Measure;
}

/** How many gave the most positive answers to a question. */
export interface PositiveShare {
  readonly code: 'positive-share';
  /** The two most positive answers, or the most positive one of a short scale. */
  readonly steps: readonly Label[];
  readonly share: Measure;
  /** The two most negative answers; absent of a short scale. */
  readonly negative?: { readonly steps: readonly Label[]; readonly share: Measure };
  readonly score: Measure;
}

/** Which levels of a variable have a mean score apart from that of the others. */
export interface LevelsApart {
  readonly code: 'levels-apart';
  readonly by: Label;
  readonly verdict: Verdict;
  /** Highest score first. */
  readonly higher: readonly LevelScore[];
  /** Lowest score first. */
  readonly lower: readonly LevelScore[];
  /** Levels that are neither. */
  readonly others: number;
}

export interface LevelScore {
  /** The level's id; where it is the label too, it is a name as the file has it. */
  readonly level: string;
  readonly label: Label;
  readonly score: Measure;
}

/** What the tests of a question by a variable say of the mean scores. */
export type Verdict =
  /** Some levels differ from the others together. */
  | 'apart'
  /** Only pairs of levels differ. */
  | 'pairs'
  /** No difference holds. */
  | 'alike'
  /** There is no test. */
  | 'untested';

/** Which option most citizens chose. */
export interface MostChosen {
  readonly code: 'most-chosen';
  /** Highest share first: the first, and those whose intervals overlap its own; empty when nothing may be shown. */
  readonly options: readonly { readonly label: Label; readonly share: Measured }[];
}

/** Whether the shares of options differ by a variable. */
export interface OptionsBy {
  readonly code: 'options-by';
  readonly by: Label;
  readonly verdict: Verdict;
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
