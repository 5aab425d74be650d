import { formatNumber } from './numbers.js';

type FileRoleNames = Readonly<Record<
  'respondents' | 'sample' | 'population' | 'representativeness' | 'codings' | 'codebook' | 'study' | 'none', string
>>;

/** What the pages say where files become a study. */
export interface NewStudyWords {
  readonly heading: string;
  readonly intro: string;
  readonly files: string;
  readonly filesNote: string;
  readonly submit: string;
  readonly setupHeading: string;
  readonly setupIntro: string;
  readonly readyIntro: string;
  readonly filesHeading: string;
  /** Of a table. */
  size(rows: number, columns: number): string;
  kilobytes(bytes: number): string;
  readonly fileRole: string;
  readonly fileRoles: FileRoleNames;
  readonly encoding: string;
  readonly delimiter: string;
  readonly found: string;
  readonly encodings: Readonly<Record<'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be', string>>;
  readonly delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
  readonly again: string;
  readonly aboutHeading: string;
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
  readonly codebook: string;
  readonly minimumCell: string;
  readonly minimumCellNote: string;
  readonly dontKnow: string;
  readonly dontKnowNote: string;
  readonly columnsHeading: string;
  readonly columnsIntro: string;
  readonly sampleHeading: string;
  readonly guess: string;
  readonly role: string;
  readonly question: string;
  readonly name: string;
  readonly option: string;
  readonly group: string;
  readonly scale: string;
  readonly levels: string;
  readonly levelsNote: string;
  readonly options: string;
  readonly limits: string;
  readonly limitsNote: string;
  readonly bands: string;
  readonly bandsNote: string;
  readonly id: string;
  readonly ownCodebook: string;
  readonly studyCodebook: string;
  readonly complete: string;
  readonly partial: string;
  only(name: string, values: readonly string[]): string;
  readonly scalesHeading: string;
  readonly scalesIntro: string;
  step(score: number): string;
  readonly populationHeading: string;
  readonly populationIntro: string;
  readonly count: string;
  readonly strata: string;
  /** @param columns of the population that are no group of the study */
  strataOthers(columns: readonly string[]): string;
  readonly previewHeading: string;
  preview(file: string, rows: number): string;
  readonly rest: string;
  readonly definition: string;
  readonly update: string;
  readonly check: string;
  readonly save: string;
  readonly replace: string;
  readonly discard: string;
  readonly noticesHeading: string;
  readonly noNotices: string;
  readonly unsound: string;
  checked(counts: { readonly rows: number; readonly excluded: number; readonly respondents: number; readonly answers: number }): string;
  readonly yamlHead: string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

export const newStudyWordsDa: NewStudyWords = {
  heading: 'Nyt studie',
  intro: 'Læg filen med besvarelserne op. Programmet gætter, hvad kolonnerne er; du retter det på næste side. Alt bliver på denne maskine.',
  files: 'Filer (CSV eller Excel)',
  filesNote: 'Tag gerne det hele på én gang: besvarelser, stikprøve, population, repræsentativitet, kodninger, kodebog og study.yaml. Højst 50 MB pr. fil.',
  submit: 'Læg filerne op',
  setupHeading: 'Opsætning',
  setupIntro: 'Se efter, om kolonnerne er læst rigtigt, og ret det, der er gættet forkert. Intet er gemt som studie endnu.',
  readyIntro: 'En study.yaml fulgte med. Den siger, hvad kolonnerne er, og gemmes, som den er.',
  filesHeading: 'Filer',
  size: (rows, columns) => `${da(rows)} rækker, ${da(columns)} kolonner`,
  kilobytes: (bytes) => `${da(Math.ceil(bytes / 1000))} kB`,
  fileRole: 'Filen er',
  fileRoles: {
    respondents: 'besvarelserne', sample: 'stikprøven', population: 'populationen', representativeness: 'repræsentativitet',
    codings: 'kodninger', codebook: 'en kodebog', study: 'study.yaml', none: 'ikke en del af studiet',
  },
  encoding: 'Tegnsæt',
  delimiter: 'Mellem kolonnerne',
  found: 'fundet',
  encodings: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' },
  delimiters: { ',': 'komma', ';': 'semikolon', '\t': 'tabulator', '|': 'lodret streg' },
  again: 'Ændres tegnsæt, skilletegn eller hvad en fil er, gættes kolonnerne forfra.',
  aboutHeading: 'Om studiet',
  title: 'Titel',
  opens: 'Åbnede (første dag)',
  closes: 'Lukkede (sidste dag)',
  codebook: 'Kodebog til de åbne svar',
  minimumCell: 'Færrest borgere i en vist gruppe',
  minimumCellNote: 'Mindre grupper vises ikke i rapporter. 3 eller flere.',
  dontKnow: 'Det, der står for »ved ikke«',
  dontKnowNote: 'Holdes ude af andele og gennemsnit og nævnes under figuren.',
  columnsHeading: 'Kolonner i besvarelserne',
  columnsIntro: 'Når du vælger en ny brug, så tryk på Opdatér: så kommer de felter frem, som den kræver.',
  sampleHeading: 'Kolonner i stikprøven',
  guess: 'Gæt',
  role: 'Bruges som',
  question: 'Spørgsmålet, som det blev stillet',
  name: 'Navn',
  option: 'Svarmuligheden',
  group: 'Spørgsmålet, som svaret hører til',
  scale: 'Skala',
  levels: 'Grupper',
  levelsNote: 'En linje for hver: værdi = navn. I den rækkefølge, de skal stå. Tomt: som de står i filen.',
  options: 'Svarmuligheder',
  limits: 'Grænser',
  limitsNote: 'Stigende tal med komma imellem, fra den mindste til den største: 18, 30, 50, 67.',
  bands: 'Gruppernes navne',
  bandsNote: 'En linje for hver, én færre end grænserne. Tomt: navne efter grænserne.',
  id: 'Navn i tal og filer',
  ownCodebook: 'Kodebog til dette spørgsmål',
  studyCodebook: 'Studiets',
  complete: 'Ordet for gennemført',
  partial: 'Ordet for delvis',
  only: (name, values) => `Kun stillet til dem, der har ${values.join(' eller ')} i ${name}`,
  scalesHeading: 'Skalaer',
  scalesIntro: 'Fra det mest positive (5) til det mindst positive (1), med de ord, der står i filen. Er 1 det mest positive i filen, så vend tallene dér.',
  step: (score) => `Trin ${score}`,
  populationHeading: 'Population og vægte',
  populationIntro: 'Svarene vægtes, så de ligner borgerne i de grupper, der er valgt. Filens kolonner skal hedde som grupperne.',
  count: 'Kolonnen med antal borgere',
  strata: 'Vægt efter',
  strataOthers: (columns) => `Populationen er også delt efter ${columns.join(', ')}, som ikke er en gruppe i studiet. Giv en kolonne det navn, eller lav `
    + 'gruppen i study.yaml; ellers kan der ikke vægtes.',
  previewHeading: 'De første rækker',
  preview: (file, rows) => `${file}: de første ${da(rows)} rækker, som de er læst`,
  rest: 'Datidsform, temaer, rykkere, udtræk af stikprøve, sammensatte grupper, sammenlægning af vægtgrupper og startværdi sættes i study.yaml: hent den, ret den, og læg den op igen sammen med filerne.',
  definition: 'Hent study.yaml',
  update: 'Opdatér',
  check: 'Se bemærkninger',
  save: 'Gem studiet',
  replace: 'Gem opsætningen',
  discard: 'Slet det, der er lagt op',
  noticesHeading: 'Bemærkninger',
  noNotices: 'Der er intet at bemærke.',
  unsound: 'Studiet kan ikke gemmes, før dette er rettet.',
  checked: ({ rows, excluded, respondents, answers }) =>
    `${da(rows)} rækker er læst, ${da(excluded)} er holdt ude. ${da(respondents)} har svaret, og der er ${da(answers)} åbne svar.`,
  yamlHead: 'Skrevet på siderne. Navnene her er dem, der står i filerne.',
};

export const newStudyWordsEn: NewStudyWords = {
  heading: 'New study',
  intro: 'Upload the file of answers. The program guesses what the columns are; you correct it on the next page. Everything stays on this machine.',
  files: 'Files (CSV or Excel)',
  filesNote: 'Take all of them at once if you like: answers, sample, population, representativeness, codings, codebook and study.yaml. At most 50 MB a file.',
  submit: 'Upload the files',
  setupHeading: 'Setup',
  setupIntro: 'See whether the columns were read rightly, and correct what was guessed wrongly. Nothing is kept as a study yet.',
  readyIntro: 'A study.yaml came with the files. It says what the columns are, and is kept as it is.',
  filesHeading: 'Files',
  size: (rows, columns) => `${en(rows)} rows, ${en(columns)} columns`,
  kilobytes: (bytes) => `${en(Math.ceil(bytes / 1000))} kB`,
  fileRole: 'The file is',
  fileRoles: {
    respondents: 'the answers', sample: 'the sample', population: 'the population', representativeness: 'representativeness',
    codings: 'codings', codebook: 'a codebook', study: 'study.yaml', none: 'not part of the study',
  },
  encoding: 'Encoding',
  delimiter: 'Between columns',
  found: 'found',
  encodings: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' },
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
  again: 'When the encoding, the delimiter or what a file is changes, the columns are guessed anew.',
  aboutHeading: 'About the study',
  title: 'Title',
  opens: 'Opened (first day)',
  closes: 'Closed (last day)',
  codebook: 'Codebook for the open answers',
  minimumCell: 'Fewest citizens in a group that is shown',
  minimumCellNote: 'Smaller groups are not shown in reports. 3 or more.',
  dontKnow: 'What stands for ‘don’t know’',
  dontKnowNote: 'Left out of shares and means, and told under the figure.',
  columnsHeading: 'Columns of the answers',
  columnsIntro: 'When you choose another use, press Update: the fields that it needs appear then.',
  sampleHeading: 'Columns of the sample',
  guess: 'Guess',
  role: 'Used as',
  question: 'The question as it was asked',
  name: 'Name',
  option: 'The option',
  group: 'The question that the option belongs to',
  scale: 'Scale',
  levels: 'Groups',
  levelsNote: 'A line for each: value = name. In the order in which they are to stand. Empty: as they stand in the file.',
  options: 'Answers to choose from',
  limits: 'Limits',
  limitsNote: 'Rising numbers with commas, from the smallest to the largest: 18, 30, 50, 67.',
  bands: 'The groups’ names',
  bandsNote: 'A line for each, one fewer than the limits. Empty: named by the limits.',
  id: 'Name in figures and files',
  ownCodebook: 'Codebook for this question',
  studyCodebook: 'The study’s',
  complete: 'The word for complete',
  partial: 'The word for partial',
  only: (name, values) => `Asked only of those with ${values.join(' or ')} in ${name}`,
  scalesHeading: 'Scales',
  scalesIntro: 'From the most positive (5) to the least positive (1), in the words of the file. If 1 is most positive in the file, turn the numbers there.',
  step: (score) => `Step ${score}`,
  populationHeading: 'Population and weights',
  populationIntro: 'Answers are weighted so that they look like the citizens of the groups that are chosen. The file’s columns must be named as the groups.',
  count: 'Column with the number of citizens',
  strata: 'Weight by',
  strataOthers: (columns) => `The population is also divided by ${columns.join(', ')}, which is no group of the study. Give a column that name, or make `
    + 'the group in study.yaml; otherwise there can be no weights.',
  previewHeading: 'The first rows',
  preview: (file, rows) => `${file}: the first ${en(rows)} rows as they were read`,
  rest: 'Past tense, themes, reminders, the draw of a sample, composed groups, merging of weighting cells and the seed are set in study.yaml: take it, change it, and upload it again with the files.',
  definition: 'Take study.yaml',
  update: 'Update',
  check: 'See notices',
  save: 'Save the study',
  replace: 'Save the setup',
  discard: 'Delete what was uploaded',
  noticesHeading: 'Notices',
  noNotices: 'There is nothing to note.',
  unsound: 'The study cannot be saved before this is mended.',
  checked: ({ rows, excluded, respondents, answers }) =>
    `${en(rows)} rows were read, ${en(excluded)} were left out. ${en(respondents)} have answered, and there are ${en(answers)} open answers.`,
  yamlHead: 'Written in the pages. Names here are those that stand in the files.',
};
