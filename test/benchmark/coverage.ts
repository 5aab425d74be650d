import { oneWayTable } from '../../src/estimates/cross-table.js';
import type { Estimate } from '../../src/estimates/estimate.js';
import { scoreEstimate } from '../../src/estimates/estimate-score.js';
import { shareEstimate } from '../../src/estimates/estimate-share.js';
import { tableMean } from '../../src/estimates/table-mean.js';
import { seededRandom } from '../../src/numerics/random.js';
import type { Survey } from '../../src/survey/survey.js';
import type { Weights } from '../../src/weighting/weights.js';
import type { FixedPopulation } from './fixed-population.js';
import { respond, type Responses } from './respond.js';
import type { SimulatedStudy } from './simulated-studies.js';

/** How often 95 % intervals held the population's own value. */
export interface Coverage {
  readonly weighting: string;
  readonly figure: 'mean' | 'top2';
  /** A municipality; '' for everybody. */
  readonly level: string;
  readonly covered: number;
  /** Mean distance of the estimate from the truth, in standard deviations of the estimate. */
  readonly bias: number;
  /** Mean standard error by the standard deviation of the estimate. */
  readonly honesty: number;
}

/** One figure's sums over the replications. */
interface Tally {
  covered: number;
  sum: number;
  squares: number;
  errors: number;
}

/**
 * Lets a study's citizens answer again and again, and counts how often the interval of the mean score and of the share
 * of the two best answers, over everybody and in each municipality, holds what all citizens would have answered.
 *
 * @param weightings how to weight the answers, by name
 * @param anew see `respond`
 * @param rounds how many times; the simulation's own error is √(0.95 · 0.05 / rounds)
 */
export function simulateCoverage(
  { definition, population }: SimulatedStudy,
  weightings: Readonly<Record<string, (survey: Survey) => Weights>>,
  anew: boolean,
  rounds: number,
): Coverage[] {
  const schemes = Object.entries(weightings);
  const strataVariables = definition.weighting.kind === 'strata' ? definition.weighting.strata : [];
  const at = strataVariables.indexOf('municipality');
  const levels = ['', ...new Set(population.strata.map((stratum) => stratum.levels[at]!))];
  const levelOf = Int32Array.from(population.strata, (stratum) => levels.indexOf(stratum.levels[at]!));
  const truths = levels.map((_, level) => truthIn(population, levelOf, level));
  const tallies = schemes.map(() => levels.map(() => figures.map((): Tally => ({ covered: 0, sum: 0, squares: 0, errors: 0 }))));
  const random = seededRandom(1, `answers ${anew}`);
  for (let round = 0; round < rounds; round++) {
    const responses = respond(population, anew, random);
    const survey = surveyOf(definition, { variables: strataVariables, cells: population.strata }, responses);
    const members = membersOf(responses, levelOf, levels.length);
    const rows = { codes: Int32Array.from(responses.answers), count: 6 };
    schemes.forEach(([, weigh], s) => {
      const weights = weigh(survey);
      members.forEach((own, level) => {
        const table = oneWayTable(weights, own, rows);
        const mean = (valueOf: (answer: number) => number) =>
          tableMean(weights, table, (answer) => (answer > 0 ? valueOf(answer) : undefined));
        const [score, top] = tallies[s]![level]!;
        add(score!, scoreEstimate(mean((answer) => answer), 0), truths[level]![0]);
        add(top!, shareEstimate(mean((answer) => (answer >= 4 ? 1 : 0)), 0), truths[level]![1]);
      });
    });
  }
  return schemes.flatMap(([weighting], s) => levels.flatMap((level, l) => figures.map((figure, f): Coverage => {
    const { covered, sum, squares, errors } = tallies[s]![l]![f]!;
    const deviation = Math.sqrt((squares - (sum * sum) / rounds) / (rounds - 1));
    return {
      weighting, figure, level,
      covered: covered / rounds, bias: sum / rounds / deviation, honesty: errors / rounds / deviation,
    };
  })));
}

const figures = ['mean', 'top2'] as const;

function add(tally: Tally, { value, se, low, high }: Estimate, truth: number): void {
  tally.covered += low! <= truth && truth <= high! ? 1 : 0;
  tally.sum += value! - truth;
  tally.squares += (value! - truth) * (value! - truth);
  tally.errors += se!;
}

/** Mean and share of the two best answers among all citizens with an opinion. */
function truthIn({ stratumOf, answers }: FixedPopulation, levelOf: Int32Array, level: number): [number, number] {
  let [n, sum, top] = [0, 0, 0];
  answers.forEach((answer, i) => {
    if (answer === 0 || (level > 0 && levelOf[stratumOf[i]!] !== level)) return;
    n += 1;
    sum += answer;
    top += answer >= 4 ? 1 : 0;
  });
  return [sum / n, top / n];
}

/** Positions of everybody, and of those in each municipality; here all who answer carry weight. */
function membersOf({ stratumOf }: Responses, levelOf: Int32Array, levels: number): Int32Array[] {
  const members = Array.from({ length: levels }, (): number[] => []);
  stratumOf.forEach((stratum, i) => {
    members[0]!.push(i);
    members[levelOf[stratum]!]!.push(i);
  });
  return members.map((own) => Int32Array.from(own));
}

/** As much of a survey as its weights need. */
function surveyOf(
  definition: Survey['definition'],
  strata: NonNullable<Survey['strata']>['population'],
  { stratumOf }: Responses,
): Survey {
  const count = stratumOf.length;
  const none = new Int32Array(count);
  return {
    definition, count, ids: [], positions: none, rows: none, complete: new Uint8Array(count).fill(1),
    variables: new Map(), questions: new Map(), segment: new Int8Array(count),
    strata: { population: strata, of: stratumOf },
    answers: [], rowsRead: count, excluded: [], leftOut: [], notices: [],
  };
}
