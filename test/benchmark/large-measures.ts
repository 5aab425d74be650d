import { join } from 'node:path';
import type { Measure, MeasureGroup } from '../measured/measure.js';
import { childCost, inFolder } from './child-cost.js';

const respondents = 1_000_000;
const on = '1,000,000 × 30 questions × 6 breakdowns';

const program = (name: string) => join('dist', 'test', 'benchmark', name);

/** Weights, every figure and every test of a survey that is in memory already. */
export function measureLargeSurvey(): MeasureGroup {
  const { seconds: all, megabytes, printed } = childCost(program('weigh-large-survey.js'), [String(respondents)]);
  const { seconds, figures, tests } = JSON.parse(printed) as LargeSurveyCost;
  const total = seconds.weights + seconds.figures + seconds.tests;
  return {
    title: 'A million respondents in memory',
    measures: [
      { name: 'weights', on, value: seconds.weights, unit: 's' },
      { name: `${figures.toLocaleString('en')} figures`, on, value: seconds.figures, unit: 's' },
      { name: `${tests.toLocaleString('en')} tests`, on, value: seconds.tests, unit: 's' },
      { name: 'weights, figures and tests', on, value: total, unit: 's', mark: { atMost: 60 } },
      { name: 'with the making of the answers', on, value: all, unit: 's' },
      { name: 'most memory', on, value: megabytes, unit: 'MB', mark: { atMost: 2000 } },
    ],
    missing: [],
  };
}

/** What `weigh-large-survey` prints. */
export interface LargeSurveyCost {
  readonly seconds: { readonly weights: number; readonly figures: number; readonly tests: number };
  readonly figures: number;
  readonly tests: number;
}

/** The same survey as files: what a user waits for. */
export function measureLargeFiles(): MeasureGroup {
  return inFolder((folder) => {
    childCost(program('write-large-study.js'), [folder, String(respondents)]);
    const files = 'a CSV file of 139 MB, 48 columns';
    const { seconds, megabytes } = childCost(join('dist', 'src', 'main.js'),
      ['estimate', join(folder, 'study.yaml'), '--out', join(folder, 'estimates.csv')]);
    const measures: Measure[] = [
      { name: 'fritekst estimate', on: files, value: seconds, unit: 's', mark: { atMost: 60 } },
      { name: 'most memory', on: files, value: megabytes, unit: 'MB', mark: { atMost: 2000 } },
    ];
    return { title: 'A million respondents in files', measures, missing: [] };
  });
}
