import type { Language } from './language.js';

/** What the page of the report says. */
export interface ReportPageWords {
  readonly heading: string;
  readonly intro: string;
  readonly formats: string;
  /** Name and use of each format. */
  readonly format: Readonly<Record<'html' | 'docx' | 'xlsx' | 'pptx' | 'md', readonly [name: string, use: string]>>;
  readonly get: (name: string) => string;
  readonly draft: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly open: string;
}

export const reportPageWords: Readonly<Record<Language, ReportPageWords>> = {
  da: {
    heading: 'Rapport',
    intro: 'Hent hele rapporten som en fil. Små tal er skjult, og hver fil har noter om, hvem tallene gælder.',
    formats: 'Vælg format',
    format: {
      html: ['Webside (HTML)', 'til at læse og sende; kan udskrives'],
      docx: ['Word (DOCX)', 'til at skrive videre i; figurer som billeder, noter som fodnoter'],
      xlsx: ['Excel (XLSX)', 'alle tabeller, én på hvert ark, med tal til at regne videre på'],
      pptx: ['PowerPoint (PPTX)', 'ét budskab på hvert dias, med diagrammer, der kan ændres'],
      md: ['Markdown (MD)', 'til at sætte ind i andre systemer; figurer som tabeller'],
    },
    get: (name) => `Hent ${name}`,
    draft: 'Rapporten er et udkast: Ingen har endnu godkendt citaterne. Det står forrest i hver fil og ved hvert citat, indtil '
      + 'citaterne er læst og godkendt.',
    preview: 'Sådan ser rapporten ud',
    previewNote: 'Udskriften har samme indhold uden tabellerne bag figurerne.',
    open: 'Åbn rapporten for sig selv',
  },
  en: {
    heading: 'Report',
    intro: 'Get the whole report as a file. Small numbers are hidden, and each file has notes on whom the numbers are about.',
    formats: 'Choose a format',
    format: {
      html: ['Web page (HTML)', 'to read and send; can be printed'],
      docx: ['Word (DOCX)', 'to go on writing in; figures as pictures, notes as footnotes'],
      xlsx: ['Excel (XLSX)', 'all tables, one on a sheet, with numbers to calculate with'],
      pptx: ['PowerPoint (PPTX)', 'one message a slide, with charts that can be edited'],
      md: ['Markdown (MD)', 'to put into other systems; figures as tables'],
    },
    get: (name) => `Get ${name}`,
    draft: 'The report is a draft: nobody has approved the quotes yet. That stands first in every file and beside every quote, until '
      + 'the quotes are read and approved.',
    preview: 'What the report looks like',
    previewNote: 'On paper it has the same content without the tables behind the figures.',
    open: 'Open the report by itself',
  },
};
