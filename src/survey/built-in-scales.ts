import type { Label, Scale } from './study-definition.js';

/** The scales of the method, which a study may name without describing them; one that it describes takes their place. */
export const builtInScales: readonly Scale[] = [
  scale('degree', [
    ['I meget høj grad', 'To a very high degree'], ['I høj grad', 'To a high degree'],
    ['I nogen grad', 'To some degree'], ['I lav grad', 'To a low degree'], ['Slet ikke', 'Not at all'],
  ]),
  scale('agreement', [
    ['Meget enig', 'Strongly agree'], ['Enig', 'Agree'],
    ['Hverken enig eller uenig', 'Neither agree nor disagree'], ['Uenig', 'Disagree'], ['Meget uenig', 'Strongly disagree'],
  ]),
  scale('satisfaction', [
    ['Meget tilfreds', 'Very satisfied'], ['Tilfreds', 'Satisfied'],
    ['Hverken tilfreds eller utilfreds', 'Neither satisfied nor dissatisfied'], ['Utilfreds', 'Dissatisfied'],
    ['Meget utilfreds', 'Very dissatisfied'],
  ]),
];

/** @param steps Danish and English words, most positive first */
function scale(id: string, steps: readonly (readonly [string, string])[]): Scale {
  const labels = steps.map(([da, en]): Label => ({ da, en }));
  return { id, steps: labels.map((label, i) => ({ score: labels.length - i, label })) };
}
