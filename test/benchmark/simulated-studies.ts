import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalities } from '../../corpus-samples/jobcenter/make/municipalities.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { allocate } from '../../src/sampling/allocate.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readStrata } from '../../src/survey/strata.js';
import type { StudyDefinition } from '../../src/survey/study-definition.js';
import { fixPopulation, type CitizenGroup, type FixedPopulation } from './fixed-population.js';

/** A study that can be made again and again. */
export interface SimulatedStudy {
  readonly name: string;
  readonly definition: StudyDefinition;
  readonly population: FixedPopulation;
}

type Effects = Readonly<Record<string, readonly [response: number, attitude: number]>>;

/** Log odds of answering and attitude, by level: of the sample study. */
const ofJobcenter: Effects = {
  '18-29': [-0.5, -0.15], '30-49': [-0.1, -0.05], '50+': [0.6, 0.2],
  kvinde: [0.15, 0.08], mand: [-0.15, -0.08],
  'a-dagpenge': [0.1, 0.1], sygedagpenge: [0.2, 0.25], parate: [0, 0], aktivitetsparate: [-0.3, -0.3],
};

/** The same of the reference, whose smallest strata have one citizen. */
const ofReference: Effects = {
  '18-29': [-0.5, -0.3], '30-49': [0, 0], '50+': [0.45, 0.3],
  woman: [0.2, 0.06], man: [-0.15, -0.06],
  job_ready: [0.1, 0.1], activity_ready: [-0.3, -0.35], sick_leave: [0.25, 0.05], education: [-0.55, 0.2],
};

/**
 * The sample study: its population and the numbers invited and answering in each municipality. The invited are drawn by
 * gender and age in each, in proportion.
 */
export function jobcenterStudy(seed = 1): SimulatedStudy {
  const { definition, variables, cells } = readStudy(join('corpus-samples', 'jobcenter'), 'population.csv');
  const place = variables.indexOf('municipality');
  const drawnBy = ['age_group', 'gender', 'municipality'].map((id) => variables.indexOf(id));
  const lotOf = numberer();
  const groups = cells.map(({ levels, population }): CitizenGroup => {
    const { respondents, sample, attitude } = municipalities.find(({ name }) => name === levels[place])!;
    const [response, own] = effectOf(levels, ofJobcenter);
    return {
      levels, population,
      lot: lotOf(drawnBy.map((at) => levels[at]!).join(' ')),
      response: chance(Math.log(respondents / (sample - respondents)) + response),
      attitude: own + 1.8 * attitude,
    };
  });
  const sizes: number[] = [];
  for (const { lot, population } of groups) sizes[lot] = (sizes[lot] ?? 0) + population;
  const invited = sizes.map(() => 0);
  for (const { name, sample } of municipalities) {
    const lots = [...new Set(groups.flatMap(({ levels, lot }) => (levels[place] === name ? [lot] : [])))];
    allocate(sample, lots.map((lot) => sizes[lot]!)).forEach((places, k) => {
      invited[lots[k]!] = places;
    });
  }
  return { name: 'sample study', definition, population: fixPopulation(groups, invited, seed) };
}

/** How much more satisfied the citizens of each municipality of the reference are. */
const attitudes = [0.55, 0.1, -0.15, -0.05, 0.3, 0.25, -0.45, 0.05, 0, 0.35, -0.2, 0.15, -0.3];

/**
 * The reference of the oracles, whose strata are harder: the smallest have one citizen, and some 70 fewer than five
 * answers. The invited are drawn in each stratum, more of them in small municipalities.
 */
export function referenceStudy(seed = 1): SimulatedStudy {
  const { definition, variables, cells } = readStudy(join('test', 'oracles', 'reference'), join('input', 'population.csv'));
  const place = variables.indexOf('municipality');
  const names = [...new Set(cells.map(({ levels }) => levels[place]!))];
  const citizens = names.map((name) =>
    cells.reduce((sum, { levels, population }) => sum + (levels[place] === name ? population : 0), 0));
  const usual = citizens.reduce((sum, each) => sum + each, 0) / names.length;
  const groups = cells.map(({ levels, population }, lot): CitizenGroup => {
    const municipality = names.indexOf(levels[place]!);
    const [response, own] = effectOf(levels, ofReference);
    return {
      levels, population, lot,
      response: chance(-1.2 + response + 0.15 * ((municipality % 3) - 1)),
      attitude: own + attitudes[municipality]!,
    };
  });
  const invited = groups.map(({ levels, population }) => {
    const share = Math.min(0.95, 0.62 * Math.pow(usual / citizens[names.indexOf(levels[place]!)]!, 0.35));
    return Math.min(population, Math.max(1, Math.round(population * share)));
  });
  return { name: 'reference', definition, population: fixPopulation(groups, invited, seed) };
}

/** A study's definition and strata, from the project's root. */
function readStudy(folder: string, file: string) {
  const definition = parseStudy(readFileSync(join(folder, 'study.yaml'), 'utf8'), 'study.yaml');
  const { weighting, population } = definition;
  if (weighting.kind !== 'strata' || !population) throw new Error(`${folder} has no strata`);
  const { table } = parseCsv(readFileSync(join(folder, file)), file);
  return { definition, variables: weighting.strata, cells: readStrata(table, weighting.strata, population.count).cells };
}

function effectOf(levels: readonly string[], effects: Effects): [response: number, attitude: number] {
  return levels.reduce<[number, number]>(([response, attitude], level) =>
    [response + (effects[level]?.[0] ?? 0), attitude + (effects[level]?.[1] ?? 0)], [0, 0]);
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function numberer(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
}
