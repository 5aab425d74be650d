import type { Pattern } from '../search/pattern.js';

/** Themes that answers are coded by, with the rules that find them. */
export interface Codebook {
  readonly id: string;
  /** The codebook's own version, which changes with its rules. */
  readonly version: string;
  /** Language of the answers that its rules read. */
  readonly language: string;
  readonly label: CodebookText;
  /** What several themes are together: an answer has the parent when it has one of them. */
  readonly parents: readonly CodeDescription[];
  readonly themes: readonly Theme[];
}

/** What people read, in both interface languages. */
export interface CodebookText {
  readonly da: string;
  readonly en: string;
}

/** A code as people read it. No two codes of a codebook have the same id, whatever their level. */
export interface CodeDescription {
  readonly id: string;
  readonly label: CodebookText;
  /** What is coded and what is not. */
  readonly definition: CodebookText;
}

/** Whether a theme is praise or complaint, whoever states it. */
export const poles = ['positive', 'negative'] as const;

/** What answers are coded by, and what a coder is measured on. Parents and subthemes follow from it. */
export interface Theme extends CodeDescription {
  readonly pole: (typeof poles)[number];
  /** Id of the parent. */
  readonly parent?: string;
  readonly rules: readonly Rule[];
  readonly subthemes: readonly Subtheme[];
  readonly examples: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** What an answer says under its theme. Its rules are asked only of answers that have the theme, by whatever coder. */
export interface Subtheme extends CodeDescription {
  readonly rules: readonly Rule[];
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
