import type { WordForm } from './word-forms.js';

/**
 * How unlikely a reading of a form is beside others of the same form, when nothing is known of the sentence: lower is
 * likelier. Words without inflection (så, rundt, både) come first, then what the form would be of each class, and a
 * word that many others are made of (hus, with hundreds in -hus) before one that stands alone. A name only
 * where no word has the form. Fixed by hand; held against UD Danish DDT in test/quality.
 *
 * @param family number of listed words of the same class that end with the lemma
 */
export function unlikeliness({ form, lemma, wordClass, makes }: Reading, family: number): number {
  const kind = makes === 'LISTED' ? listedKind(form, lemma, wordClass) : makes;
  return (costs[wordClass][kind] ?? costs[wordClass]['']!) - 0.25 * Math.log2(1 + family);
}

type Reading = Pick<WordForm, 'form' | 'lemma' | 'wordClass' | 'makes'>;

/** Irregular forms have no rule that says what they are; their endings do. */
function listedKind(form: string, lemma: string, wordClass: WordForm['wordClass']): string {
  if (wordClass === 'verb') {
    if (/ndes?$/.test(form)) return 'PRÆSENS_PART';
    if (form.endsWith('s')) return 'PASSIV';
    if (form.endsWith('r') && form.slice(0, -1) === lemma) return 'NUTID';
    return lemma === `${form}e` || lemma === `${form}${form.at(-1)}e` ? 'IMPERATIV' : 'DATID';
  }
  return form.endsWith('s') && !lemma.endsWith('s') ? 'GENITIV' : 'LISTED';
}

/** By class and by what the form is; '' stands for the rest. */
const costs: Readonly<Record<WordForm['wordClass'], Readonly<Record<string, number>>>> = {
  verb: { 'BASE': -0.5, 'DATID': -1, 'NUTID': -0.2, 'PERF_PART': 0.2, 'PRÆSENS_PART': 2, 'PASSIV': 2.5, 'IMPERATIV': 4.5, '': 4 },
  noun: { BASE: 0.7, BESTEMT_ENTAL: 0.7, LISTED: 0.7, GENITIV: 3, '': 1 },
  adjective: { BASE: 0.5, PLUR_BEK: -0.6, LISTED: -0.6, GENITIV: 4, '': 0.5 },
  other: { 'BASE': -1.5, '': 2 },
  name: { BASE: 20, '': 22 },
  place: { BASE: 20, '': 22 },
};
