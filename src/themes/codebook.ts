import type { Pattern } from '../search/pattern.js';

/** Themes that answers are coded by, with the rules that find them. */
export interface Codebook {
  readonly id: string;
  /** The codebook's own version, which changes with its rules. */
  readonly version: string;
  /** Language of the answers that its rules read. */
  readonly language: string;
  readonly label: CodebookText;
  readonly themes: readonly Theme[];
}

/** What people read, in both interface languages. */
export interface CodebookText {
  readonly da: string;
  readonly en: string;
}

/** Whether a theme is praise or complaint, whoever states it. */
export const poles = ['positive', 'negative'] as const;

export interface Theme {
  readonly id: string;
  readonly label: CodebookText;
  /** What is coded and what is not. */
  readonly definition: CodebookText;
  readonly pole: (typeof poles)[number];
  readonly rules: readonly Rule[];
  readonly examples: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** What a rule does with a match under a negation that it does not name itself: no = passes over it, yes = takes only
 * such matches, either = takes both. */
export const negations = ['no', 'yes', 'either'] as const;

/** One reason to give a theme: any of its patterns stands in a sentence, and none of the others does. */
export interface Rule {
  /** Unique within the theme and kept from version to version: it is the evidence beside every code. */
  readonly id: string;
  readonly any: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly negated: (typeof negations)[number];
}
