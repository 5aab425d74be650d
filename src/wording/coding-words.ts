import { fewestCodings, weakRecall, type CodingCaution } from '../report/coding-caution.js';
import type { Language } from './language.js';
import { groupWords } from './group-words.js';
import { formatList, formatNumber, formatShare } from './numbers.js';
import { asSentence } from './sentence-words.js';
import { shortenedList } from './shortened-list.js';

/** How far the shares of themes can be trusted, in a few sentences that stand beside them. */
export function cautionText({ measured, corrected }: CodingCaution, language: Language): string {
  if (corrected) return language === 'da' ? correctedDa(corrected, measured) : correctedEn(corrected, measured);
  return language === 'da' ? cautionDa(measured) : cautionEn(measured);
}

type Measured = CodingCaution['measured'];
type Corrected = NonNullable<CodingCaution['corrected']>;

function correctedDa({ codings, uncorrected }: Corrected, measured: Measured): string {
  const left = uncorrected.map((group) => groupWords(group, 'da').theCitizens);
  return asSentences([
    `Andelene er rettet for kodningens fejl: På ${formatNumber(codings, 'da')} tilfældigt trukne svar, som et menneske `
      + 'har kodet, er det målt, hvad programmet overser og koder forkert, og det er lagt til og trukket fra',
    'Usikkerheden rummer både stikprøvens og rettelsens',
    'Andelene før rettelsen (som kodet) står i tabellen',
    ...(left.length === 0 ? []
      : [`For ${formatList(left, 'da')} er der kodet for få svar i hånden (under ${fewestCodings}), `
        + 'så deres andele er ikke rettet']),
    ...(measured ? [`Af de håndkodede temaer finder programmet ${formatShare(measured.recall, 'da', 0)}`] : []),
  ]);
}

function correctedEn({ codings, uncorrected }: Corrected, measured: Measured): string {
  const left = uncorrected.map((group) => groupWords(group, 'en').theCitizens);
  return asSentences([
    'The shares are corrected for coding errors: what the program misses and codes wrongly is measured on '
      + `${formatNumber(codings, 'en')} answers, drawn at random and coded by a person, and added and taken off`,
    'The uncertainty holds both the sample’s and the correction’s',
    'The shares before the correction (as coded) stand in the table',
    ...(left.length === 0 ? []
      : [`Of ${formatList(left, 'en')} too few answers are coded by hand (under ${fewestCodings}), `
        + 'so that their shares are not corrected']),
    ...(measured ? [`Of the themes coded by hand the program finds ${formatShare(measured.recall, 'en', 0)}`] : []),
  ]);
}

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
