import { runMeasures } from '../measured/run-measures.js';
import { measureTokens } from './token-measures.js';

await runMeasures({
  tokens: measureTokens,
}, 'test/quality/last-figures.json', process.argv.slice(2));
