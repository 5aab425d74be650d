import { runMeasures } from '../measured/run-measures.js';

await runMeasures({}, 'test/benchmark/last-figures.json', process.argv.slice(2));
