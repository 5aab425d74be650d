import type { Language } from './language.js';

/** What the commands about users and the audit log say, and the options of `serve` that go with them. */
export interface UserCommandWords {
  readonly about: string;
  readonly audit: string;
  readonly commands: Readonly<Record<'add' | 'list' | 'remove' | 'password' | 'role', string>>;
  readonly options: Readonly<Record<'name' | 'role' | 'study' | 'data' | 'count', string>>;
  readonly serve: Readonly<Record<'users' | 'host' | 'name' | 'proxy' | 'log', string>>;
  readonly askPassword: string;
  readonly askAgain: string;
  readonly nobody: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly passwordChanged: (name: string) => string;
  readonly roleChanged: (name: string) => string;
  readonly columns: readonly [string, string, string];
  readonly auditColumns: readonly [string, string, string, string, string];
  readonly noAudit: string;
  readonly allStudies: string;
  readonly studyNumber: (id: string) => string;
  /** Passwords would go over the network as they are. */
  readonly unencrypted: string;
}

export const userCommandWords: Readonly<Record<Language, UserCommandWords>> = {
  da: {
    about: 'opret, vis, ret og fjern brugere, der kan logge ind (serve --users)',
    audit: 'vis, hvem der har logget ind, ændret rettigheder, hentet filer, sat analyser i gang og slettet',
    commands: {
      add: 'opret en bruger; adgangskoden spørges der om, eller den læses fra standardinput',
      list: 'vis brugerne og deres roller',
      remove: 'fjern en bruger og luk brugeren ude med det samme',
      password: 'giv en bruger en ny adgangskode',
      role: 'giv en bruger en rolle, eller tag den fra brugeren (none)',
    },
    options: {
      name: 'brugerens navn eller initialer',
      role: 'reader (læser), coder (koder), editor (redaktør) eller admin (administrator)',
      study: 'kun i ét studie: study.yaml, en analyse eller studiets nummer (ellers i alle)',
      data: 'mappe med analyser og brugere (ellers programmets datamappe)',
      count: 'hvor mange hændelser, de nyeste først',
    },
    serve: {
      users: 'alle skal logge ind (se fritekst user)',
      host: 'adresse at lytte på; andre end 127.0.0.1 kræver --users',
      name: 'navn, som andre maskiner kalder programmet ved; kan gives flere gange',
      proxy: 'programmet står bag en proxy på denne maskine, som taler https med browseren',
      log: 'skriv en linje om hvert svar: metode, side, status og millisekunder',
    },
    askPassword: 'Adgangskode: ',
    askAgain: 'Samme adgangskode igen: ',
    nobody: 'Der er ingen brugere. Opret den første: fritekst user add NAVN --role admin',
    added: (name) => `${name} er oprettet.`,
    removed: (name) => `${name} er fjernet. Det, brugeren har kodet, er der stadig.`,
    passwordChanged: (name) => `${name} har fået en ny adgangskode og er logget ud alle steder.`,
    roleChanged: (name) => `${name} har nu rollerne:`,
    columns: ['navn', 'rolle', 'studie'],
    auditColumns: ['tid (UTC)', 'hvem', 'hvad', 'hvem eller hvad det gjaldt', 'studie'],
    noAudit: 'Der er ingen hændelser endnu.',
    allStudies: 'alle studier',
    studyNumber: (id) => `studie ${id}`,
    unencrypted: 'Forbindelsen er ikke krypteret: adgangskoder og svar kan læses undervejs. Sæt en proxy med https foran, og tilføj --proxy.',
  },
  en: {
    about: 'add, show, change and remove users who can sign in (serve --users)',
    audit: 'show who signed in, changed rights, downloaded files, started runs and deleted',
    commands: {
      add: 'add a user; the password is asked for, or read from standard input',
      list: 'show the users and their roles',
      remove: 'remove a user and shut the user out at once',
      password: 'give a user a new password',
      role: 'give a user a role, or take it away (none)',
    },
    options: {
      name: 'the user’s name or initials',
      role: 'reader, coder, editor or admin',
      study: 'in one study only: study.yaml, a run or the study’s number (otherwise in all)',
      data: 'folder of runs and users (otherwise the program’s data folder)',
      count: 'how many events, the newest first',
    },
    serve: {
      users: 'everybody must sign in (see fritekst user)',
      host: 'address to listen on; any but 127.0.0.1 takes --users',
      name: 'name by which other machines call the program; can be given several times',
      proxy: 'the program stands behind a proxy on this machine that speaks https with the browser',
      log: 'write a line about each answer: method, page, status and milliseconds',
    },
    askPassword: 'Password: ',
    askAgain: 'The same password again: ',
    nobody: 'There are no users. Add the first: fritekst user add NAME --role admin',
    added: (name) => `${name} was added.`,
    removed: (name) => `${name} was removed. What the user coded is still there.`,
    passwordChanged: (name) => `${name} has a new password and is signed out everywhere.`,
    roleChanged: (name) => `${name} now has the roles:`,
    columns: ['name', 'role', 'study'],
    auditColumns: ['time (UTC)', 'who', 'what', 'whom or what it was about', 'study'],
    noAudit: 'There are no events yet.',
    allStudies: 'all studies',
    studyNumber: (id) => `study ${id}`,
    unencrypted: 'The connection is not encrypted: passwords and answers can be read on the way. Put a proxy with https in front, and add --proxy.',
  },
};
