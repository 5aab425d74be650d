import type { JobSource } from '../use-cases/ports.js';

/** The pages of a study, in the order of the navigation. */
export const runPages = [
  'overview', 'results', 'themes', 'clusters', 'contrast', 'search', 'coding', 'codebook', 'quotes', 'report', 'respondents', 'method',
] as const;

export type RunPage = (typeof runPages)[number];

/** Where pages are, as the web server's routes write it. */
export const routes = {
  studies: '/',
  language: '/sprog',
  keys: '/taster',
  newStudy: '/studier/nyt',
  upload: '/studier/nyt/:upload',
  uploadDefinition: '/studier/nyt/:upload/study.yaml',
  startSample: '/studier/eksempel',
  study: '/studier/:study',
  studyDefinition: '/studier/:study/study.yaml',
  studyFiles: '/studier/:study/filer',
  studySetup: '/studier/:study/opsaetning',
  studyDeletion: '/studier/:study/slet',
  respondentErasure: '/studier/:study/slet-besvarelse',
  /** What a deletion of a respondent came to. */
  respondentErased: '/studier/:study/slet-besvarelse/:job',
  overview: '/runs/:run',
  results: '/runs/:run/resultater',
  resultsFile: '/runs/:run/resultater/figur.:format',
  /** Where a number of a closed question comes from. */
  resultNumbers: '/runs/:run/resultater/tal',
  themes: '/runs/:run/temaer',
  theme: '/runs/:run/temaer/:theme',
  themeJudgement: '/runs/:run/temaer/:theme/kode',
  clusters: '/runs/:run/klynger',
  /** The map of the answers as a file. */
  mapFile: '/runs/:run/klynger/kort.:format',
  search: '/runs/:run/soeg',
  /** What a search finds, without the page round it. */
  searchLines: '/runs/:run/soeg/linjer',
  searchFile: '/runs/:run/soeg/linjer.csv',
  contrast: '/runs/:run/forskelle',
  contrastFile: '/runs/:run/forskelle/figur.:format',
  contrastTerm: '/runs/:run/forskelle/ord/:term',
  proposal: '/runs/:run/klynger/temaer.yaml',
  reading: '/runs/:run/svar/:answer',
  coding: '/runs/:run/kodning',
  coder: '/runs/:run/kodning/koder',
  agreement: '/runs/:run/kodning/enighed',
  codingSheet: '/runs/:run/kodning/kodeark.xlsx',
  codingsFile: '/runs/:run/kodning/kodninger.csv',
  codebook: '/runs/:run/kodebog',
  codebookFile: '/runs/:run/kodebog/kodebog.yaml',
  codebookTheme: '/runs/:run/kodebog/tema/:theme',
  codebookNewTheme: '/runs/:run/kodebog/nyt-tema',
  /** What the rules of a form find, without the page round them. */
  codebookCounts: '/runs/:run/kodebog/tael',
  /** Word lists and parents. */
  codebookShared: '/runs/:run/kodebog/faelles',
  codebookVersions: '/runs/:run/kodebog/udgaver',
  codebookVersionFile: '/runs/:run/kodebog/udgaver/:version.:format',
  quotes: '/runs/:run/citater',
  quotesFile: '/runs/:run/citater/godkendte.:format',
  /** The receipt of the draw that an address makes, and how the approved quotes were found. */
  quoteReceipt: '/runs/:run/citater/kvittering.:format',
  approvedReceipts: '/runs/:run/citater/kvitteringer.:format',
  report: '/runs/:run/rapport',
  /** The report itself, as a file or to be looked at. */
  reportFile: '/runs/:run/rapport/rapport.:format',
  /** A figure of a page as a file. */
  figureFile: '/runs/:run/figurer/:figure.:format',
  /** Where a text of the report is written anew. */
  reportProse: '/runs/:run/rapport/tekst',
  respondents: '/runs/:run/besvarelser',
  method: '/runs/:run/metode',
  comparison: '/runs/:run/metode/sammenligning',
  learning: '/runs/:run/metode/laeringskurve',
  signIn: '/log-ind',
  signOut: '/log-ud',
  ownPassword: '/adgangskode',
  users: '/brugere',
  audit: '/brugere/haendelser',
  userRole: '/brugere/:user/rolle',
  userPassword: '/brugere/:user/adgangskode',
  userSessions: '/brugere/:user/log-ud',
  userRemoval: '/brugere/:user/fjern',
  startStudy: '/studier/:study/koer',
  startAgain: '/runs/:run/koer',
  job: '/koersler/:job',
  /** What a page hears of a job, as server-sent events. */
  jobEvents: '/koersler/:job/forloeb',
  stopJob: '/koersler/:job/stop',
} as const;

/**
 * The address of a page of a run. An address holds every choice.
 *
 * @param choices what is chosen on the page; a choice that is undefined is left out
 */
export function runAddress(
  page: RunPage,
  run: string,
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return routes[page].replace(':run', encodeURIComponent(run)) + queryOf(choices);
}

/** The address of a stored study's page, or of what lies under it. */
export function studyAddress(study: string, below: '' | '/study.yaml' | '/filer' | '/opsaetning' | '/koer' | '/slet' | '/slet-besvarelse' = ''): string {
  return routes.study.replace(':study', encodeURIComponent(study)) + below;
}

/** The address where what was sent is set up. @param check whether what there is to say of it is shown */
export function uploadAddress(upload: string, check = false): string {
  return `${routes.newStudy}/${encodeURIComponent(upload)}${check ? '?vis=bemaerkninger#bemaerkninger' : ''}`;
}

/** The address of a figure of a page as a file. @param figure its name in `figure-files` */
export function figureFileAddress(
  run: string,
  figure: string,
  format: 'svg' | 'png' | 'csv',
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${runAddress('overview', run)}/figurer/${encodeURIComponent(figure)}.${format}${queryOf(choices)}`;
}

/** The address of a closed question's figure as a file. @param by a variable; undefined for everybody alone */
export function resultsFileAddress(
  run: string,
  format: 'svg' | 'png' | 'csv',
  choices: { readonly question: string; readonly by: string | undefined },
): string {
  return `${runAddress('results', run)}/figur.${format}${queryOf(choices)}`;
}

/** The address of what stands behind a closed question's numbers. @param level of the variable `by`; undefined for all of them */
export function resultNumbersAddress(
  run: string,
  choices: { readonly question: string; readonly by?: string | undefined; readonly level?: string | undefined },
): string {
  return `${runAddress('results', run)}/tal${queryOf(choices)}`;
}

/** The address of what a search finds: as a part of its page, or as a file. */
export function searchLinesAddress(
  run: string,
  format: 'html' | 'csv',
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${runAddress('search', run)}/linjer${format === 'csv' ? '.csv' : ''}${queryOf(choices)}`;
}

/** The address of a theme's page. */
export function themeAddress(
  run: string,
  theme: string,
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${runAddress('themes', run)}/${encodeURIComponent(theme)}${queryOf(choices)}`;
}

/** The address of the answers with a theme, on its page. */
export function themeAnswersAddress(
  run: string,
  theme: string,
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${themeAddress(run, theme, choices)}#svar`;
}

/**
 * The address of the answers behind a number.
 *
 * @param choices which of them: `theme` (`-` for none), `og` (a second theme; with `-` before it
 *   one that they lack), `cluster`, `vis` ('indhold' for those with
 *   content alone), and levels of variables
 */
export function answersAddress(run: string, choices: Readonly<Record<string, string | undefined>> = {}): string {
  return runAddress('search', run, { vis: 'svar', ...choices });
}

/** The address of what two groups say differently. */
export function contrastAddress(run: string, choices: Readonly<Record<string, string | number | undefined>> = {}): string {
  return runAddress('contrast', run, choices);
}

/** The address of that as a file. */
export function contrastFileAddress(
  run: string,
  format: 'svg' | 'png' | 'csv',
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${runAddress('contrast', run)}/figur.${format}${queryOf(choices)}`;
}

/** The address of a word in the answers of two groups. */
export function contrastTermAddress(
  run: string,
  term: string,
  choices: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `${runAddress('contrast', run)}/ord/${encodeURIComponent(term)}${queryOf(choices)}`;
}

/** The address of the map of the answers as a file. */
export function mapFileAddress(run: string, format: 'svg' | 'png' | 'csv', choices: { readonly map: string }): string {
  return `${runAddress('clusters', run)}/kort.${format}${queryOf(choices)}`;
}

/** The address of a codebook with proposed themes. @param cluster its id; undefined for all clusters of the group */
export function proposalAddress(run: string, group: string, cluster?: number): string {
  return routes.proposal.replace(':run', encodeURIComponent(run)) + queryOf({ group, cluster });
}

/** The address of the codebook as a file. @param question the first of those it codes; undefined for the study's first */
export function codebookFileAddress(run: string, question: string | undefined): string {
  return routes.codebookFile.replace(':run', encodeURIComponent(run)) + queryOf({ question });
}

/** The addresses round the editor of the codebook; `theme` needs its id. */
export function codebookAddress(
  run: string, page: 'codebookTheme' | 'codebookNewTheme' | 'codebookCounts' | 'codebookVersions' | 'codebookShared',
  choices: Readonly<Record<string, string | number | undefined>> = {}, theme = '',
): string {
  return routes[page].replace(':run', encodeURIComponent(run)).replace(':theme', () => encodeURIComponent(theme)) + queryOf(choices);
}

/** The address of a saved version of the codebook as a file. */
export function codebookVersionAddress(run: string, version: string, format: string, question: string | undefined): string {
  return `${codebookAddress(run, 'codebookVersions')}/${version}.${format}${queryOf({ question })}`;
}

/** The address of a receipt: of the draw that the choices make, or without choices of the approved quotes. */
export function receiptAddress(
  run: string, format: 'json' | 'html', choices?: Readonly<Record<string, string | number | undefined>>,
): string {
  return `${runAddress('quotes', run)}/${choices ? 'kvittering' : 'kvitteringer'}.${format}${queryOf(choices ?? {})}`;
}

/** The address of what the program read in an answer. */
export function readingAddress(run: string, answer: string): string {
  return routes.reading.replace(':run', encodeURIComponent(run)).replace(':answer', () => encodeURIComponent(answer));
}

/** What an address says of a report: its parts with commas between, and a house's template; undefined for all, and for none. */
export interface ReportChoices {
  readonly dele: string | undefined;
  readonly skabelon: string | undefined;
}

/** The address of a run's report in a format. @param look whether it is to be shown in the page instead of kept */
export function reportFileAddress(run: string, format: string, choices: ReportChoices, look = false): string {
  return `${runAddress('report', run)}/rapport.${format}${queryOf({ ...choices, look: look ? 'page' : undefined })}`;
}

/** Where a text of a run's report is written anew. */
export function reportProseAddress(run: string, choices: ReportChoices): string {
  return routes.reportProse.replace(':run', encodeURIComponent(run)) + queryOf({ ...choices });
}

/** The address of an analysis that the pages started. */
export function jobAddress(job: string, page: 'job' | 'jobEvents' | 'stopJob' = 'job'): string {
  return routes[page].replace(':job', encodeURIComponent(job));
}

/** The address of what a deletion of a respondent came to. */
export function erasedAddress(study: string, job: string): string {
  return `${studyAddress(study, '/slet-besvarelse')}/${encodeURIComponent(job)}`;
}

/** The address where a run is compared. @param other the run of the same study that is compared with @param side of the answers, from 1 */
export function comparisonAddress(run: string, other?: string, side = 1): string {
  return routes.comparison.replace(':run', encodeURIComponent(run)) + queryOf({ med: other, side: side === 1 ? undefined : side });
}

/** The address of what more coding would bring. @param choices the first of the questions that a codebook codes; undefined for the study's first */
export function learningAddress(run: string, choices: { readonly question?: string | undefined } = {}): string {
  return routes.learning.replace(':run', encodeURIComponent(run)) + queryOf(choices);
}

/** Where a form starts an analysis. */
export function startAddress(source: Exclude<JobSource, { kind: 'erasure' }>): string {
  if (source.kind === 'sample') return routes.startSample;
  return source.kind === 'run' ? routes.startAgain.replace(':run', encodeURIComponent(source.run))
    : routes.startStudy.replace(':study', encodeURIComponent(source.study));
}

function queryOf(choices: Readonly<Record<string, string | number | undefined>>): string {
  const chosen = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) if (value !== undefined) chosen.set(name, String(value));
  return chosen.size === 0 ? '' : `?${chosen.toString()}`;
}
