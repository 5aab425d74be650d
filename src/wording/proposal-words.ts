import type { Reason, ReasonCode, ReasonParameters } from '../proposal/reason.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

type ReasonWords = { readonly [C in ReasonCode]: (parameters: Readonly<ReasonParameters[C]>) => string };

const reasonsDa: ReasonWords = {
  'id-named': () => 'kolonnen hedder, som id plejer, og værdierne er forskellige',
  'id-distinct': () => 'den første kolonne, hvor alle værdier er forskellige',
  'status-words': () => 'kolonnen siger, om besvarelsen er gennemført eller delvis',
  'answered-at': () => 'kolonnen holder tidspunkter',
  'first-and-last-answer': ({ column }) =>
    `dagene for det første og det sidste svar i »${column}«; ret dem til undersøgelsens egne`,
  'minutes-named': () => 'kolonnens navn nævner minutter, og den holder tal',
  'weight-named': () => 'kolonnens navn nævner vægt, og den holder tal',
  'segment-words': () => 'kolonnen siger, om borgeren er tilfreds eller utilfreds',
  'satisfaction-question': ({ column }) => `»${column}« ligner spørgsmålet om den samlede tilfredshed`,
  'dont-know-word': ({ count }) => `står ${formatNumber(count, 'da')} gange i spørgsmålene på en skala`,
  'text-named': () => 'kolonnens navn og indhold ligner åbne svar',
  'improvement-named': () => 'navnet tyder på, at der spørges om, hvad der kunne have været bedre; ellers slettes linjen',
  'long-texts': ({ characters }) => `lange og forskellige tekster, i snit ${formatNumber(characters, 'da')} tegn`,
  'age-numbers': ({ smallest, largest }) =>
    `aldre fra ${formatNumber(smallest, 'da')} til ${formatNumber(largest, 'da')}; ret grænserne efter behov`,
  'few-levels': ({ levels }) =>
    `få værdier, der går igen (${formatNumber(levels, 'da')}); sæt dem i rækkefølge, og giv dem navne`,
  'many-levels': ({ levels }) => `${formatNumber(levels, 'da')} steder; de læses, som de står`,
  'scale-numbers': () =>
    'kun tallene 1-5; 5 regnes for mest positivt. Skriv skalaens ord, og vend tallene, hvis 1 er mest positivt',
  'scale-numbers-named': ({ scale }) =>
    `tallene 1-5, og kolonnens navn peger på skalaen ${scale}; 5 regnes for mest positivt`,
  'scale-words': ({ scale }) => `kolonnen holder ordene fra skalaen ${scale}`,
  'question-named': ({ levels }) =>
    `kolonnen hedder som et spørgsmål og har ${formatNumber(levels, 'da')} forskellige svar; er det baggrund, så flyt den til variables`,
  routed: ({ name, answered, outside }) => `kun besvaret af dem med disse svar i ${name}: ${formatNumber(answered, 'da')} `
    + `har svaret, ingen af de ${formatNumber(outside, 'da')} andre`,
  'yes-no-group': ({ columns, prefix }) =>
    `${formatNumber(columns, 'da')} kolonner med ja og nej, der begynder med »${prefix}«: ét spørgsmål med flere svar`,
  empty: () => 'ingen værdier',
  'one-value': () => 'kun én værdi',
  personal: () => 'ligner personoplysninger; de bør slettes, hvis de ikke skal bruges',
  'mostly-distinct': () => 'værdierne er næsten alle forskellige',
  'too-many-levels': ({ levels }) => `${formatNumber(levels, 'da')} forskellige værdier`,
  'rare-long-values': () => 'har lange eller sjældne værdier, som borgere kan kendes på',
  number: () => 'tal; kan deles i grupper med bands: { of, limits, levels }',
  date: () => 'datoer; kan blive til varighed med bands: { weeks_since, until, limits, levels }',
  'day-first-date': () => 'datoer med dagen først; skriv dem som ÅÅÅÅ-MM-DD, hvis de skal bruges',
  'name-too-long': () => 'kolonnens navn er for langt; giv den et kortere',
};

const reasonsEn: ReasonWords = {
  'id-named': () => 'named as ids usually are, and the values differ',
  'id-distinct': () => 'the first column in which all values differ',
  'status-words': () => 'the column says whether the questionnaire was completed or partly answered',
  'answered-at': () => 'the column holds times',
  'first-and-last-answer': ({ column }) =>
    `the days of the first and the last answer in “${column}”; correct them to the survey's own`,
  'minutes-named': () => 'the name speaks of minutes, and the column holds numbers',
  'weight-named': () => 'the name speaks of weight, and the column holds numbers',
  'segment-words': () => 'the column says whether the citizen is satisfied or dissatisfied',
  'satisfaction-question': ({ column }) => `“${column}” looks like the question on overall satisfaction`,
  'dont-know-word': ({ count }) => `stands ${formatNumber(count, 'en')} times in the questions on a scale`,
  'text-named': () => 'name and content look like open answers',
  'improvement-named': () => 'the name suggests that it asks what could have been better; delete the line if not',
  'long-texts': ({ characters }) => `long texts that differ, ${formatNumber(characters, 'en')} characters on average`,
  'age-numbers': ({ smallest, largest }) =>
    `ages from ${formatNumber(smallest, 'en')} to ${formatNumber(largest, 'en')}; change the limits as needed`,
  'few-levels': ({ levels }) =>
    `few values that come again (${formatNumber(levels, 'en')}); put them in order and give them names`,
  'many-levels': ({ levels }) => `${formatNumber(levels, 'en')} places; they are read as they stand`,
  'scale-numbers': () =>
    'the numbers 1-5 only; 5 is taken for most positive. Write the words of the scale, and turn the numbers if '
      + '1 is most positive',
  'scale-numbers-named': ({ scale }) =>
    `the numbers 1-5, and the name points to the scale ${scale}; 5 is taken for most positive`,
  'scale-words': ({ scale }) => `the column holds the words of the scale ${scale}`,
  'question-named': ({ levels }) =>
    `the column is named like a question and has ${formatNumber(levels, 'en')} answers; if it is background, move it to variables`,
  routed: ({ name, answered, outside }) => `answered only by those with these answers in ${name}: ${formatNumber(answered, 'en')} `
    + `answered, none of the ${formatNumber(outside, 'en')} others`,
  'yes-no-group': ({ columns, prefix }) =>
    `${formatNumber(columns, 'en')} columns of yes and no that begin with “${prefix}”: one question with `
      + 'several answers',
  empty: () => 'no values',
  'one-value': () => 'one value only',
  personal: () => 'looks like personal data; delete it if it is not needed',
  'mostly-distinct': () => 'nearly all values differ',
  'too-many-levels': ({ levels }) => `${formatNumber(levels, 'en')} different values`,
  'rare-long-values': () => 'has long or rare values by which citizens can be told',
  number: () => 'numbers; can be cut into groups with bands: { of, limits, levels }',
  date: () => 'dates; can become a duration with bands: { weeks_since, until, limits, levels }',
  'day-first-date': () => 'dates with the day first; write them as YYYY-MM-DD if they are to be used',
  'name-too-long': () => 'the name of the column is too long; give it a shorter one',
};

const reasons = { da: reasonsDa, en: reasonsEn } as const;

/** Why something is guessed, in a few words. */
export function reasonText({ code, parameters }: Reason, language: Language): string {
  return (reasons[language][code] as (parameters: Reason['parameters']) => string)(parameters);
}

/** The standing comments of a first study file. */
export interface ProposalWords {
  readonly guess: string;
  readonly head: (file: string, rows: string, columns: string) => readonly string[];
  readonly fileName: string;
  readonly population: readonly string[];
  readonly weight: readonly string[];
  readonly texts: readonly string[];
  readonly segments: readonly string[];
  readonly wording: string;
  readonly bandUnder: (limit: number) => string;
  readonly bandOf: (from: number, to: number) => string;
  readonly bandFrom: (limit: number) => string;
  readonly unused: string;
}

export const proposalWords: Readonly<Record<Language, ProposalWords>> = {
  da: {
    guess: 'gæt',
    head: (file, rows, columns) => [
      `Et første studie, skrevet ud fra ${file} (${rows} rækker, ${columns} kolonner).`,
      'Alt, der er gættet, har »gæt:« over sig med en begrundelse. Læs det igennem, og ret det.',
      'Se derefter med fritekst check, om noget mangler.',
    ],
    fileName: 'filens navn; skriv undersøgelsens titel',
    population: [
      'Skal tallene gælde alle borgere, så nævn filen med antallet af borgere i hver gruppe, og vægt efter den:',
      'population: { file: population.csv, count: antal }',
      'weighting: { strata: [alder, køn], base: complete }',
    ],
    weight: ['Besvarelserne har deres egen vægt.'],
    texts: [
      'Ingen kolonne ligner åbne svar. Er der en, så nævn den her:',
      'texts: [{ id: kolonnens navn, label: spørgsmålet }]',
    ],
    segments: [
      'Tilfredse og utilfredse kan ikke skelnes: intet spørgsmål ligner det om samlet tilfredshed. Nævn det her:',
      'segments: { question: spørgsmålets id }',
    ],
    wording: 'Skriv spørgsmålene, som de blev stillet (present), og eventuelt i datid (past).',
    bandUnder: (limit) => `Under ${limit} år`,
    bandOf: (from, to) => `${from}-${to} år`,
    bandFrom: (limit) => `${limit} år og derover`,
    unused: 'Kolonner, der ikke er brugt:',
  },
  en: {
    guess: 'guess',
    head: (file, rows, columns) => [
      `A first study, written from ${file} (${rows} rows, ${columns} columns).`,
      'All that is guessed has “guess:” above it with a reason. Read it through and correct it.',
      'Then see with fritekst check whether anything is missing.',
    ],
    fileName: 'the name of the file; write the title of the survey',
    population: [
      'If the figures are to hold for all citizens, name the file with the numbers of citizens, and weight by it:',
      'population: { file: population.csv, count: citizens }',
      'weighting: { strata: [age, gender], base: complete }',
    ],
    weight: ['The answers bring their own weight.'],
    texts: [
      'No column looks like open answers. If there is one, name it here:',
      'texts: [{ id: name of the column, label: the question }]',
    ],
    segments: [
      'Satisfied and dissatisfied cannot be told apart: no question looks like it. Name it here:',
      'segments: { question: id of the question }',
    ],
    wording: 'Write the questions as they were asked (present), and if need be in the past tense (past).',
    bandUnder: (limit) => `Under ${limit} years`,
    bandOf: (from, to) => `${from}-${to} years`,
    bandFrom: (limit) => `${limit} years and over`,
    unused: 'Columns that are not used:',
  },
};
