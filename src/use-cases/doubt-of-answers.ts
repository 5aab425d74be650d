import type { Codebook } from '../themes/codebook.js';
import { codeByModel, type LearnedCoder } from '../themes/learned-coder.js';
import { doubtOf } from '../themes/suggest-answers.js';
import { trainCoder } from '../themes/train-coder.js';
import type { CodableAnswer, CodedAnswers } from './load-coded-answers.js';

/** How much in doubt a coder is about answers. */
export interface Doubt {
  /** Of each theme in the codebook's order, 0 to 1. */
  doubts(answer: CodableAnswer): readonly number[];
  /** The themes' chances; absent where rules alone code. */
  chances?(answer: CodableAnswer): Float64Array;
}

/** The doubt of a coder that learns from what people have coded. @param seed the order in which it learns */
export function doubtOfLearner(
  { answers, human, codebook }: Pick<CodedAnswers, 'answers' | 'human' | 'codebook'>, seed: number,
): Required<Doubt> {
  const coded = answers.filter(({ key }) => human.has(key));
  const { coder } = trainCoder(
    coded.map(({ key, features }) => ({ features, themes: human.get(key)!, group: '' })),
    answers.flatMap(({ key, features }) => (human.has(key) ? [] : [features])),
    codebook.themes.map(({ id }) => id), { seed, useSegment: false });
  return doubtOfCoder(coder);
}

export function doubtOfCoder(coder: LearnedCoder): Required<Doubt> {
  const code = codeByModel(coder, false);
  const chances = ({ features }: CodableAnswer): Float64Array => code(features).chances;
  return { chances, doubts: (answer) => Array.from(chances(answer), (chance, t) => doubtOf(chance, coder.plain.thresholds[t]!)) };
}

/** An answer in which rules find nothing may have any theme; nothing points at one. */
const doubtOfNothing = 0.4;

/** Without chances: a theme for which one place in the answer speaks is in doubt; so is all where nothing is found. */
export function doubtOfRules({ themes }: Codebook): Doubt {
  return {
    doubts: ({ byRules }) => (byRules.length === 0 ? themes.map(() => doubtOfNothing)
      : themes.map(({ id }) => (byRules.filter(({ theme }) => theme === id).length === 1 ? 1 : 0))),
  };
}
