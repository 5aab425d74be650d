/**
 * The query language of rules and searches. A pattern is a sequence of terms that must follow each other within one
 * sentence; punctuation between words does not count, capitals and lower case are the same.
 *
 * | term | stands for |
 * | --- | --- |
 * | `lytter` | any inflection of the word, alone or as a part of a compound |
 * | `=lyttede` | exactly this form |
 * | `"vi lyttede"` | exactly these forms after each other (in a YAML file `=vi =lyttede` needs no double quoting) |
 * | `sagsbehandl*`, `*skift`, `*behandl*` | a form that begins, ends or is written with these letters in it |
 * | `<number>`, `<any>` | a number in digits; any word |
 * | `<staff>` | one of the sequences that the codebook lists under that name |
 * | `(god|rigtig dygtig)` | one of the sequences |
 * | `meget?`, `(meget|ret)?` | the term, or nothing |
 * | `god[affirmed]`, `(lytter|hører)[negated]` | the term where no word of it, or every word of it, is negated |
 * | `vente*[after]`, `god[before]` | the term after, before a turn such as `men` or `bortset fra` |
 * | `..`, `..5` | at most 3 words, at most 5 words (0 to 20) |
 * | `!ikke god`, `god !nok` | a word that must not stand there: just before what follows, or just after what precedes |
 *
 * A mark in brackets stands before `?`, and several may follow each other: `god[affirmed][after]?`. `!` stands at an end of a sequence or beside a gap; between two neighbours it could never matter.
 */
export interface Pattern {
  /** As written. */
  readonly text: string;
  readonly terms: Sequence;
}

export type Sequence = readonly Term[];

/** `position` is where the term begins in the pattern's text: a UTF-16 offset from 0. */
export type Term =
  | WordTerm
  | { readonly kind: 'choice'; readonly options: readonly Sequence[]; readonly position: number }
  | { readonly kind: 'marked'; readonly term: Term; readonly mark: WordMark; readonly position: number }
  | { readonly kind: 'optional'; readonly term: Term; readonly position: number }
  | { readonly kind: 'gap'; readonly upTo: number; readonly position: number }
  | { readonly kind: 'not'; readonly term: Term; readonly side: 'before' | 'after'; readonly position: number };

/** A term for one word as the writer of a pattern sees it. */
export type WordTerm =
  | { readonly kind: WordTest; readonly text: string; readonly position: number }
  | { readonly kind: 'number' | 'any'; readonly position: number };

/** Where a word must stand: inside or outside a negation, or on a side of a turn. */
export const wordMarks = ['affirmed', 'negated', 'before', 'after'] as const;

export type WordMark = (typeof wordMarks)[number];

/** How a word is compared: by lemma or compound part; by norm; by the norm's beginning, end or inside. */
export type WordTest = 'lemma' | 'exact' | 'prefix' | 'suffix' | 'inside';

/** What can be wrong with a pattern. */
export type PatternProblem =
  | 'pattern-empty'
  | 'pattern-too-long'
  | 'pattern-without-word'
  | 'character-unexpected'
  | 'word-missing'
  | 'word-unreadable'
  | 'star-inside-word'
  | 'quote-unclosed'
  | 'group-unclosed'
  | 'group-unopened'
  | 'group-empty'
  | 'group-too-deep'
  | 'name-unclosed'
  | 'name-unknown'
  | 'mark-unclosed'
  | 'mark-unknown'
  | 'optional-without-term'
  | 'gap-too-long'
  | 'gap-at-edge'
  | 'gap-doubled'
  | 'not-without-word'
  | 'not-of-several-words'
  | 'not-between-neighbours';

/** A pattern that cannot be understood, with what is wrong and where (UTF-16 offset from 0). */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly problem: PatternProblem;
  readonly position: number;

  constructor(problem: PatternProblem, position: number) {
    super(`${problem} at ${position + 1}`);
    this.problem = problem;
    this.position = position;
  }
}
