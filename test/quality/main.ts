import { runMeasures } from '../measured/run-measures.js';
import { measureNegation } from './negation-measures.js';
import { measureTokens } from './token-measures.js';

await runMeasures({
  tokens: measureTokens,
  negation: measureNegation,
}, 'test/quality/last-figures.json', process.argv.slice(2));
