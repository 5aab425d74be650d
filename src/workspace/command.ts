import type { QuoteAct } from './quote-act.js';

/** Why an answer came before a coder: a random draw, or any of the ways in which an answer is picked. */
export const selections = ['random', 'uncertain', 'disagreement', 'found'] as const;

export type Selection = (typeof selections)[number];

/** An answer as it was read: its words are known by their digest only, so that no command holds what a citizen wrote. */
export interface CodedText {
  readonly respondent: string;
  readonly question: string;
  /** Digest of the answer's text. */
  readonly text: string;
}

/** What an act of coding is about, and under which circumstances it was done. */
interface OfAnswer {
  readonly answer: CodedText;
  readonly selected: Selection;
  /** Whether the coder had seen what the machine suggests. */
  readonly suggestionSeen: boolean;
}

/** Somebody wrote a part of the report instead of the program; an empty text takes the program's own back. */
export interface ProseAct {
  readonly kind: 'prose-edited';
  /** Which part: see the report's `proseBlocks`. */
  readonly block: string;
  readonly text: string;
  /** The figures that the program's own text spoke of at that time, by name. */
  readonly figures: readonly { readonly of: string; readonly value: number }[];
}

/** One thing that somebody did. New kinds come with a new format of the database. */
export type Act =
  | (OfAnswer & { readonly kind: 'theme-added' | 'theme-removed'; readonly theme: string })
  /** The coder is done with the answer; without themes it has none. */
  | (OfAnswer & { readonly kind: 'read' })
  | (OfAnswer & { readonly kind: 'reopened' })
  /** An empty note takes the note away. */
  | (OfAnswer & { readonly kind: 'note'; readonly note: string })
  /** The coder asked what the machine suggests: that cannot be undone. */
  | (OfAnswer & { readonly kind: 'suggestion-shown' })
  /** Somebody decided what stands where coders disagree. */
  | (OfAnswer & { readonly kind: 'settled'; readonly themes: readonly string[] })
  | QuoteAct
  | ProseAct
  /** Takes back an earlier command of one's own; a command of this kind taken back is the first one done again. */
  | { readonly kind: 'undone'; readonly command: number };

export type CodingAct = Extract<Act, OfAnswer>;

/** Whether an act is one of coding. */
export function isCodingAct(act: Act): act is CodingAct {
  return 'suggestionSeen' in act;
}

/** An act before it has its place in the log. */
export interface NewCommand {
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  /** The name of who did it. */
  readonly by: string;
  readonly study: string;
  readonly act: Act;
}

/** One entry of the log, which is only ever added to. */
export interface Command extends NewCommand {
  /** Whole number from 1; of two commands the later has the higher. */
  readonly id: number;
}
