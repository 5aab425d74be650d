import { dontKnowWords, knownScales, type KnownScale } from './answer-words.js';
import type { ColumnProfile } from './column-profile.js';
import { reason, type Reason } from './reason.js';

/** A column of answers on a five-point scale. */
export interface ScaleGuess {
  readonly column: string;
  /** The known scale; absent when there are only numbers and nothing says which. */
  readonly scale: KnownScale['id'] | undefined;
  /** The words that stand in the file, by score; empty where it holds numbers. */
  readonly words: ReadonlyMap<number, string>;
  /** What stands for 'ved ikke', with how often. */
  readonly dontKnow: ReadonlyMap<string, number>;
  readonly why: Reason;
}

const headers: readonly (readonly [KnownScale['id'], RegExp])[] = [
  ['satisfaction', /tilfreds|satisf/iu],
  ['agreement', /enig|agree/iu],
  ['degree', /hvilken grad|degree/iu],
];

// Numbers from 1 to 5 that are no scale.
const otherNumbers = new RegExp([
  'antal', 'number', 'børn', 'kode', 'code', 'region', 'kommune', 'municip', 'gruppe', 'group', 'niveau', 'kvartal',
  'måned', 'month', '(?:^|[_ ])nr',
].join('|'), 'iu');

/** The scale that a column is answered on; undefined when it is none. */
export function guessScale(profile: ColumnProfile): ScaleGuess | undefined {
  const values = [...profile.counts.keys()];
  const dontKnow = new Map([...profile.counts].filter(([value]) => dontKnowWords.has(value.toLowerCase())));
  const answers = values.filter((value) => !dontKnow.has(value));
  return guessNumbers(profile.column, answers, dontKnow) ?? guessWords(profile.column, answers, dontKnow);
}

function guessNumbers(
  column: string, answers: readonly string[], dontKnow: ReadonlyMap<string, number>
): ScaleGuess | undefined {
  const steps = answers.filter((value) => /^[1-5]$/.test(value)).length;
  if (steps < answers.length || steps < 3 || otherNumbers.test(column)) return undefined;
  const scale = headers.find(([, header]) => header.test(column))?.[0];
  const why = scale ? reason('scale-numbers-named', { scale }) : reason('scale-numbers', {});
  return { column, scale, words: new Map(), dontKnow, why };
}

function guessWords(
  column: string, answers: readonly string[], dontKnow: ReadonlyMap<string, number>
): ScaleGuess | undefined {
  if (answers.length < 2) return undefined;
  for (const { id, steps } of knownScales) {
    const scoreOf = new Map(Object.entries(steps).flatMap(([score, words]) =>
      words.map((word) => [word.toLowerCase(), Number(score)] as const)));
    const scores = answers.map((value) => scoreOf.get(value.toLowerCase()));
    // Two words for one step, unless only their capitals differ, are no scale: the reader knows one word for each.
    const words = new Map(answers.map((value, i) => [scores[i] ?? 0, value]));
    const forms = new Set(answers.map((value) => value.toLowerCase()));
    if (words.has(0) || words.size < forms.size || words.size < 2) continue;
    return { column, scale: id, words, dontKnow, why: reason('scale-words', { scale: id }) };
  }
  return undefined;
}
