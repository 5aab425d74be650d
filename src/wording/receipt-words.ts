import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** How a drawn quote came up, as it is told where the quote stands. */
interface ToldDraw {
  /** From 1. */
  readonly place: number;
  /** Answers that it was drawn among; null where that number may not be shown. */
  readonly eligible: number | null;
  readonly seed: number;
  /** The beginning of the receipt's digest. */
  readonly receipt: string;
  /** The run that it was drawn from; null for the run at hand. */
  readonly run: string | null;
}

/** What receipts of draws say, and what is said of where an approved quote came from. */
export interface ReceiptWords {
  readonly heading: string;
  readonly sheetTitle: string;
  readonly approvedTitle: string;
  readonly approvedIntro: string;
  readonly repeat: string;
  readonly drawn: string;
  readonly digest: string;
  readonly part: string;
  readonly hiddenCounts: string;
  /** By method. */
  readonly by: Readonly<Record<'random' | 'stratified' | 'representative' | 'varied', string>>;
  toldDraw(method: string, draw: ToldDraw): string;
  /** Nobody drew it. */
  readonly picked: Readonly<Record<'search' | 'hand', string>>;
  /** The same, within the brackets of a note. */
  readonly pickedMark: string;
  readonly unknown: string;
  readonly files: string;
  readonly approvedFiles: string;
  readonly sheet: string;
  readonly data: string;
  /** In a report's appendix. */
  readonly appendix: string;
  readonly appendixNote: string;
  readonly columns: { readonly reference: string; readonly how: string };
  /** Of a draw that was made again. */
  same(receipt: string, drawn: number): string;
  differs(receipt: string): string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

const words: Readonly<Record<Language, ReceiptWords>> = {
  da: {
    heading: 'Kvittering for trækket',
    sheetTitle: 'Kvittering for træk af citater',
    approvedTitle: 'Kvitteringer for de godkendte citater',
    approvedIntro: 'Hvordan hvert godkendt citat er fundet. En henvisning fører tilbage til svaret, når den søges frem på siden Søg.',
    repeat: 'Samme kvittering giver samme træk på samme kørsel og kodning: fritekst quotes KØRSEL --receipt FIL prøver det efter.',
    drawn: 'Trukket, i rækkefølge',
    digest: 'Kvitteringens nummer',
    part: 'Del af arket',
    hiddenCounts: 'Antallet af svar vises ikke, når trækket er sket blandt en del af borgerne: Det kunne fortælle om få.',
    by: { random: 'tilfældigt', stratified: 'tilfældigt, spredt over grupper', representative: 'mest typiske først', varied: 'typiske, men forskellige' },
    toldDraw: (method, { place, eligible, seed, receipt, run }) =>
      `Trukket som nummer ${da(place)}${eligible === null ? '' : ` blandt ${da(eligible)} egnede svar`} (${method}, startværdi ${seed}`
      + `${run === null ? '' : `, kørslen ${run}`}). Kvittering ${receipt}.`,
    picked: { search: 'Valgt ved søgning, ikke trukket.', hand: 'Valgt af en person uden for et træk.' },
    pickedMark: 'valgt, ikke trukket',
    unknown: 'Godkendt, før kvitteringer blev gemt.',
    files: 'Hent kvitteringen som',
    approvedFiles: 'Hent kvitteringerne for de godkendte som',
    sheet: 'ark til læsning (HTML)',
    data: 'data (JSON)',
    appendix: 'Godkendte citater og deres træk',
    appendixNote: 'Et trukket citat er trukket efter en fast metode og kan trækkes igen af kvitteringen. Et valgt citat har en person fundet, '
      + 'og ingen tilfældighed står bag det.',
    columns: { reference: 'Henvisning', how: 'Hvordan citatet er fundet' },
    same: (receipt, drawn) => `Kvittering ${receipt}: trækket er det samme, ${da(drawn)} citater.`,
    differs: (receipt) => `Kvittering ${receipt}: trækket er ikke det samme.`,
  },
  en: {
    heading: 'Receipt of the draw',
    sheetTitle: 'Receipt of a draw of quotes',
    approvedTitle: 'Receipts of the approved quotes',
    approvedIntro: 'How each approved quote was found. A reference leads back to the answer when it is searched for on the page Search.',
    repeat: 'The same receipt gives the same draw on the same run and coding: fritekst quotes RUN --receipt FILE tries it.',
    drawn: 'Drawn, in order',
    digest: 'Number of the receipt',
    part: 'Part of the sheet',
    hiddenCounts: 'The numbers of answers are not shown where the draw was made among some of the citizens: they could tell of few.',
    by: { random: 'at random', stratified: 'at random, spread over groups', representative: 'most typical first', varied: 'typical, but unlike' },
    toldDraw: (method, { place, eligible, seed, receipt, run }) =>
      `Drawn as number ${en(place)}${eligible === null ? '' : ` among ${en(eligible)} fit answers`} (${method}, seed ${seed}`
      + `${run === null ? '' : `, run ${run}`}). Receipt ${receipt}.`,
    picked: { search: 'Picked by a search, not drawn.', hand: 'Picked by a person outside a draw.' },
    pickedMark: 'picked, not drawn',
    unknown: 'Approved before receipts were kept.',
    files: 'Get the receipt as',
    approvedFiles: 'Get the receipts of the approved as',
    sheet: 'a sheet to read (HTML)',
    data: 'data (JSON)',
    appendix: 'Approved quotes and their draws',
    appendixNote: 'A drawn quote was drawn by a fixed method and can be drawn again by its receipt. A picked quote was found by a person, '
      + 'and no chance stands behind it.',
    columns: { reference: 'Reference', how: 'How the quote was found' },
    same: (receipt, drawn) => `Receipt ${receipt}: the draw is the same, ${en(drawn)} quotes.`,
    differs: (receipt) => `Receipt ${receipt}: the draw is not the same.`,
  },
};

export function receiptWords(language: Language): ReceiptWords {
  return words[language];
}

/** Digits of a receipt's digest by which people know it. */
export function receiptNumber(digest: string): string {
  return digest.slice(0, 12);
}
