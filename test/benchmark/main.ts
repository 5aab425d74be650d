import { runMeasures } from '../measured/run-measures.js';
import { measureTextSpeed } from './text-speed.js';

await runMeasures({
  text: measureTextSpeed,
}, 'test/benchmark/last-figures.json', process.argv.slice(2));
