import { runMeasures } from '../measured/run-measures.js';
import { measureClusters } from './cluster-measures.js';
import { measureCoding } from './coding-measures.js';
import { measureCompounds } from './compounds.js';
import { measureDictionary } from './dictionary.js';
import { measureFewShot } from './few-shot-measures.js';
import { measureLanguage } from './language-measures.js';
import { measureLemmas } from './lemmas.js';
import { measureMap } from './map-measures.js';
import { measureNegation } from './negation-measures.js';
import { measurePersonalData } from './personal-data.js';
import { measurePrevalence } from './prevalence-measures.js';
import { measureSpelling } from './spelling.js';
import { measureTokens } from './token-measures.js';

await runMeasures({
  dictionary: measureDictionary,
  tokens: measureTokens,
  lemmas: measureLemmas,
  compounds: measureCompounds,
  spelling: measureSpelling,
  negation: measureNegation,
  themes: measureCoding,
  prevalence: measurePrevalence,
  clusters: measureClusters,
  'few-shot': measureFewShot,
  language: measureLanguage,
  'personal-data': measurePersonalData,
  map: measureMap,
}, 'test/quality/last-figures.json', process.argv.slice(2));
