import type { Erasure } from '../workspace/erasure.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the command and the page for deletion say. */
export interface ErasureWords {
  readonly about: string;
  readonly options: Readonly<Record<'study' | 'respondent' | 'yes' | 'data', string>>;
  readonly willGo: (title: string) => string;
  readonly willGoOfOne: (title: string) => string;
  readonly gone: (title: string) => string;
  readonly goneOfOne: (title: string) => string;
  readonly nothing: string;
  readonly stays: string;
  readonly notYet: string;
  readonly askName: (title: string) => string;
  readonly page: {
    readonly title: string;
    readonly link: string;
    readonly goes: string;
    readonly gone: string;
    readonly stays: string;
    readonly name: string;
    readonly note: (title: string) => string;
    readonly submit: string;
    readonly toStudies: string;
  };
}

export const erasureWords: Readonly<Record<Language, ErasureWords>> = {
  da: {
    about: 'slet et studie, eller en borgers besvarelse i det, fra filer, analyser og database (anmodning om sletning)',
    options: {
      study: 'et gemt studies mappenavn, study.yaml eller en analyse af studiet',
      respondent: 'slet kun denne besvarelse: nummeret, som det står i filen med besvarelser',
      yes: 'slet uden at spørge (ellers vises kun, hvad der vil blive slettet, når ingen kan svare)',
      data: 'mappe med studier og analyser (ellers programmets datamappe)',
    },
    willGo: (title) => `Det her bliver slettet af studiet »${title}«:`,
    willGoOfOne: (title) => `Det her bliver slettet om besvarelsen i studiet »${title}«:`,
    gone: (title) => `Det her er slettet af studiet »${title}«:`,
    goneOfOne: (title) => `Det her er slettet om besvarelsen i studiet »${title}«:`,
    nothing: 'intet',
    stays: 'Det her sletter programmet ikke:',
    notYet: 'Intet er slettet endnu. Tilføj --yes for at slette.',
    askName: (title) => `Det kan ikke fortrydes. Skriv studiets navn (${title}) for at slette: `,
    page: {
      title: 'Slet studiet', link: 'Slet studiet', goes: 'Det her bliver slettet', gone: 'Det her er slettet', stays: 'Det her sletter programmet ikke',
      name: 'Studiets navn', note: (title) => `Det kan ikke fortrydes. Skriv »${title}« for at slette.`, submit: 'Slet studiet for altid',
      toStudies: 'Til studierne',
    },
  },
  en: {
    about: 'delete a study, or a citizen’s answers in it, from files, runs and database (data-protection request)',
    options: {
      study: 'the folder name of a stored study, study.yaml or a run of the study',
      respondent: 'delete this respondent alone: the number as it stands in the file of respondents',
      yes: 'delete without asking (otherwise only what would be deleted is shown where nobody can answer)',
      data: 'folder of studies and runs (otherwise the program’s data folder)',
    },
    willGo: (title) => `This will be deleted of the study “${title}”:`,
    willGoOfOne: (title) => `This will be deleted about the respondent in the study “${title}”:`,
    gone: (title) => `This was deleted of the study “${title}”:`,
    goneOfOne: (title) => `This was deleted about the respondent in the study “${title}”:`,
    nothing: 'nothing',
    stays: 'This the program does not delete:',
    notYet: 'Nothing has been deleted yet. Add --yes to delete.',
    askName: (title) => `This cannot be undone. Write the name of the study (${title}) to delete: `,
    page: {
      title: 'Delete the study', link: 'Delete the study', goes: 'This will be deleted', gone: 'This was deleted', stays: 'This the program does not delete',
      name: 'Name of the study', note: (title) => `This cannot be undone. Write “${title}” to delete.`, submit: 'Delete the study for good',
      toStudies: 'To the studies',
    },
  },
};

interface Counted {
  readonly one: string;
  readonly many: string;
}

interface LineWords {
  readonly file: (name: string) => string;
  readonly rows: Counted;
  readonly runWhole: (run: string, files: string) => string;
  readonly runShorter: (run: string, rows: string) => string;
  readonly runAnew: (run: string, rows: string, anew: string) => string;
  readonly codings: Counted;
  readonly quotes: Counted;
  readonly others: Counted;
  readonly roles: Counted;
  readonly drafts: Counted;
  readonly jobs: Counted;
  readonly codebooks: Counted;
  readonly codebooksStay: Counted;
  readonly files: Counted;
  readonly unread: (runs: string) => string;
  readonly otherDrafts: Counted;
  readonly prose: Counted;
  readonly always: readonly string[];
  readonly alwaysOfOne: string;
}

const lineWords: Readonly<Record<Language, LineWords>> = {
  da: {
    file: (name) => `studiets fil ${name}`,
    rows: { one: 'række', many: 'rækker' },
    files: { one: 'fil', many: 'filer' },
    runWhole: (run, files) => `analysen ${run}: ${files}`,
    runShorter: (run, rows) => `analysen ${run}: ${rows} i det, den er lavet af; den laves igen uden`,
    runAnew: (run, rows, anew) => `analysen ${run}: ${rows} i det, den var lavet af; i stedet er nu analysen ${anew}`,
    codings: { one: 'kommando om kodning i loggen', many: 'kommandoer om kodning i loggen' },
    quotes: { one: 'kommando om citater i loggen', many: 'kommandoer om citater i loggen' },
    others: { one: 'anden kommando i loggen', many: 'andre kommandoer i loggen (rapporttekster og fortrydelser)' },
    roles: { one: 'rolle, som en bruger har i studiet', many: 'roller, som brugere har i studiet' },
    drafts: { one: 'påbegyndt ændring af studiet', many: 'påbegyndte ændringer af studiet' },
    jobs: { one: 'notat om tidligere analyser', many: 'notater om tidligere analyser' },
    codebooks: { one: 'gemt udgave af kodebogen', many: 'gemte udgaver af kodebogen' },
    codebooksStay: { one: 'gemt udgave af kodebogen: læs dens eksempler igennem for citater', many: 'gemte udgaver af kodebogen: læs deres eksempler igennem for citater' },
    unread: (runs) => `mapper med analyser, som programmet ikke kan læse: ${runs}. Se selv efter, om de hører til studiet`,
    otherDrafts: {
      one: 'påbegyndt studie, der ikke er gemt; det kan rumme de samme filer og slettes af sig selv efter et døgn',
      many: 'påbegyndte studier, der ikke er gemt; de kan rumme de samme filer og slettes af sig selv efter et døgn',
    },
    prose: { one: 'rapporttekst, som nogen har skrevet: læs den igennem for citater', many: 'rapporttekster, som nogen har skrevet: læs dem igennem for citater' },
    always: [
      'filer uden for datamappen: de oprindelige datafiler, analyser lagt andre steder med --out, rapporter og tabeller, der er hentet, og sikkerhedskopier. Slet dem selv',
      'modeller lavet med fritekst train: de rummer ingen svar, kun vægte på ord og digests af de svar, de er lavet af. Lav dem igen uden svarene',
      'hvad en server, der kører nu, har i hukommelsen. Start den igen',
    ],
    alwaysOfOne: 'tal i analyser, som nogen har skrevet af eller gemt',
  },
  en: {
    file: (name) => `the study’s file ${name}`,
    rows: { one: 'row', many: 'rows' },
    files: { one: 'file', many: 'files' },
    runWhole: (run, files) => `the run ${run}: ${files}`,
    runShorter: (run, rows) => `the run ${run}: ${rows} of what it is made from; it is made anew without`,
    runAnew: (run, rows, anew) => `the run ${run}: ${rows} of what it was made from; in its place is now the run ${anew}`,
    codings: { one: 'command about coding in the log', many: 'commands about coding in the log' },
    quotes: { one: 'command about quotes in the log', many: 'commands about quotes in the log' },
    others: { one: 'other command in the log', many: 'other commands in the log (texts of the report, and undoing)' },
    roles: { one: 'role that a user has in the study', many: 'roles that users have in the study' },
    drafts: { one: 'change of the study that was begun', many: 'changes of the study that were begun' },
    jobs: { one: 'note about earlier runs', many: 'notes about earlier runs' },
    codebooks: { one: 'saved version of the codebook', many: 'saved versions of the codebook' },
    codebooksStay: { one: 'saved version of the codebook: read its examples through for quotes', many: 'saved versions of the codebook: read their examples through for quotes' },
    unread: (runs) => `folders of runs that the program cannot read: ${runs}. See for yourself whether they are of the study`,
    otherDrafts: {
      one: 'study that was begun and is not saved; it may hold the same files and goes by itself after a day',
      many: 'studies that were begun and are not saved; they may hold the same files and go by themselves after a day',
    },
    prose: { one: 'text of the report that somebody wrote: read it through for quotes', many: 'texts of the report that somebody wrote: read them through for quotes' },
    always: [
      'files outside the data folder: the original data files, runs put elsewhere with --out, reports and tables that were downloaded, and backups. Delete them yourself',
      'models made with fritekst train: they hold no answers, only weights of words and digests of the answers they were made from. Make them again without the answers',
      'what a server that runs now has in memory. Start it again',
    ],
    alwaysOfOne: 'figures of runs that somebody has copied or saved',
  },
};

/** What goes or went, a line each. */
export function erasedLines(erasure: Erasure, language: Language): string[] {
  const words = lineWords[language];
  const count = counter(language);
  const { commands } = erasure;
  return [
    ...erasure.files.map(({ name, rows }) => (rows === null ? words.file(name) : `${words.file(name)}: ${count(rows, words.rows)}`)),
    ...erasure.runs.map(({ run, files, rows, anew }) => (rows === null ? words.runWhole(run, count(files, words.files))
      : anew === null ? words.runShorter(run, count(rows, words.rows)) : words.runAnew(run, count(rows, words.rows), anew))),
    ...([[commands.codings, words.codings], [commands.quotes, words.quotes], [commands.others, words.others],
      [erasure.roles, words.roles], [erasure.drafts, words.drafts], [erasure.jobs, words.jobs], [erasure.codebooks, words.codebooks]] as const)
      .filter(([n]) => n > 0).map(([n, of]) => count(n, of)),
  ];
}

/** What stays, and what to do about it, a line each. */
export function stayingLines({ stays, ofRespondent }: Erasure, language: Language): string[] {
  const words = lineWords[language];
  const count = counter(language);
  return [
    ...(stays.unreadRuns.length > 0 ? [words.unread(stays.unreadRuns.join(', '))] : []),
    ...(stays.otherDrafts > 0 ? [count(stays.otherDrafts, words.otherDrafts)] : []),
    ...(stays.prose > 0 ? [count(stays.prose, words.prose)] : []),
    ...(stays.codebooks > 0 ? [count(stays.codebooks, words.codebooksStay)] : []),
    ...(ofRespondent ? [words.alwaysOfOne] : []),
    ...words.always,
  ];
}

function counter(language: Language): (count: number, of: Counted) => string {
  return (count, { one, many }) => `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}
