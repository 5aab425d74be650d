// A program by itself, so that its memory is its own: weights, all figures and all tests of a large survey in memory.
import { testQuestions } from '../../src/analysis/test-differences.js';
import { questionFigures } from '../../src/estimates/question-figures.js';
import { weigh } from '../../src/weighting/weights.js';
import { largeSurvey } from './large-survey.js';

const survey = largeSurvey(Number(process.argv[2]));
const seconds: Record<string, number> = {};
let from = performance.now();
const lap = (name: string) => {
  seconds[name] = (performance.now() - from) / 1000;
  from = performance.now();
};
const weights = weigh(survey);
lap('weights');
const figures = questionFigures(survey, weights);
lap('figures');
const tests = testQuestions(survey, weights);
lap('tests');
console.log(JSON.stringify({ seconds, figures: figures.length, tests: tests.length }));
