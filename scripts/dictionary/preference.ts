import type { WordForm } from './word-forms.js';

/**
 * How unlikely a reading of a form is beside others of the same form, when nothing is known of the sentence: lower is
 * likelier. Closed classes come first; a word as it stands in a dictionary and a form with an entry of its own before
 * an inflected one; rare inflections (imperative, genitive, passive, verbal noun) last; a name only where
 * no word has the form.
 */
export function unlikeliness({ wordClass, makes }: WordForm): number {
  return classCost[wordClass] + (inflectionCost[makes] ?? 1);
}

const classCost: Readonly<Record<WordForm['wordClass'], number>> = { other: 2, verb: 0, noun: 0, adjective: 0, name: 20, place: 20 };

const inflectionCost: Readonly<Record<string, number>> = {
  BASE: 1.5, LISTED: 0, GENITIV: 4, IMPERATIV: 6, PASSIV: 3, '': 2,
};
