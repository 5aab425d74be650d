import { formatNumber } from './numbers.js';

/** What the page of a stored study says, and the cards of studies. */
export interface StudyPageWords {
  readonly intro: string;
  readonly sample: string;
  readonly othersHeading: string;
  readonly othersIntro: string;
  readonly notRun: string;
  lastRun(day: string): string;
  files(count: number): string;
  readonly open: string;
  readonly run: string;
  readonly setUp: string;
  readonly onlyYaml: string;
  readonly definition: string;
  readonly runsHeading: string;
  readonly noRuns: string;
  madeAt(day: string): string;
  readonly noticesHeading: string;
  readonly unreadable: string;
  readonly definitionHeading: string;
  readonly filesHeading: string;
  readonly filesNote: string;
  readonly filesLabel: string;
  readonly filesSubmit: string;
  readonly fieldwork: string;
  readonly rows: string;
  readonly answers: string;
  readonly closed: string;
  readonly openQuestions: string;
  readonly variables: string;
  readonly weighting: string;
  readonly weightings: { strata(names: readonly string[]): string; column(name: string): string; readonly none: string };
  readonly segments: string;
  readonly noSegments: string;
  readonly codebook: string;
  readonly minimumCell: string;
  readonly none: string;
  readonly linkFromRun: string;
}

const da = (value: number): string => formatNumber(value, 'da');
const en = (value: number): string => formatNumber(value, 'en');

export const studyPageWordsDa: StudyPageWords = {
  intro: 'Et studie er en borgerundersøgelse: filerne og det, de betyder. Det kan analyseres flere gange, og hver analyse bliver stående.',
  sample: 'Åbn eksempelstudiet',
  othersHeading: 'Andre analyser',
  othersIntro: 'Lavet på kommandolinjen, eller af et studie, der siden har fået en anden titel eller andre åbne spørgsmål.',
  notRun: 'Ikke analyseret endnu.',
  lastRun: (day) => `Seneste analyse ${day}`,
  files: (count) => `${da(count)} ${count === 1 ? 'fil' : 'filer'}`,
  open: 'Se den seneste analyse',
  run: 'Kør analysen',
  setUp: 'Ret opsætningen',
  onlyYaml: 'Studiets study.yaml siger mere, end siden kan vise. Hent den, ret den, og læg den op igen nedenfor.',
  definition: 'Hent study.yaml',
  runsHeading: 'Analyser',
  noRuns: 'Studiet er ikke analyseret endnu. Tryk på Kør analysen, når bemærkningerne er set igennem.',
  madeAt: (day) => `Kørt ${day}`,
  noticesHeading: 'Bemærkninger',
  unreadable: 'Studiet kan ikke læses, som det er nu.',
  definitionHeading: 'Det, studiet siger',
  filesHeading: 'Filer',
  filesNote: 'En fil med samme navn træder i stedet for den, der er. Kan studiet ikke læses med den, ændres intet.',
  filesLabel: 'Læg filer op (CSV, Excel eller study.yaml)',
  filesSubmit: 'Læg op',
  fieldwork: 'Åben',
  rows: 'Besvarelser',
  answers: 'Åbne svar',
  closed: 'Lukkede spørgsmål',
  openQuestions: 'Åbne spørgsmål',
  variables: 'Opdelt efter',
  weighting: 'Vægtet efter',
  weightings: { strata: (names) => names.join(', '), column: (name) => `kolonnen ${name}`, none: 'ikke vægtet' },
  segments: 'Tilfredse og utilfredse',
  noSegments: 'skelnes ikke',
  codebook: 'Kodebog',
  minimumCell: 'Færrest borgere i en vist gruppe',
  none: 'ingen',
  linkFromRun: 'Om studiet: filer, opsætning og analyser',
};

export const studyPageWordsEn: StudyPageWords = {
  intro: 'A study is a survey of citizens: the files and what they mean. A run is an analysis of it.',
  sample: 'Open the sample study',
  othersHeading: 'Other runs',
  othersIntro: 'Made on the command line, or of a study that has got another title or other open questions since.',
  notRun: 'Not run yet.',
  lastRun: (day) => `Last run ${day}`,
  files: (count) => `${en(count)} ${count === 1 ? 'file' : 'files'}`,
  open: 'See the last run',
  run: 'Run the analysis',
  setUp: 'Change the setup',
  onlyYaml: 'The study’s study.yaml says more than the page can show. Take it, change it, and upload it again below.',
  definition: 'Take study.yaml',
  runsHeading: 'Runs',
  noRuns: 'The study has not been run yet. Press Run the analysis when you have seen the notices.',
  madeAt: (day) => `Run ${day}`,
  noticesHeading: 'Notices',
  unreadable: 'The study cannot be read as it is now.',
  definitionHeading: 'What the study says',
  filesHeading: 'Files',
  filesNote: 'A file of the same name takes the place of the one there is. If the study cannot be read with it, nothing is changed.',
  filesLabel: 'Upload files (CSV, Excel or study.yaml)',
  filesSubmit: 'Upload',
  fieldwork: 'Open',
  rows: 'Respondents',
  answers: 'Open answers',
  closed: 'Closed questions',
  openQuestions: 'Open questions',
  variables: 'Broken down by',
  weighting: 'Weighted by',
  weightings: { strata: (names) => names.join(', '), column: (name) => `the column ${name}`, none: 'not weighted' },
  segments: 'Satisfied and dissatisfied',
  noSegments: 'not told apart',
  codebook: 'Codebook',
  minimumCell: 'Fewest citizens in a group that is shown',
  none: 'none',
  linkFromRun: 'About the study: files, setup and runs',
};
