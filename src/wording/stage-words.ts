import type { Language } from './language.js';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  read: { da: 'Læser filer', en: 'Reading files' },
  survey: { da: 'Læser besvarelser', en: 'Reading responses' },
  nonresponse: { da: 'Sammenligner med stikprøven', en: 'Comparing with the sample' },
  weights: { da: 'Beregner vægte', en: 'Computing weights' },
  text: { da: 'Læser svarenes ord', en: 'Reading the words of the answers' },
  themes: { da: 'Finder temaer', en: 'Finding themes' },
  clusters: { da: 'Finder klynger', en: 'Finding clusters' },
  map: { da: 'Tegner kortet', en: 'Drawing the map' },
  contrast: { da: 'Sammenligner ord', en: 'Comparing words' },
  estimates: { da: 'Beregner andele og usikkerhed', en: 'Computing shares and uncertainty' },
  tests: { da: 'Efterprøver forskelle', en: 'Testing differences' },
  quotes: { da: 'Trækker citater', en: 'Drawing quotes' },
  report: { da: 'Skriver rapporten', en: 'Writing the report' },
  anew: { da: 'Laver analyserne igen uden besvarelsen', en: 'Making runs anew without the respondent' },
  remove: { da: 'Sletter', en: 'Deleting' },
  write: { da: 'Gemmer resultaterne', en: 'Saving the results' },
};

/** What a stage does, for somebody who waits; a stage without words has its own name. */
export function stageName(stage: string, language: Language): string {
  return Object.hasOwn(names, stage) ? names[stage]![language] : stage;
}
