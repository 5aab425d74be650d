import type { Language } from './language.js';

/** What office files say beside the report itself. */
export interface ReportFileWords {
  readonly figure: string;
  readonly table: string;
  /** What stands before the number of the page, between it and the number of pages, and after. */
  readonly page: readonly [string, string, string];
  /** Heading of the tables behind the figures. */
  readonly appendix: string;
  readonly appendixNote: string;
  /** The figures that a table is of, and what a part of it is of. */
  readonly figures: (first: number, last: number) => string;
  readonly partOf: (variable: string, figure: number) => string;
  /** What stands below breakdowns of a figure, which have its colours. */
  readonly coloursAs: (figure: number) => string;
  /** The first sheet of a workbook, the heads of its list, and what it says of the numbers. */
  readonly contentsSheet: string;
  readonly contentsHeads: readonly [string, string];
  readonly workbookNote: string;
  readonly lower: (head: string) => string;
  readonly upper: (head: string) => string;
  readonly backToContents: string;
  readonly slideOf: (title: string, part: number, parts: number) => string;
  readonly method: string;
  readonly notApproved: string;
}

/** @param language of the file's reader */
export function reportFileWords(language: Language): ReportFileWords {
  return words[language];
}

const words: Readonly<Record<Language, ReportFileWords>> = {
  da: {
    figure: 'Figur', table: 'Tabel',
    page: ['Side ', ' af ', ''],
    appendix: 'Tal bag figurerne',
    appendixNote: 'Tallene i hver figur. Figurernes numre står i tabellens overskrift.',
    figures: (first, last) => (first === last ? `Figur ${first}` : `Figur ${first}–${last}`),
    coloursAs: (figure) => `Farverne betyder det samme som i figur ${figure}.`,
    partOf: (variable, figure) => `${variable} (figur ${figure})`,
    contentsSheet: 'Indhold',
    contentsHeads: ['Ark', 'Tabel'],
    workbookNote: 'Tallene er afrundet som i rapporten. En stjerne efter et tal betyder, at det er usikkert.',
    lower: (head) => `${head}, fra`,
    upper: (head) => `${head}, til`,
    backToContents: 'Til indholdet',
    slideOf: (title, part, parts) => `${title} (${part} af ${parts})`,
    method: 'Sådan er tallene lavet',
    notApproved: 'Ikke godkendt',
  },
  en: {
    figure: 'Figure', table: 'Table',
    page: ['Page ', ' of ', ''],
    appendix: 'Numbers behind the figures',
    appendixNote: 'The numbers of each figure. The numbers of the figures stand in the heading of the table.',
    figures: (first, last) => (first === last ? `Figure ${first}` : `Figures ${first}–${last}`),
    coloursAs: (figure) => `Colours mean what they do in figure ${figure}.`,
    partOf: (variable, figure) => `${variable} (figure ${figure})`,
    contentsSheet: 'Contents',
    contentsHeads: ['Sheet', 'Table'],
    workbookNote: 'Numbers are rounded as in the report. A star after a number means that it is uncertain.',
    lower: (head) => `${head}, from`,
    upper: (head) => `${head}, to`,
    backToContents: 'To the contents',
    slideOf: (title, part, parts) => `${title} (${part} of ${parts})`,
    method: 'How the numbers were made',
    notApproved: 'Not approved',
  },
};
