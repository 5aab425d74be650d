/** What files say for 'ved ikke/ikke relevant', in lower case. */
export const dontKnowWords: ReadonlySet<string> = new Set([
  'vedikke', 'ved ikke', 'ved ikke/ikke relevant', 'ved ikke / ikke relevant', 'ved ikke eller ikke relevant',
  'ikke relevant',
  'ønsker ikke at svare', 'vil ikke svare', 'dk', 'don\'t know', '9', '99',
]);

/** What files say of a questionnaire that was answered to the end, and of one that was not. */
export const completeWords: ReadonlySet<string> = new Set(
  ['gennemført', 'gennemfoert', 'komplet', 'fuldført', 'færdig', 'complete', 'completed']
);
export const partialWords: ReadonlySet<string> = new Set(
  ['delvis', 'delvist', 'nogen svar', 'ufuldstændig', 'påbegyndt', 'partial', 'incomplete']
);

/** A known five-point scale: for each score the words that files use, the usual ones first. */
export interface KnownScale {
  readonly id: 'degree' | 'agreement' | 'satisfaction';
  readonly steps: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>;
}

const neither = ['Hverken eller', 'Hverken/eller', 'Hverken-eller', 'Neutral'];

export const knownScales: readonly KnownScale[] = [
  {
    id: 'degree',
    steps: {
      5: ['I meget høj grad'], 4: ['I høj grad'], 3: ['I nogen grad'],
      2: ['I lav grad', 'I mindre grad', 'I ringe grad'],
      1: ['Slet ikke'],
    },
  },
  {
    id: 'agreement',
    steps: {
      5: ['Meget enig', 'Helt enig'], 4: ['Enig', 'Delvist enig', 'Delvis enig', 'Overvejende enig'],
      3: ['Hverken enig eller uenig', ...neither], 2: ['Uenig', 'Delvist uenig', 'Delvis uenig', 'Overvejende uenig'],
      1: ['Meget uenig', 'Helt uenig'],
    },
  },
  {
    id: 'satisfaction',
    steps: {
      5: ['Meget tilfreds'], 4: ['Tilfreds'], 3: ['Hverken tilfreds eller utilfreds', ...neither], 2: ['Utilfreds'],
      1: ['Meget utilfreds'],
    },
  },
];
