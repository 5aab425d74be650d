import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { receiptWords } from './receipt-words.js';

/** What the page of quotes says of sheets, of samples to read, of who fits a quote's attributes, and of quotes that nobody drew. */
export interface QuoteDrawWords {
  readonly balanced: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly partNotes: Readonly<Record<string, string>>;
  /** Under the number of quotes. */
  readonly countEach: string;
  readonly cluster: string;
  readonly shortest: string;
  readonly longest: string;
  readonly lengthNote: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<'quote' | 'read', string>>;
  readonly readingHeading: string;
  readonly readingNote: string;
  /** How many citizens in the population an attribute fits, with the segment and with those that are chosen. */
  citizens(n: number): string;
  tooFew(minimum: number): string;
  joint(n: number, minimum: number): string;
  jointTooFew(minimum: number): string;
  readonly jointButton: string;
  rule(minimum: number): string;
  readonly pick: string;
  readonly pickedHeading: string;
  readonly pickedMark: string;
  readonly pickedNote: string;
  readonly pickedAddress: string;
  readonly toDraw: string;
  readonly receipt: string;
  readonly repeat: string;
  readonly receiptFiles: string;
  readonly approvedFiles: string;
  readonly sheet: string;
  readonly data: string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

const words: Readonly<Record<Language, QuoteDrawWords>> = {
  da: {
    balanced: 'Balanceret ark',
    parts: { satisfied: 'Tilfredse om temaet', dissatisfied: 'Utilfredse om temaet', 'counter-voice': 'Modstemmer' },
    partNotes: {
      satisfied: '', dissatisfied: '',
      'counter-voice': 'Borgere i den gruppe, som temaet hører til, der siger noget af den modsatte slags.',
    },
    countEach: 'Fra 1 til 50; et balanceret ark har så mange tilfredse, utilfredse og modstemmer',
    cluster: 'Klynge',
    shortest: 'Mindste længde',
    longest: 'Største længde',
    lengthNote: 'I tegn',
    purpose: 'Svarene skal',
    purposes: { quote: 'citeres', read: 'læses: et udsnit af enhver længde' },
    readingHeading: 'Udsnittet',
    readingNote: 'Et udsnit er til at læse, ikke til at citere: Svarene har enhver længde, står maskerede og kan ikke hentes. Kodere kan åbne '
      + 'hvert svar, som det er skrevet. Kvitteringen siger, hvilke der er trukket.',
    citizens: (n) => `ca. ${da(n)} borgere`,
    tooFew: (minimum) => `færre end ${da(minimum)} borgere: kan ikke vises`,
    joint: (n, minimum) => `De valgte passer sammen med gruppen på ca. ${da(n)} borgere i befolkningen; der skal være mindst ${da(minimum)}.`,
    jointTooFew: (minimum) => `De valgte passer sammen med gruppen på færre end ${da(minimum)} borgere i befolkningen: vælg færre.`,
    jointButton: 'Tæl de valgte sammen',
    rule: (minimum) => `Tallet er de borgere i befolkningen, som oplysningen passer på sammen med gruppen og de valgte. Under ${da(minimum)} vises den ikke.`,
    pick: 'Gem som citat',
    pickedHeading: 'Valgt ved søgning',
    pickedMark: receiptWords('da').pickedMark,
    pickedNote: 'Svaret er fundet ved søgning og ikke trukket: ingen tilfældighed står bag valget. Det står ved citatet, hvor det vises, og i kvitteringen. '
      + 'Hvad der blev søgt efter, gemmes ikke.',
    pickedAddress: 'Sidens adresse rummer kun svarets henvisning, ikke søgningen.',
    toDraw: 'Træk citater i stedet',
    receipt: 'Kvittering for trækket',
    repeat: 'Samme kvittering giver samme træk på samme analyse og kodning; på kommandolinjen prøver fritekst quotes ANALYSE --receipt FIL det efter.',
    receiptFiles: 'Hent kvitteringen som',
    approvedFiles: 'Hent kvitteringerne for de godkendte som',
    sheet: 'ark til læsning (HTML)',
    data: 'data (JSON)',
  },
  en: {
    balanced: 'Balanced sheet',
    parts: { satisfied: 'The satisfied on the theme', dissatisfied: 'The dissatisfied on the theme', 'counter-voice': 'Counter-voices' },
    partNotes: {
      satisfied: '', dissatisfied: '',
      'counter-voice': 'Citizens of the group that the theme belongs to, who say something of the opposite kind.',
    },
    countEach: 'From 1 to 50; a balanced sheet has so many satisfied, dissatisfied and counter-voices',
    cluster: 'Cluster',
    shortest: 'Shortest length',
    longest: 'Longest length',
    lengthNote: 'In characters',
    purpose: 'The answers are to be',
    purposes: { quote: 'quoted', read: 'read: a sample of any length' },
    readingHeading: 'The sample',
    readingNote: 'A sample is to be read, not quoted: its answers have any length, stand masked and cannot be downloaded. Coders can open each '
      + 'answer as it was written. The receipt says which were drawn.',
    citizens: (n) => `about ${en(n)} citizens`,
    tooFew: (minimum) => `fewer than ${en(minimum)} citizens: cannot be shown`,
    joint: (n, minimum) => `With the group, those chosen fit about ${en(n)} citizens in the population; at least ${en(minimum)} are needed.`,
    jointTooFew: (minimum) => `With the group, those chosen fit fewer than ${en(minimum)} citizens in the population: choose fewer.`,
    jointButton: 'Count the chosen together',
    rule: (minimum) => `The number is of the citizens in the population whom it fits together with the group and those chosen. Under ${en(minimum)} it is not shown.`,
    pick: 'Keep as a quote',
    pickedHeading: 'Picked by a search',
    pickedMark: receiptWords('en').pickedMark,
    pickedNote: 'The answer was found by a search and not drawn: no chance stands behind the choice. That is said with the quote where it is shown, and in '
      + 'the receipt. What was searched for is not kept.',
    pickedAddress: 'The address of the page holds the reference of the answer alone, not the search.',
    toDraw: 'Draw quotes instead',
    receipt: 'Receipt of the draw',
    repeat: 'The same receipt gives the same draw on the same run and coding; on the command line fritekst quotes RUN --receipt FILE tries it.',
    receiptFiles: 'Get the receipt as',
    approvedFiles: 'Get the receipts of the approved as',
    sheet: 'a sheet to read (HTML)',
    data: 'data (JSON)',
  },
};

export function quoteDrawWords(language: Language): QuoteDrawWords {
  return words[language];
}
