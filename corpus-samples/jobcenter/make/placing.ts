import type { Random } from '../../../src/numerics/random.js';
import { shuffledIndices } from '../../../src/numerics/random.js';
import { benefits } from './benefits.js';
import type { CodedAnswer } from './coded-answers.js';
import { weightedPick } from './weighted-pick.js';
import type { Place, Wish } from './wishes.js';
import { breadth, circumstanceOrder, isPlain, meets, unmet, wishOf } from './wishes.js';

/** By circumstance, and for the benefits that a writer usually receives. */
export type Tally = Record<(typeof tallied)[number], { stated: number; relaxed: number }>;

const tallied = ['usualBenefits', ...circumstanceOrder] as const;

export interface Placing {
  /** The position of each answer's place. */
  readonly places: readonly number[];
  /** How many texts state each circumstance, and how many of these stand with somebody whom it does not fit. */
  readonly tally: Tally;
}

/** How much likelier a text that does not look back is placed with an ongoing course. */
const ongoingPreferred = 2;

/**
 * Gives every answer a place of its own in the same segment, with a respondent whom its writer's description admits.
 * Texts that state circumstances choose first, the place that meets the weightiest of them and, among equals, the
 * nearest age or a random one; the others follow, those with the fewest places open to them first, and draw at random.
 * Never given up: segment, target group, age group and course that the writer's description asks for. Then, from the
 * first to be given up to the last: the circumstances from the last to the first, the benefits that the writer
 * usually receives.
 *
 * @throws Error when a text finds no place that its writer's description admits: there are too few of them
 */
export function placeAnswers(answers: readonly CodedAnswer[], places: readonly Place[], random: Random): Placing {
  const pools = poolsOf(places, random);
  const texts = Array.from(shuffledIndices(answers.length, random), (i) => wishOf(answers[i]!, i));
  texts.sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)) || breadth(a.admission) - breadth(b.admission));
  const taken = Array<number>(answers.length);
  const tally = Object.fromEntries(tallied.map((each) => [each, { stated: 0, relaxed: 0 }])) as Tally;
  for (const text of texts) {
    const admitted = pools.filter((pool) => pool.members.length > 0 && admits(text, pool));
    const usual = admitted.filter((pool) => isUsual(text, pool));
    const open = usual.length > 0 ? usual : admitted;
    if (open.length === 0) throw new Error(`No place is left for ${answers[text.answer]!.id}`);
    const place = isPlain(text) ? anyPlace(text, open, random) : bestPlace(text, open, places, random);
    taken[text.answer] = place;
    if (text.admission.usualBenefits) {
      tally.usualBenefits.stated += 1;
      if (usual.length === 0) tally.usualBenefits.relaxed += 1;
    }
    for (const each of circumstanceOrder) {
      if (text.circumstances[each] === undefined) continue;
      tally[each].stated += 1;
      if (!meets(text.circumstances, each, places[place]!)) tally[each].relaxed += 1;
    }
  }
  return { places: taken, tally };
}

/** Free places alike in all that an admission asks for, in random order. */
interface Pool {
  readonly of: Place;
  readonly members: number[];
}

function poolsOf(places: readonly Place[], random: Random): Pool[] {
  const pools = new Map<string, Pool>();
  for (const i of shuffledIndices(places.length, random)) {
    const place = places[i]!;
    const { targetGroup, ageGroup, benefit } = place.citizen;
    const key = [place.segment, targetGroup, ageGroup, benefit, place.affiliation.course].join();
    if (!pools.has(key)) pools.set(key, { of: place, members: [] });
    pools.get(key)!.members.push(i);
  }
  return [...pools.values()];
}

function admits({ segment, admission }: Wish, { of }: Pool): boolean {
  return (
    segment === of.segment &&
    admission.targetGroups.includes(of.citizen.targetGroup) &&
    (admission.ageGroup ?? of.citizen.ageGroup) === of.citizen.ageGroup &&
    (admission.course ?? of.affiliation.course) === of.affiliation.course
  );
}

function isUsual({ admission }: Wish, { of }: Pool): boolean {
  return (admission.usualBenefits ?? benefits).includes(of.citizen.benefit);
}

function anyPlace(wish: Wish, open: readonly Pool[], random: Random): number {
  const weights = open.map(({ of, members }) => {
    const ongoing = wish.admission.course === undefined && of.affiliation.course === 'igang';
    return members.length * (ongoing ? ongoingPreferred : 1);
  });
  return weightedPick(open, weights, random).members.pop()!;
}

function bestPlace(wish: Wish, open: readonly Pool[], places: readonly Place[], random: Random): number {
  let least = Infinity;
  let best = { pool: open[0]!, at: 0 };
  for (const pool of open) {
    pool.members.forEach((member, at) => {
      const cost = unmet(wish.circumstances, places[member]!) + random() / 100;
      if (cost < least) {
        least = cost;
        best = { pool, at };
      }
    });
  }
  return best.pool.members.splice(best.at, 1)[0]!;
}
