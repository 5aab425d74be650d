import type { SamplingRule } from './sampling-section.js';

/** A study with every default filled in: what the rest of the program reads, whatever file it came from. */
export interface StudyDefinition {
  readonly title: string;
  /** The language of questions and answers. */
  readonly language: string;
  /** Fieldwork, as YYYY-MM-DD. */
  readonly opens?: string;
  readonly closes?: string;
  readonly reminders: readonly Reminder[];
  readonly population?: { readonly file: string; readonly count: string };
  readonly sample?: { readonly file: string; readonly id: string };
  /** How those surveyed compare with a larger whole, in tables that others have published. */
  readonly representativeness?: { readonly file: string };
  /** How the sample is drawn. */
  readonly sampling?: SamplingRule;
  readonly respondents: RespondentSource;
  /** What a respondent's file says for 'ved ikke/ikke relevant'. */
  readonly dontKnow: string;
  readonly variables: readonly Variable[];
  readonly scales: readonly Scale[];
  /** Themes of the questionnaire, in its order: id and label. */
  readonly themes: readonly Level[];
  readonly questions: readonly Question[];
  readonly tense?: Tense;
  readonly texts: readonly TextQuestion[];
  readonly weighting: Weighting;
  readonly segments: SegmentRule;
  /** A codebook's id, or a file beside the study. */
  readonly codebook: string;
  readonly codings?: string;
  /** What words of the answers are read as; a word that is read as itself is kept as it is. */
  readonly spelling: Readonly<Record<string, string>>;
  readonly quotes: QuotePolicy;
  /** Whole number, 0 to 2^32 − 1. */
  readonly seed: number;
}

export interface RespondentSource {
  readonly file: string;
  readonly id: string;
  /** Absent: everybody counts as complete. */
  readonly status?: { readonly column: string; readonly complete: string; readonly partial: string };
  readonly answeredAt?: string;
  readonly minutes?: string;
}

/** A message to those who have not answered yet. */
export interface Reminder {
  /** A day, or a day and time as `momentOf` reads them. */
  readonly at: string;
  /** By what way, such as SMS. */
  readonly how?: Label;
}

/** A label in the study's own language and, where given, in English. */
export interface Label {
  readonly da: string;
  readonly en: string;
}

export interface Level {
  readonly id: string;
  readonly label: Label;
}

/** Which respondents: those with one of the levels of what is named. Of several conditions all must hold. */
export interface Condition {
  /** A variable; where a question is routed also another question, by its answers, or `segment`. */
  readonly variable: string;
  /** Levels of the variable, scores or options of the question, the word for 'ved ikke', or segments. */
  readonly levels: readonly string[];
}

/** A variable that respondents are grouped by. */
export interface Variable {
  readonly id: string;
  readonly label: Label;
  /** In reading order; empty for a column variable whose levels are those that occur. */
  readonly levels: readonly Level[];
  /** Who has a value; everybody when empty. */
  readonly only: readonly Condition[];
  readonly source: VariableSource;
  /** Absent: closed questions are broken down by it; false: only where that is asked for. */
  readonly breakdown?: false;
}

export type VariableSource =
  | { readonly kind: 'column'; readonly column: string }
  /** Numbers cut at limits: level i holds limits[i] ≤ value < limits[i + 1], the last also its upper limit. */
  | { readonly kind: 'bands'; readonly of: BandedNumber; readonly limits: readonly number[] }
  /** The first rule whose conditions all hold; conditions name columns, not variables. */
  | { readonly kind: 'rules'; readonly rules: readonly { level: string; when: readonly Condition[] }[] };

export type BandedNumber =
  | { readonly kind: 'number'; readonly column: string }
  /** Whole weeks from a date in a column to a day (YYYY-MM-DD). */
  | { readonly kind: 'weeks-since'; readonly column: string; readonly until: string };

/** Two to eleven ordered steps, scored from 1; the highest is the most positive and stands first. */
export interface Scale {
  readonly id: string;
  readonly steps: readonly { readonly score: number; readonly label: Label }[];
}

export interface Question {
  readonly id: string;
  readonly theme: string;
  readonly present: Label;
  readonly past: Label;
  /** Who is asked: all `only` hold, and not all of `except`. */
  readonly only: readonly Condition[];
  readonly except: readonly Condition[];
  readonly answer: AnswerKind;
}

export type AnswerKind =
  | { readonly kind: 'scale'; readonly scale: string; readonly column: string }
  /** One of several options without an order; an option's id is what the column says. */
  | { readonly kind: 'choice'; readonly column: string; readonly options: readonly Level[] }
  | { readonly kind: 'several'; readonly options: readonly { readonly column: string; readonly label: Label }[] };

export interface Tense {
  readonly variable: string;
  /** Levels of those who are asked in the past tense. */
  readonly past: readonly string[];
}

export interface TextQuestion {
  readonly id: string;
  readonly column: string;
  readonly label: Label;
  /** A codebook's id, or a file beside the study; absent: the study's. */
  readonly codebook?: string;
}

export type Weighting =
  /** Strata ratio: population of the stratum / those in it who carry weight. */
  | {
      readonly kind: 'strata';
      readonly strata: readonly string[];
      readonly base: 'complete' | 'answered';
      /** Strata with fewer answers are merged; 1 merges none. */
      readonly collapseBelow: number;
      /** Stratum variables that no merged cell reaches across; absent: see `collapseAxes`. */
      readonly collapseWithin?: readonly string[];
    }
  /** A weight that the file brings. */
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'none' };

export type SegmentRule =
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly satisfied: readonly number[];
      readonly neutral: readonly number[];
      readonly dissatisfied: readonly number[];
    }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'none' };

export interface QuotePolicy {
  /** Fewest citizens a shown group may have; 3 or more, default 5. */
  readonly minimumCell: number;
  /** Shortest and longest quote, in characters. */
  readonly length: readonly [number, number];
}
