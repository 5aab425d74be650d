import { runMeasures } from '../measured/run-measures.js';
import { measurePersonalData } from './personal-data.js';

await runMeasures({ 'personal-data': measurePersonalData }, 'test/quality/last-figures.json', process.argv.slice(2));
