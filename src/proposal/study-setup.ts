import type { ProposedScale } from './propose-scales.js';
import type { Reason } from './reason.js';

/** What a column of the answers may be used as. */
export const columnRoles = [
  'ignore', 'id', 'satisfaction', 'scale', 'choice', 'several', 'text', 'levels', 'bands', 'weeks', 'segment', 'weight', 'status', 'answered-at',
  'minutes',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a column of the sample may be used as. */
export const sampleRoles = ['ignore', 'id', 'levels', 'bands', 'weeks'] as const satisfies readonly ColumnRole[];

/** Roles that one column alone may have. */
export const singleRoles = ['id', 'satisfaction', 'segment', 'weight', 'status', 'answered-at', 'minutes'] as const satisfies readonly ColumnRole[];

/** What is said of a column. What its role does not need is kept too, so that a role can be tried and taken back. */
export interface ColumnSetup {
  readonly column: string;
  readonly role: ColumnRole;
  /** The variable's or the question's name in the study: the column's, but for bands, which are made of it. */
  readonly id: string;
  /** The question as it was asked, the variable's or the option's name. */
  readonly label: string;
  /** Of 'satisfaction' and 'scale': a scale of the setup, or one that is built in. */
  readonly scale: string;
  /** Of 'several': the question that the column is an option of. */
  readonly group: string;
  /** Of 'levels' and 'choice', in reading order; none: the levels are those that occur. */
  readonly levels: readonly SetupLevel[];
  /** Of 'bands' and 'weeks': rising, one more than there are bands. */
  readonly limits: readonly number[];
  /** Of 'bands' and 'weeks': the bands' names. */
  readonly bandLabels: readonly string[];
  /** Of 'text': a codebook of its own; empty for the study's. */
  readonly codebook: string;
  /** Of 'status': what stands for a complete and for a partial questionnaire. */
  readonly complete: string;
  readonly partial: string;
  /** Of questions: only those with one of some values were asked; null: everybody. */
  readonly only: { readonly id: string; readonly values: readonly string[] } | null;
  /** Why the role was guessed; null where a person chose it. */
  readonly why: Reason | null;
}

export interface SetupLevel {
  readonly value: string;
  readonly label: string;
}

export interface TableSetup {
  readonly file: string;
  readonly columns: readonly ColumnSetup[];
}

/** A study as it can be set up by hand in a form: a first one is guessed, and people change it. */
export interface StudySetup {
  readonly title: string;
  /** Fieldwork, as YYYY-MM-DD; empty where it is not said. */
  readonly opens: string;
  readonly closes: string;
  readonly codebook: string;
  /** Fewest citizens that a shown group may have; 3 or more. */
  readonly minimumCell: number;
  /** What the answers say for 'ved ikke'. */
  readonly dontKnow: string;
  readonly scales: readonly ProposedScale[];
  readonly respondents: TableSetup;
  readonly sample: TableSetup | null;
  /** Numbers of citizens: the column that counts them, and the variables that the answers are weighted by. */
  readonly population: { readonly file: string; readonly count: string; readonly strata: readonly string[] } | null;
  readonly representativeness: string | null;
  readonly codings: string | null;
}

/** A column that is not used, with what its name alone gives. */
export function plainColumn(column: string): ColumnSetup {
  return {
    column, role: 'ignore', id: column, label: column, scale: '', group: '', levels: [], limits: [], bandLabels: [], codebook: '',
    complete: '', partial: '', only: null, why: null,
  };
}
