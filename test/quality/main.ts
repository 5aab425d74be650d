import { runMeasures } from '../measured/run-measures.js';
import { measureCompounds } from './compounds.js';
import { measureDictionary } from './dictionary.js';
import { measureLemmas } from './lemmas.js';
import { measurePersonalData } from './personal-data.js';
import { measureSpelling } from './spelling.js';

await runMeasures({
  dictionary: measureDictionary,
  lemmas: measureLemmas,
  compounds: measureCompounds,
  spelling: measureSpelling,
  'personal-data': measurePersonalData,
}, 'test/quality/last-figures.json', process.argv.slice(2));
