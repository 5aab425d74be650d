import { rateOf } from '../../src/estimates/non-response-rates.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';

type NonResponse = NonNullable<AnalysisRun['results']['nonResponse']>;
type Level = NonResponse['variables'][number]['levels'][number];

function level(id: string, label: string, invited: number, respondents: number, flag: Level['flag'] = ''): Level {
  return {
    level: id, label: { da: label, en: label }, invited, invitedShare: invited / 1010, respondents,
    respondentsShare: respondents / 503, complete: respondents, completeShare: respondents / 503,
    difference: respondents / 503 - invited / 1010,
    responseRate: rateOf(respondents, invited), completeRate: rateOf(respondents, invited), flag,
  };
}

function course(level: string, invited: number, perDay: number) {
  const cumulative = Array.from({ length: 10 }, (_, i) => perDay * (i + 1));
  return {
    variable: 'gender', level,
    course: {
      invited, perDay: cumulative.map(() => perDay), cumulative, cumulativeRate: cumulative.map((sum) => sum / invited),
      sinceContact: [4 * perDay, 6 * perDay],
    },
  };
}

const mean = (value: number, n = 503) => ({ n, mean: value, sd: 12 });
const quartiles = { n: 450, missing: 0, smallest: 0.5, q1: 2.2, median: 3.5, q3: 6.5, largest: 190, mean: 8.8 };
const untested = { test: null, cramersV: null, fit: null };

/** Three genders, of which one is very few; two contact routes; ten days with a reminder on the fifth. */
export const sampleNonResponse: NonResponse = {
  rates: { invited: 1010, complete: 450, partial: 53, noAnswer: 507, rr1: rateOf(450, 1010), rr2: rateOf(503, 1010) },
  variables: [
    {
      variable: 'gender', ...untested, missing: { invited: 3, respondents: 1, complete: 1 },
      levels: [
        level('kvinde', 'Kvinder', 500, 300), level('mand', 'Mænd', 506, 201), level('x', 'Andet', 4, 2, 'suppress'),
      ],
    },
    {
      variable: 'contact', ...untested, missing: { invited: 0, respondents: 0, complete: 0 },
      levels: [level('digital-post', 'Digital Post', 900, 480), level('sms', 'Sms', 110, 23)],
    },
  ],
  unknown: ['employer'],
  widened: [],
  means: [{
    id: 'age', label: { da: 'Alder', en: 'Age' }, unit: 'as-in-file',
    sample: mean(41.5, 1010), respondents: mean(46), complete: mean(46.1), nonRespondents: mean(38.77, 4), test: null,
  }],
  course: {
    days: Array.from({ length: 10 }, (_, i) => `2023-08-${21 + i}`),
    contacts: [
      { kind: 'invitation', at: '2023-08-21', day: 0 }, { kind: 'reminder', at: '2023-08-25T09:00', how: { da: 'SMS', en: 'text message' }, day: 4 },
    ],
    all: {
      invited: 1010, perDay: Array.from({ length: 10 }, () => 50),
      cumulative: Array.from({ length: 10 }, (_, i) => 50 * (i + 1)),
      cumulativeRate: Array.from({ length: 10 }, (_, i) => (50 * (i + 1)) / 1010), sinceContact: [200, 300],
    },
    groups: [course('kvinde', 500, 30), course('mand', 506, 20.1), course('x', 4, 0.2)], withoutTime: 1, outside: 2,
  },
  minutes: { all: { ...quartiles, n: 503 }, complete: quartiles },
  daysToAnswer: { all: null, complete: null, groups: [] },
  rIndicator: {
    value: 0.688, meanPropensity: 0.49, sdPropensity: 0.156, coefficientOfVariation: 0.32, variables: ['gender'],
    converged: true,
  },
  routes: [
    { route: 'digital-post', variable: 'gender', level: 'kvinde', responseRate: rateOf(280, 450), flag: '' },
    { route: 'sms', variable: 'gender', level: 'kvinde', responseRate: rateOf(20, 50), flag: '' },
    { route: 'digital-post', variable: 'gender', level: 'x', responseRate: rateOf(2, 4), flag: 'suppress' },
  ],
};

export const sampleRepresentativeness: NonNullable<AnalysisRun['results']['representativeness']> = [{
  id: 'regions', label: { da: 'Kommuner efter region', en: 'Municipalities by region' },
  rows: [{
    id: 'sjaelland', label: { da: 'Sjælland', en: 'Zealand' }, unit: 'percent',
    participating: 8, all: 17, difference: -9,
  }],
}];
