import { runMeasures } from '../measured/run-measures.js';
import { measureCompounds } from './compounds.js';
import { measureDictionary } from './dictionary.js';
import { measureLemmas } from './lemmas.js';
import { measureSpelling } from './spelling.js';

await runMeasures({
  dictionary: measureDictionary,
  lemmas: measureLemmas,
  compounds: measureCompounds,
  spelling: measureSpelling,
}, 'test/quality/last-figures.json', process.argv.slice(2));
