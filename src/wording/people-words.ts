import type { Role } from '../workspace/roles.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { roleWords } from './role-words.js';

/**
 * What the pages say about people: signing in, who may do what, what is to be accounted for, who codes beside oneself.
 */
export interface PeopleWords {
  readonly signIn: string;
  readonly name: string;
  readonly password: string;
  readonly signInButton: string;
  readonly wrong: string;
  /** Of somebody who sent something after their session had ended. */
  readonly notSaved: string;
  readonly noAccount: string;
  readonly you: string;
  /** At the foot of a page that was sent to another machine. */
  readonly confidential: string;
  readonly signOut: string;
  readonly ownPassword: string;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly newPasswordNote: string;
  readonly newPasswordAgain: string;
  readonly changePassword: string;
  readonly passwordWrong: string;
  readonly passwordChanged: string;
  readonly users: string;
  readonly usersIntro: string;
  readonly rolesHeading: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleNotes: Readonly<Record<Role, string>>;
  readonly list: string;
  readonly role: string;
  readonly study: string;
  readonly allStudies: string;
  otherStudy(id: string): string;
  readonly noRole: string;
  sessions(count: number): string;
  readonly changeRole: string;
  readonly giveRole: string;
  readonly endSessions: string;
  readonly remove: string;
  readonly removeCare: string;
  readonly change: string;
  ofUser(name: string): string;
  readonly addHeading: string;
  readonly firstPassword: string;
  readonly add: string;
  readonly audit: string;
  readonly auditIntro: string;
  readonly auditEmpty: string;
  readonly auditColumns: readonly [string, string, string, string, string];
  readonly nobody: string;
  /** Who did what on the command line. */
  readonly onServer: string;
  readonly newer: string;
  readonly older: string;
  readonly pagination: string;
  readonly refused: string;
  refusedText(needed: Role | undefined): string;
  readonly foreign: string;
  readonly foreignText: string;
  readonly tooMany: string;
  readonly tooManyText: string;
  readonly codersHeading: string;
  /** How far somebody who codes the same study has come, and when they last did something. */
  coder(name: string, read: number, of: number, at: string): string;
}

export const peopleWords: Readonly<Record<Language, PeopleWords>> = {
  da: {
    signIn: 'Log ind',
    name: 'Navn',
    password: 'Adgangskode',
    signInButton: 'Log ind',
    wrong: 'Navnet og adgangskoden passer ikke sammen. Prøv igen.',
    notSaved: 'Du var logget ud, så det sidste, du sendte, er ikke gemt. Log ind, og gør det igen.',
    noAccount: 'Har du glemt adgangskoden, eller er du ikke oprettet, så spørg en administrator.',
    you: 'Logget ind som',
    confidential: 'Svarene er personoplysninger. De behandles på jeres egen maskine; del dem kun med dem, der skal bruge dem.',
    signOut: 'Log ud',
    ownPassword: 'Skift adgangskode',
    oldPassword: 'Nuværende adgangskode',
    newPassword: 'Ny adgangskode',
    newPasswordNote: 'Mindst 12 tegn. Fire eller fem tilfældige ord er gode og til at huske.',
    newPasswordAgain: 'Ny adgangskode igen',
    changePassword: 'Skift adgangskode',
    passwordWrong: 'Den nuværende adgangskode passer ikke. Intet er ændret.',
    passwordChanged: 'Adgangskoden er skiftet. Du er logget ud alle andre steder.',
    users: 'Brugere',
    usersIntro: 'Her bestemmes, hvem der kan logge ind, og hvad de må. En ændring gælder med det samme.',
    rolesHeading: 'Hvad rollerne må',
    roles: roleWords.da,
    roleNotes: {
      reader: 'se siderne, med personoplysninger maskeret, og hente rapporter og tabeller',
      coder: 'også se svarene, som de er skrevet, kode dem og bedømme citater',
      editor: 'også ændre kodebog og tekster, lægge studier ind og sætte analyser i gang',
      admin: 'også slette, og i alle studier bestemme over brugerne',
    },
    list: 'Brugere og deres roller',
    role: 'Rolle',
    study: 'Studie',
    allStudies: 'Alle studier',
    otherStudy: (id) => `Studie ${id}`,
    noRole: 'Ingen rolle',
    sessions: (count) => (count === 0 ? 'Ikke logget ind' : count === 1 ? 'Logget ind ét sted' : `Logget ind ${formatNumber(count, 'da')} steder`),
    changeRole: 'Gem rolle',
    giveRole: 'Giv en rolle',
    endSessions: 'Log ud alle steder',
    remove: 'Fjern bruger',
    removeCare: 'Brugeren lukkes ude med det samme. Det, brugeren har kodet, bliver.',
    change: 'Ret',
    ofUser: (name) => `Ret ${name}`,
    addHeading: 'Opret en bruger',
    firstPassword: 'Første adgangskode',
    add: 'Opret bruger',
    audit: 'Hændelser',
    auditIntro: 'Hvem der har logget ind, ændret rettigheder, hentet filer, sat analyser i gang og slettet. Her står ingen oplysninger om borgere. '
      + 'Et navn, som ingen bruger har, gemmes ikke: det kan være en adgangskode, der er skrevet i det forkerte felt.',
    auditEmpty: 'Der er ingen hændelser.',
    auditColumns: ['Tidspunkt', 'Hvem', 'Hvad', 'Hvem eller hvad det gjaldt', 'Studie'],
    nobody: 'Ikke logget ind',
    onServer: 'På kommandolinjen',
    newer: 'Nyere',
    older: 'Ældre',
    pagination: 'Flere hændelser',
    refused: 'Det har du ikke adgang til',
    refusedText: (needed) => (needed === undefined ? 'Spørg en administrator, hvis du skal have adgang.'
      : `Det kræver rollen ${roleWords.da[needed]}. Spørg en administrator, hvis du skal have den. Intet er ændret.`),
    foreign: 'Forespørgslen kom ikke fra programmets egne sider',
    foreignText: 'Derfor er intet ændret. Gå til siden her i programmet, og gør det igen derfra.',
    tooMany: 'Der er gjort for mange forsøg',
    tooManyText: 'Vent et kvarter, og prøv igen. Har du glemt adgangskoden, så spørg en administrator.',
    codersHeading: 'Kodere',
    coder: (name, read, of, at) => `${name}: ${formatNumber(read, 'da')} af ${formatNumber(of, 'da')} tilfældigt trukne svar, senest ${at}`,
  },
  en: {
    signIn: 'Sign in',
    name: 'Name',
    password: 'Password',
    signInButton: 'Sign in',
    wrong: 'The name and the password do not go together. Try again.',
    notSaved: 'You were signed out, so what you sent last was not saved. Sign in, and do it again.',
    noAccount: 'If you have forgotten the password or have no account, ask an administrator.',
    you: 'Signed in as',
    confidential: 'The answers are personal data. They are processed on your own organisation’s machine; share them only with those who need them.',
    signOut: 'Sign out',
    ownPassword: 'Change password',
    oldPassword: 'Current password',
    newPassword: 'New password',
    newPasswordNote: 'At least 12 characters. Four or five random words are good and can be remembered.',
    newPasswordAgain: 'New password again',
    changePassword: 'Change password',
    passwordWrong: 'The current password is not right. Nothing was changed.',
    passwordChanged: 'The password was changed. You are signed out everywhere else.',
    users: 'Users',
    usersIntro: 'Here it is decided who can sign in and what they may do. A change counts at once.',
    rolesHeading: 'What the roles may do',
    roles: roleWords.en,
    roleNotes: {
      reader: 'see the pages, with personal data masked, and download reports and tables',
      coder: 'also see the answers as they were written, code them and judge quotes',
      editor: 'also change codebook and texts, bring in studies and start runs',
      admin: 'also delete, and in all studies decide about the users',
    },
    list: 'Users and their roles',
    role: 'Role',
    study: 'Study',
    allStudies: 'All studies',
    otherStudy: (id) => `Study ${id}`,
    noRole: 'No role',
    sessions: (count) => (count === 0 ? 'Not signed in' : count === 1 ? 'Signed in in one place' : `Signed in in ${formatNumber(count, 'en')} places`),
    changeRole: 'Save role',
    giveRole: 'Give a role',
    endSessions: 'Sign out everywhere',
    remove: 'Remove user',
    removeCare: 'The user is shut out at once. What the user coded stays.',
    change: 'Change',
    ofUser: (name) => `Change ${name}`,
    addHeading: 'Add a user',
    firstPassword: 'First password',
    add: 'Add user',
    audit: 'Events',
    auditIntro: 'Who signed in, changed rights, downloaded files, started runs and deleted. Nothing about citizens stands here. '
      + 'A name that no user has is not kept: it may be a password written into the wrong field.',
    auditEmpty: 'There are no events.',
    auditColumns: ['Time', 'Who', 'What', 'Whom or what it was about', 'Study'],
    nobody: 'Not signed in',
    onServer: 'On the command line',
    newer: 'Newer',
    older: 'Older',
    pagination: 'More events',
    refused: 'You have no access to that',
    refusedText: (needed) => (needed === undefined ? 'Ask an administrator if you are to have access.'
      : `It takes the role of ${roleWords.en[needed]}. Ask an administrator if you are to have it. Nothing was changed.`),
    foreign: 'The request did not come from the program’s own pages',
    foreignText: 'So nothing was changed. Go to the page here in the program, and do it again from there.',
    tooMany: 'There were too many tries',
    tooManyText: 'Wait a quarter of an hour, and try again. If you have forgotten the password, ask an administrator.',
    codersHeading: 'Coders',
    coder: (name, read, of, at) => `${name}: ${formatNumber(read, 'en')} of ${formatNumber(of, 'en')} answers drawn at random, last ${at}`,
  },
};
