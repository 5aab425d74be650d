import { runMeasures } from '../measured/run-measures.js';
import { measureCoverage } from './coverage-measures.js';
import { measureLargeFiles, measureLargeSurvey } from './large-measures.js';
import { measureAnalyse, measureSurveyModule } from './sample-study-measures.js';
import { measureTextSpeed } from './text-speed.js';

await runMeasures({
  survey: measureSurveyModule,
  analyse: measureAnalyse,
  text: measureTextSpeed,
  'million-in-memory': measureLargeSurvey,
  'million-in-files': measureLargeFiles,
  coverage: measureCoverage,
}, 'test/benchmark/last-figures.json', process.argv.slice(2));
