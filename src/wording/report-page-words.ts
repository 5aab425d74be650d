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
  readonly parts: string;
  readonly partsNote: string;
  readonly template: string;
  readonly plain: string;
  readonly choose: string;
  readonly check: string;
  readonly checked: string;
  readonly prose: string;
  readonly proseIntro: string;
  readonly proseNone: string;
  /** The text at the head of what a group says. */
  readonly lead: (group: string) => string;
  readonly said: (theme: string, group: string) => string;
  readonly own: string;
  readonly writtenBy: (name: string, moment: string) => string;
  readonly edit: string;
  readonly text: string;
  readonly name: string;
  readonly keep: string;
  readonly restore: string;
  readonly undo: string;
  readonly programText: string;
}

export const reportPageWords: Readonly<Record<Language, ReportPageWords>> = {
  da: {
    heading: 'Rapport',
    intro: 'Hent rapporten som en fil. Små tal er skjult, og hver fil har noter om, hvem tallene gælder.',
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
    parts: 'Rapportens dele',
    partsNote: 'Valget gælder visningen og alle formater. Et uddrag siger selv, hvad der er udeladt.',
    template: 'Skabelon',
    plain: 'Ingen',
    choose: 'Vis valget',
    check: 'Før du deler rapporten',
    checked: 'Der er ikke fundet noget, der bør ses efter.',
    prose: 'Rapportens tekster',
    proseIntro: 'Programmet skriver teksterne ud fra tallene. Du kan skrive dine egne i stedet: De bliver stående i alle analyser af '
      + 'studiet, og de markeres, når tallene bag dem ændrer sig.',
    proseNone: 'Rapporten har ingen tekster, der kan rettes.',
    lead: (group) => `${group}: indledning`,
    said: (theme, group) => `${group}: ${theme}`,
    own: 'Programmets egen tekst',
    writtenBy: (name, moment) => `Skrevet af ${name}, ${moment}`,
    edit: 'Ret teksten',
    text: 'Tekst i rapporten',
    name: 'Dit navn eller dine initialer',
    keep: 'Gem teksten',
    restore: 'Brug programmets egen',
    undo: 'Fortryd min seneste rettelse',
    programText: 'Programmet ville skrive',
  },
  en: {
    heading: 'Report',
    intro: 'Get the report as a file. Small numbers are hidden, and each file has notes on whom the numbers are about.',
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
    parts: 'Parts of the report',
    partsNote: 'The choice applies to what is shown and to all formats. An extract says itself what is left out.',
    template: 'Template',
    plain: 'None',
    choose: 'Show the choice',
    check: 'Before you share the report',
    checked: 'Nothing was found that should be looked at.',
    prose: 'Texts of the report',
    proseIntro: 'The program writes the texts from the figures. You can write your own instead: they stay in all runs of the study, '
      + 'and are marked when the figures behind them change.',
    proseNone: 'The report has no texts that can be edited.',
    lead: (group) => `${group}: opening`,
    said: (theme, group) => `${group}: ${theme}`,
    own: 'The program’s own text',
    writtenBy: (name, moment) => `Written by ${name}, ${moment}`,
    edit: 'Edit the text',
    text: 'Text in the report',
    name: 'Your name or initials',
    keep: 'Keep the text',
    restore: 'Use the program’s own',
    undo: 'Undo my last edit',
    programText: 'The program would write',
  },
};
