import { runMeasures } from '../measured/run-measures.js';
import { measureClusterRace } from './cluster-measures.js';
import { measureCodingSpeed } from './coding-speed.js';
import { measureCoverage } from './coverage-measures.js';
import { measureLargeFiles, measureLargeSurvey } from './large-measures.js';
import { measurePages } from './page-measures.js';
import { measureAnalyse, measureSurveyModule } from './sample-study-measures.js';
import { measureSearch } from './search-measures.js';
import { measureTextSpeed } from './text-speed.js';

await runMeasures({
  // First, so that its memory is not that of other parts.
  text: measureTextSpeed,
  search: measureSearch,
  coding: measureCodingSpeed,
  survey: measureSurveyModule,
  analyse: measureAnalyse,
  'million-in-memory': measureLargeSurvey,
  'million-in-files': measureLargeFiles,
  clusters: measureClusterRace,
  coverage: measureCoverage,
  pages: measurePages,
}, 'test/benchmark/last-figures.json', process.argv.slice(2));
