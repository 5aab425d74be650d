import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

/** What the pages say when one respondent is deleted. */
export interface RespondentErasureWords {
  readonly title: string;
  readonly link: string;
  readonly lead: string;
  readonly said: string;
  readonly saidNote: string;
  readonly find: string;
  readonly notThere: string;
  readonly notThereNote: string;
  readonly unfinished: string;
  readonly finish: string;
  readonly runs: (count: number) => string;
  readonly takesTime: (runs: string) => string;
  readonly wait: string;
  readonly submit: string;
  readonly toStudy: string;
  /** What the page of the work says. */
  readonly job: {
    readonly heading: (title: string) => string;
    readonly leave: string;
    readonly refused: string;
    readonly failed: string;
    readonly interrupted: string;
    readonly unfinished: string;
    readonly again: string;
  };
}

export const respondentErasureWords: Readonly<Record<Language, RespondentErasureWords>> = {
  da: {
    title: 'Slet en borgers besvarelse',
    link: 'Slet en borgers besvarelse',
    lead: 'Borgerens rækker slettes i studiets filer, kodninger og citater slettes i loggen, og hver analyse, som borgeren er med i, laves igen uden.',
    said: 'Besvarelsens nummer eller en henvisning',
    saidNote: 'Nummeret, som det står i filen med besvarelser, eller henvisningen under et citat eller i en søgning, for eksempel 3fa94c-s0417. '
      + 'Det kommer ikke i adresser eller logfiler.',
    find: 'Vis, hvad der bliver slettet',
    notThere: 'Der er ingen besvarelse med det nummer',
    notThereNote: 'Hverken i studiets filer, analyser eller kodninger. Skriv nummeret, som det står i filen med besvarelser.',
    unfinished: 'En sletning i studiet blev afbrudt. Var det denne besvarelse, mangler kun oprydning i databasen.',
    finish: 'Gør den afbrudte sletning færdig',
    runs: (count) => (count === 1 ? 'En analyse' : `${formatNumber(count, 'da')} analyser`),
    takesTime: (runs) => `${runs} laves igen, før noget slettes. Det tager cirka lige så lang tid som analyserne.`,
    wait: 'Studiet er ved at blive analyseret. Vent, til analysen er færdig, eller stop den, og slet så.',
    submit: 'Slet besvarelsen for altid',
    toStudy: 'Til studiet',
    job: {
      heading: (title) => `Sletning af en besvarelse: ${title}`,
      leave: 'Du kan roligt forlade siden. Sletningen fortsætter, og først slettes der noget, når analyserne er lavet igen.',
      refused: 'Besvarelsen kan ikke slettes, som det er',
      failed: 'Sletningen gik galt',
      interrupted: 'Sletningen blev afbrudt',
      unfinished: 'Den er måske kun halvt gjort. Skriv nummeret igen: den samme sletning gør arbejdet færdigt.',
      again: 'Find besvarelsen igen',
    },
  },
  en: {
    title: 'Delete a citizen’s answers',
    link: 'Delete a citizen’s answers',
    lead: 'The citizen’s rows are deleted from the study’s files, codings and quotes from the log, and each run that the citizen is in is made anew without.',
    said: 'Number of the respondent, or a reference',
    saidNote: 'The number as it stands in the file of respondents, or the reference under a quote or in a search, such as 3fa94c-s0417. '
      + 'It comes into no address and no log file.',
    find: 'Show what will be deleted',
    notThere: 'There is no respondent with that number',
    notThereNote: 'Neither in the study’s files, its runs nor its codings. Write the number as it stands in the file of respondents.',
    unfinished: 'A deletion in the study was interrupted. If it was of this respondent, only cleaning up in the database is left.',
    finish: 'Finish the interrupted deletion',
    runs: (count) => (count === 1 ? 'One run' : `${formatNumber(count, 'en')} runs`),
    takesTime: (runs) => `${runs} will be made anew before anything is deleted. That takes about as long as the analyses.`,
    wait: 'The study is being analysed. Wait until the run is done, or stop it, and then delete.',
    submit: 'Delete these answers for good',
    toStudy: 'To the study',
    job: {
      heading: (title) => `Deleting a citizen’s answers: ${title}`,
      leave: 'You may leave the page. The deletion goes on, and nothing is deleted before the runs are made anew.',
      refused: 'The answers cannot be deleted as it is',
      failed: 'The deletion went wrong',
      interrupted: 'The deletion was interrupted',
      unfinished: 'It may be half done. Write the number again: the same deletion finishes the work.',
      again: 'Find the respondent again',
    },
  },
};
