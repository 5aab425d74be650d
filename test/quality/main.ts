import { runMeasures } from '../measured/run-measures.js';

await runMeasures({}, 'test/quality/last-figures.json', process.argv.slice(2));
