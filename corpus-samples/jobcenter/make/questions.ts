import type { Affiliation } from './affiliation.js';
import type { Citizen } from './sample.js';

/** A closed question before the overall one, as the generator needs it; its wording stands in study.yaml. */
export interface Question {
  readonly id: string;
  /** Option columns of a question with several answers. */
  readonly options?: readonly string[];
  /** Shares of the scores 1, 2, 3, 4, 5 among those with an opinion, in per cent. */
  readonly scores: readonly number[];
  /** How many answer 'ved ikke/ikke relevant', as published where it can be read there. */
  readonly dontKnow: number;
  /** How closely the answer follows the attitude to the whole course, 0 to 1. */
  readonly loading: number;
  readonly theme: 'meeting' | 'goals' | 'latest_talk' | 'progression';
  readonly asked: (citizen: Citizen, affiliation: Affiliation) => boolean;
}

const everybody = (): boolean => true;
const activation = (citizen: Citizen): boolean => citizen.targetGroup === 'aktivitetsparate';
const ready = (citizen: Citizen): boolean =>
  citizen.targetGroup === 'a-dagpenge' || citizen.targetGroup === 'parate';
const recovering = (citizen: Citizen): boolean => !ready(citizen);
const withoutEmployer = (_: Citizen, affiliation: Affiliation): boolean => affiliation.employer !== 'ja';

export const departments = [
  'departments_health',
  'departments_social',
  'departments_family',
  'departments_housing',
  'departments_none',
] as const;

function question(
  id: string,
  theme: Question['theme'],
  scores: readonly number[],
  [dontKnow, loading]: readonly [number, number],
  asked: Question['asked'] = everybody,
): Question {
  return { id, theme, scores, dontKnow, loading, asked };
}

/** In the order of the questionnaire. The overall question follows after them. */
export const questions: readonly Question[] = [
  question('trust', 'meeting', [9, 14, 28, 30, 19], [212, 0.75]),
  question('starting_point', 'meeting', [13, 18, 29, 26, 14], [394, 0.78]),
  question('listened', 'meeting', [14, 18, 29, 25, 14], [828, 0.76]),
  question('clear_goal', 'goals', [14, 19, 30, 24, 13], [792, 0.66]),
  question('activities', 'goals', [17, 20, 29, 23, 11], [2_083, 0.68]),
  { ...question('departments', 'goals', [], [0, 0], activation), options: departments },
  question('cooperation', 'goals', [20, 22, 28, 20, 10], [117, 0.6], activation),
  question('purpose', 'latest_talk', [6, 10, 20, 41, 23], [432, 0.58]),
  question('prepared', 'latest_talk', [8, 11, 21, 36, 24], [441, 0.6]),
  question('rules_explained', 'latest_talk', [8, 12, 24, 37, 19], [653, 0.55]),
  question('plan', 'latest_talk', [12, 16, 24, 32, 16], [640, 0.58]),
  question('jobs', 'progression', [34, 24, 22, 13, 7], [2_686, 0.45], withoutEmployer),
  question('closer', 'progression', [24, 22, 27, 17, 10], [394, 0.6], ready),
  question('belief', 'progression', [28, 23, 25, 16, 8], [2_021, 0.62], recovering),
];
