import type { Language } from './language.js';

/** What stands in a coding sheet beside answers and themes. */
interface CodingSheetWords {
  readonly headers: { readonly number: string; readonly answer: string; readonly none: string; readonly note: string };
  readonly sheets: { readonly answers: string; readonly themes: string; readonly guide: string };
  readonly themeHeaders: readonly string[];
  readonly nonePrompt: string;
  readonly wrongMark: { readonly title: string; readonly text: string };
  readonly guide: readonly string[];
  /** The last line of the guide, where answers were drawn. */
  readonly drawn: (seed: number) => string;
}

export const codingSheetWords: Readonly<Record<Language, CodingSheetWords>> = {
  da: {
    headers: { number: 'Nr.', answer: 'Svar', none: 'Læst, intet tema', note: 'Bemærkning' },
    sheets: { answers: 'Svar', themes: 'Temaer', guide: 'Sådan koder du' },
    themeHeaders: ['Tema', 'Id', 'Hvad hører til, og hvad gør ikke', 'Eksempler, der hører til', 'Eksempler, der ikke gør'],
    nonePrompt: 'Sæt x, når du har læst svaret, og intet af temaerne passer.',
    wrongMark: { title: 'Kun x', text: 'Skriv x, eller lad cellen være tom.' },
    guide: [
      'Svarene er personoplysninger. Gem arket sikkert, og send det ikke videre.',
      'Læs hvert svar for sig, og sæt x under alle de temaer, som svaret nævner. Et svar kan have flere temaer.',
      'Passer intet tema, så sæt x under »Læst, intet tema«. En række uden x regnes for ikke læst.',
      'Kod selv, uden at se på andres koder eller på et forslag. Kun sådan kan enighed og nøjagtighed måles.',
      'Temaernes definitioner står i arket »Temaer« og ved siden af cellen, når du vælger den.',
      'Tvivler du, så vælg det, du finder rigtigst, og skriv hvorfor under »Bemærkning«.',
      'Ret ikke i overskrifter, svar eller skjulte kolonner. Du må gerne sortere hele tabellen og tilføje dine egne kolonner.',
    ],
    drawn: (seed) => `Svarene er trukket tilfældigt med startværdi ${seed}. Med samme startværdi trækkes de samme svar, her og på siden Kodning.`,
  },
  en: {
    headers: { number: 'No.', answer: 'Answer', none: 'Read, no theme', note: 'Note' },
    sheets: { answers: 'Answers', themes: 'Themes', guide: 'How to code' },
    themeHeaders: ['Theme', 'Id', 'What belongs to it and what does not', 'Examples that do', 'Examples that do not'],
    nonePrompt: 'Write x when you have read the answer and none of the themes fits.',
    wrongMark: { title: 'Only x', text: 'Write x, or leave the cell empty.' },
    guide: [
      'The answers are personal data. Keep the sheet safe, and do not pass it on.',
      'Read each answer by itself, and write x under every theme that it mentions. An answer may have several themes.',
      'If no theme fits, write x under “Read, no theme”. A row without an x counts as not read.',
      'Code by yourself, without looking at the codes of others or at a suggestion. Only so can agreement and accuracy be measured.',
      'The definitions of the themes are on the sheet “Themes”, and beside the cell when you choose it.',
      'If in doubt, choose what you find most right, and write why under “Note”.',
      'Do not change headers, answers or hidden columns. You may sort the whole table and add columns of your own.',
    ],
    drawn: (seed) => `The answers were drawn at random with seed ${seed}. The same seed draws the same answers, here and on the page Coding.`,
  },
};
