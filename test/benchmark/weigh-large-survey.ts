// A program by itself, so that its memory is its own: weights, all figures and all tests of a large survey in memory.
import { testQuestions } from '../../src/analysis/test-differences.js';
import { questionFigures } from '../../src/estimates/question-figures.js';
import { weigh } from '../../src/weighting/weights.js';
import type { LargeSurveyCost } from './large-measures.js';
import { largeSurvey } from './large-survey.js';

const survey = largeSurvey(Number(process.argv[2]));
const times = [performance.now()];
const lap = <T>(result: T): T => {
  times.push(performance.now());
  return result;
};
const weights = lap(weigh(survey));
const figures = lap(questionFigures(survey, weights));
const tests = lap(testQuestions(survey, weights));
const taken = (k: number) => (times[k + 1]! - times[k]!) / 1000;
const cost: LargeSurveyCost = {
  seconds: { weights: taken(0), figures: taken(1), tests: taken(2) }, figures: figures.length, tests: tests.length,
};
console.log(JSON.stringify(cost));
