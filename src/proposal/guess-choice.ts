import type { ColumnProfile } from './column-profile.js';
import { dontKnowWords } from './answer-words.js';
import { guessCategory } from './guess-category.js';
import type { KnownNames } from './personal-column.js';
import { reason, type Reason } from './reason.js';

/** A column of answers to a question with one answer of several without an order. */
export interface ChoiceGuess {
  readonly column: string;
  readonly options: readonly string[];
  /** What stands for 'ved ikke', with how often. */
  readonly dontKnow: ReadonlyMap<string, number>;
  readonly why: Reason;
}

// A question's number, or a question as it was asked.
const asked = /^(?:q|spm|spørgsmål|question)[_. ]?\d|^(?:hvad|hvor|hvordan|hvem|hvilke[nt]?|har|er|what|which|how|who|do|did|are)\b.*\s|\?$/iu;

/** A column of few values under the heading of a question; undefined when it is none, or may be a background variable. */
export function guessChoice(profile: ColumnProfile, names: KnownNames): ChoiceGuess | undefined {
  if (!asked.test(profile.column) || profile.withLetters < 0.95) return undefined;
  const category = guessCategory(profile, names);
  if (!('levels' in category)) return undefined;
  const isUnsure = (value: string): boolean => dontKnowWords.has(value.toLowerCase());
  const options = category.levels.filter((value) => !isUnsure(value));
  if (options.length < 2) return undefined;
  return {
    column: profile.column,
    options,
    dontKnow: new Map([...profile.counts].filter(([value]) => isUnsure(value))),
    why: reason('question-named', { levels: options.length }),
  };
}
