import type { GuessedCodebook } from './guess-codebook.js';
import type { ProposedScale } from './propose-scales.js';
import type { RoutingGuess } from './guess-routing.js';
import type { Reason } from './reason.js';

/** A column and why it is thought to be what it is. */
export interface GuessedColumn {
  readonly column: string;
  readonly why: Reason;
}

export interface GuessedVariable extends GuessedColumn {
  readonly id: string;
  /** In reading order; empty where the levels are those that occur. */
  readonly levels: readonly string[];
  /** For numbers that are cut into bands: rising limits, one more than there are levels. */
  readonly limits?: readonly number[];
}

export type GuessedQuestion = { readonly only?: RoutingGuess } & (
  | {
      readonly kind: 'scale';
      readonly id: string;
      readonly column: string;
      readonly scale: string;
      readonly why: Reason;
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly column: string;
      readonly options: readonly string[];
      readonly why: Reason;
    }
  | {
      readonly kind: 'several';
      readonly id: string;
      readonly options: readonly { readonly column: string; readonly name: string }[];
      readonly why: Reason;
    });

/** A first study, guessed from a table of answers. */
export interface StudyProposal extends GuessedStudy {
  readonly id: GuessedColumn;
}

/** The same where the column that tells respondents apart may not have been found. */
export interface GuessedStudy {
  readonly file: string;
  readonly rows: number;
  readonly columns: number;
  readonly id?: GuessedColumn;
  readonly status?: GuessedColumn & { readonly complete: string; readonly partial: string };
  readonly answeredAt?: GuessedColumn;
  /** Day of the first and of the last answer, as YYYY-MM-DD. */
  readonly fieldwork?: { readonly opens: string; readonly closes: string; readonly why: Reason };
  readonly minutes?: GuessedColumn;
  readonly weight?: GuessedColumn;
  readonly variables: readonly GuessedVariable[];
  readonly dontKnow?: { readonly word: string; readonly why: Reason };
  readonly scales: readonly ProposedScale[];
  readonly questions: readonly GuessedQuestion[];
  readonly texts: readonly (GuessedColumn & { readonly codebook?: GuessedCodebook })[];
  readonly segments?: { readonly kind: 'question' | 'column'; readonly name: string; readonly why: Reason };
  /** Columns that the study does not mention. */
  readonly unused: readonly GuessedColumn[];
}
