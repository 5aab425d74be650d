import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'da');
const name = (text: string): string => quote(text, 'da');
const place = (file: string, row: number): string => `${file}, række ${number(row)}`;
const unused = 'Rækken er ikke brugt.';

/** The Danish words of notices about coding by hand. */
export const codingNoticeWordsDa = {
  'coding-repeated': ({ file, n }) => ({
    what: `${number(n)} ${n === 1 ? 'kodning' : 'kodninger'} i ${file} er af svar, som samme koder har kodet i en tidligere fil. Den første gælder.`,
    remedy: 'Giv hver fil sin koder, eller slet den ene.',
  }),
  'sheet-column-missing': ({ file, column, available }) => ({
    what: `Kodearket ${file} har ikke længere kolonnen ${name(column)}, så det kan ikke læses.`,
    expected: `en overskrift, der er eller ender med ${name(column)}`,
    got: shortenedList(available, 'da'),
    remedy: 'Skriv overskriften, som den var. Svar uden kryds må ikke blive til »intet tema«, fordi en kolonne er væk.',
  }),
  'sheet-column-unknown': ({ file, column }) => ({
    what: `Kolonnen ${name(column)} i ${file} hører ikke til kodearket eller kodebogen. Den er ikke læst.`,
    remedy: 'Ret overskriften, hvis det er et tema. Egne kolonner gør ingen skade.',
  }),
  'sheet-mark-unknown': ({ file, row, column, got }) => ({
    what: `Mærket i ${place(file, row)}, kolonnen ${name(column)}, kan ikke forstås. ${unused}`,
    expected: 'x for ja, ellers en tom celle',
    got: name(got),
    remedy: 'Skriv x, eller slet mærket. Bemærkninger hører til i kolonnen yderst til højre.',
  }),
  'sheet-none-and-theme': ({ file, row, themes }) => ({
    what: `${place(file, row)} har kryds både ved »læst, intet tema« og ved ${shortenedList(themes, 'da')}. ${unused}`,
    remedy: 'Slet det ene.',
  }),
  'sheet-row-altered': ({ file, row, part }) => ({
    what: part === 'key'
      ? `I ${place(file, row)} er respondent eller question ikke længere det, der blev delt ud. ${unused}`
      : `I ${place(file, row)} er svaret ikke længere det, der blev delt ud. ${unused}`,
    remedy: 'Måske er kun nogle af kolonnerne sorteret, eller en celle er rettet. Hent rækken fra det ark, der blev delt ud.',
  }),
  'sheet-row-repeated': ({ file, row, firstRow }) => ({
    what: `${place(file, row)} koder samme svar som række ${number(firstRow)}. ${unused}`,
    remedy: 'Slet den ene af de to rækker.',
  }),
  'sheet-rows-unread': ({ file, n, of }) => ({
    what: `${number(n)} af ${number(of)} rækker i ${file} har intet kryds og regnes for ikke læst.`,
    remedy: 'Sæt kryds ved »læst, intet tema«, hvor svaret er læst og ikke har noget tema.',
  }),
  'list-without-answer': ({ file, n }) => ({
    what: `${number(n)} ${n === 1 ? 'række' : 'rækker'} i ${file} nævner svar, der ikke findes.`,
    remedy: 'Se efter, om listen er lavet til det samme studie.',
  }),
  'answers-fewer-than-asked': ({ asked, got }) => ({
    what: `Der er kun ${number(got)} svar at tage af, ikke ${number(asked)}.`,
    remedy: 'De er alle med.',
  }),
  'answers-all-coded': ({ file }) => ({
    what: `Alle svar i ${file} er kodet.`,
    remedy: 'Der er ikke flere at kode. Lad en anden kode nogle af dem igen, hvis enigheden skal måles.',
  }),
  'curve-size-invalid': ({ got, minimum, maximum }) => ({
    what: 'Kurven kan ikke prøves med så mange kodede svar.',
    expected: `fra ${number(minimum)} til ${number(maximum)}, for en femtedel skal holdes ude at måle på`,
    got: number(got),
    remedy: 'Ret --sizes, eller udelad det.',
  }),
} satisfies Partial<NoticeWords>;
