import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summariseNonResponse } from '../../src/analysis/summarise-non-response.js';
import { testQuestions } from '../../src/analysis/test-differences.js';
import { questionFigures } from '../../src/estimates/question-figures.js';
import { sha256 } from '../../src/io/digest.js';
import { nodeFiles } from '../../src/io/node-files.js';
import { readSurvey } from '../../src/survey/survey.js';
import { loadTables } from '../../src/use-cases/load-study.js';
import { weigh } from '../../src/weighting/weights.js';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { childCost, inFolder } from './child-cost.js';

const study = join('corpus-samples', 'jobcenter', 'study.yaml');
const on = '9,989 respondents';
const runs = 7;

/** The survey module from rows to results, in a process that is warm but for the first time. */
export async function measureSurveyModule(): Promise<MeasureGroup> {
  const { definition, tables } = await loadTables({ files: nodeFiles, digest: sha256 }, study);
  let counts = { figures: 0, tests: 0 };
  const laps = Array.from({ length: runs }, () => {
    const times: number[] = [performance.now()];
    const lap = <T>(result: T): T => {
      times.push(performance.now());
      return result;
    };
    const survey = lap(readSurvey(definition, tables));
    const weights = lap(weigh(survey));
    const figures = lap(questionFigures(survey, weights));
    const tests = lap(testQuestions(survey, weights));
    lap(summariseNonResponse(survey, tables));
    counts = { figures: figures.length, tests: tests.length };
    return times.slice(1).map((time, k) => (time - times[k]!) / 1000);
  });
  const names = [
    'rows to survey', 'weights', `${counts.figures.toLocaleString('en')} figures`,
    `${counts.tests.toLocaleString('en')} tests`, 'non-response',
  ];
  const total = (times: readonly number[]) => times.reduce((sum, each) => sum + each, 0);
  return {
    title: 'The survey module on the sample study',
    measures: [
      ...names.map((name, k): Measure => ({ name, on: `${on}, median of ${runs}`, value: median(laps.map((times) => times[k]!)), unit: 's' })),
      { name: 'all of it, the first time', on, value: total(laps[0]!), unit: 's', mark: { atMost: 2 } },
      { name: 'all of it', on: `${on}, median of ${runs}`, value: median(laps.map(total)), unit: 's', mark: { atMost: 2 } },
    ],
    missing: [],
  };
}

/** The whole of `fritekst analyse`, from the program's start to its end. */
export function measureAnalyse(): MeasureGroup {
  const costs = Array.from({ length: runs }, () => inFolder((folder) => {
    const out = join(folder, 'run');
    const { seconds, megabytes } = childCost(join('dist', 'src', 'main.js'), ['analyse', study, '--out', out]);
    const stages = JSON.parse(readFileSync(join(out, 'timings.json'), 'utf8')) as { stage: string; seconds: number }[];
    return { seconds, megabytes, stages };
  }));
  const where = `sample study, median of ${runs}`;
  return {
    title: 'fritekst analyse on the sample study',
    measures: [
      ...costs[0]!.stages.map(({ stage }, k): Measure =>
        ({ name: stage, on: where, value: median(costs.map(({ stages }) => stages[k]!.seconds)), unit: 's' })),
      { name: 'from start to end', on: where, value: median(costs.map(({ seconds }) => seconds)), unit: 's', mark: { atMost: 6 } },
      { name: 'the fastest', on: `sample study, of ${runs}`, value: Math.min(...costs.map(({ seconds }) => seconds)), unit: 's' },
      { name: 'most memory', on: where, value: median(costs.map(({ megabytes }) => megabytes)), unit: 'MB' },
    ],
    missing: [],
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
