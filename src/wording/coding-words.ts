import { weakRecall, type CodingCaution } from '../report/coding-caution.js';
import type { Language } from './language.js';
import { formatNumber, formatShare } from './numbers.js';
import { asSentence } from './sentence-words.js';
import { shortenedList } from './shortened-list.js';

/** How far the shares of themes can be trusted, in a few sentences that stand beside them. */
export function cautionText({ measured }: CodingCaution, language: Language): string {
  return language === 'da' ? cautionDa(measured) : cautionEn(measured);
}

type Measured = CodingCaution['measured'];

function cautionDa(measured: Measured): string {
  const found = 'Temaernes andele er, hvad programmet finder.';
  const sampling = 'Usikkerheden rummer ikke kodningens fejl.';
  if (!measured) {
    return `${found} Kodningen er ikke målt på dine svar, så det vides ikke, hvor meget det overser eller koder `
      + `forkert. ${sampling}`;
  }
  const { n, recall, weak } = measured;
  const answers = `${formatNumber(n, 'da')} ${n === 1 ? 'håndkodet' : 'håndkodede'} svar`;
  const low = weak.length === 0 ? '' : `; for ${shortenedList(weak.map(({ da }) => da), 'da')} under `
    + `${formatShare(weakRecall, 'da', 0)}, så `
    + (weak.length === 1 ? 'den andel er sandsynligvis for lav' : 'de andele er sandsynligvis for lave');
  return asSentences([
    found, `Målt på ${answers} finder det ${formatShare(recall, 'da', 0)} af temaerne${low}`, sampling,
  ]);
}

function cautionEn(measured: Measured): string {
  const found = 'The themes’ shares are what the program finds.';
  const sampling = 'The uncertainty does not hold the errors of the coding.';
  if (!measured) {
    return `${found} The coding is not measured on your answers, so it is not known how much it misses or codes `
      + `wrongly. ${sampling}`;
  }
  const { n, recall, weak } = measured;
  const answers = `${formatNumber(n, 'en')} ${n === 1 ? 'answer' : 'answers'} coded by hand`;
  const low = weak.length === 0 ? '' : `; for ${shortenedList(weak.map(({ en }) => en), 'en')} under `
    + `${formatShare(weakRecall, 'en', 0)}, so `
    + (weak.length === 1 ? 'that share is probably too low' : 'those shares are probably too low');
  return asSentences([
    found, `Measured on ${answers}, it finds ${formatShare(recall, 'en', 0)} of the themes${low}`, sampling,
  ]);
}

function asSentences(sentences: readonly string[]): string {
  return sentences.map(asSentence).join(' ');
}
