import { readFileSync } from 'node:fs';
import { municipalities } from '../../corpus-samples/jobcenter/make/municipalities.js';
import { parseCsv } from '../../src/io/parse-csv.js';
import { allocate } from '../../src/sampling/allocate.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readStrata, type Stratum } from '../../src/survey/strata.js';
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
  const folder = new URL('../../corpus-samples/jobcenter/', projectFile());
  const definition = definitionIn(folder);
  const cells = strataIn(folder, 'population.csv', definition);
  const place = definition.weighting.kind === 'strata' ? definition.weighting.strata.indexOf('municipality') : -1;
  const drawn = ['age_group', 'gender', 'municipality'].map((id) =>
    definition.weighting.kind === 'strata' ? definition.weighting.strata.indexOf(id) : -1);
  const lotOf = numberer();
  const groups = cells.map(({ levels, population }): CitizenGroup => {
    const { respondents, sample, attitude } = municipalities.find(({ name }) => name === levels[place])!;
    const rate = respondents / sample;
    const [response, own] = effectOf(levels, ofJobcenter);
    return {
      levels, population,
      lot: lotOf(drawn.map((at) => levels[at]!).join(' ')),
      response: chance(Math.log(rate / (1 - rate)) + response),
      attitude: own + 1.8 * attitude,
    };
  });
  const sizes = sumBy(groups, ({ lot }) => lot);
  const invited = sizes.map(() => 0);
  for (const { name, sample } of municipalities) {
    const lots = [...new Set(groups.flatMap(({ levels, lot }) => (levels[place] === name ? [lot] : [])))];
    allocate(sample, lots.map((lot) => sizes[lot]!)).forEach((places, k) => {
      invited[lots[k]!] = places;
    });
  }
  return { name: 'sample study', definition, population: fixPopulation(groups, invited, seed) };
}

/** The reference of the oracles: 73 of its strata have fewer than five complete answers, 18 none. */
export function referenceStudy(seed = 1): SimulatedStudy {
  const folder = new URL('../../test/oracles/reference/', projectFile());
  const definition = definitionIn(folder);
  const cells = strataIn(folder, 'input/population.csv', definition);
  const at = definition.weighting.kind === 'strata' ? definition.weighting.strata.indexOf('municipality') : -1;
  const names = [...new Set(cells.map(({ levels }) => levels[at]!))];
  const citizens = names.map((name) => cells.reduce((sum, each) => sum + (each.levels[at] === name ? each.population : 0), 0));
  const mean = 67_629 / names.length;
  // Municipalities differ as the reference's do; so does how many of them are invited.
  const attitudes = [0.55, 0.1, -0.15, -0.05, 0.3, 0.25, -0.45, 0.05, 0, 0.35, -0.2, 0.15, -0.3];
  const groups = cells.map(({ levels, population }, lot): CitizenGroup => {
    const municipality = names.indexOf(levels[at]!);
    const [response, own] = effectOf(levels, ofReference);
    return {
      levels, population, lot,
      response: chance(-1.2 + response + 0.15 * ((municipality % 3) - 1)),
      attitude: own + attitudes[municipality]!,
    };
  });
  const invited = groups.map(({ levels, population }) => {
    const own = citizens[names.indexOf(levels[at]!)]!;
    return Math.min(population, Math.max(1, Math.round(population * Math.min(0.95, 0.62 * Math.pow(mean / own, 0.35)))));
  });
  return { name: 'reference', definition, population: fixPopulation(groups, invited, seed) };
}

function projectFile(): string {
  return import.meta.url.includes('/dist/') ? new URL('../', import.meta.url).href : import.meta.url;
}

function definitionIn(folder: URL): StudyDefinition {
  return parseStudy(readFileSync(new URL('study.yaml', folder), 'utf8'), 'study.yaml');
}

function strataIn(folder: URL, file: string, { weighting, population }: StudyDefinition): readonly Stratum[] {
  const { table } = parseCsv(readFileSync(new URL(file, folder)), file);
  return readStrata(table, weighting.kind === 'strata' ? weighting.strata : [], population!.count).cells;
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

function sumBy(groups: readonly CitizenGroup[], keyOf: (group: CitizenGroup) => number): number[] {
  const sums: number[] = [];
  for (const group of groups) sums[keyOf(group)] = (sums[keyOf(group)] ?? 0) + group.population;
  return sums;
}
