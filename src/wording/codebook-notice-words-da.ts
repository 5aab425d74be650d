import type { CodebookPart } from '../notices/notice.js';
import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const name = (text: string): string => quote(text, 'da');
const list = (names: readonly string[]): string => shortenedList(names, 'da');
const place = (file: string, line: number): string => `${file}, linje ${formatNumber(line, 'da')}`;

const parts: Readonly<Record<CodebookPart, string>> = {
  heading: 'kodebogens id, udgave og navn',
  rules: 'reglerne',
  lists: 'ordlisterne',
  levels: 'niveauer under undertemaer (de er blevet undertemaer)',
};

const assumed = {
  pole: {
    what: 'Filen siger ikke, om disse temaer er ros eller kritik. De er skrevet som kritik (negative)',
    remedy: 'Ret pole i kodebogen, hvor det er ros.',
  },
  definition: {
    what: 'Disse temaer har ingen definition i filen. Navnet er sat i stedet',
    remedy: 'Skriv i kodebogen, hvad der hører til temaet, og hvad der ikke gør.',
  },
  english: {
    what: 'Disse temaer har ingen engelsk tekst i filen. Den danske er sat i stedet',
    remedy: 'Skriv den engelske ved en i kodebogen, hvis den skal bruges.',
  },
} as const;

const xmlProblems: Readonly<Record<string, string>> = {
  'not-well-formed': 'Filen er ikke rigtig XML',
  'doctype': 'Filen har en dokumenttype eller egne entiteter. Dem læser programmet aldrig',
  'entity-unknown': 'Filen nævner en entitet, der ikke findes i XML',
  'character-forbidden': 'Filen har et tegn, som XML ikke tillader',
  'too-deep': 'Filens dele ligger for dybt inden i hinanden',
  'too-large': 'Filen er for stor til at være en kodebog',
  'attribute-repeated': 'En egenskab står to gange',
  'element-unclosed': 'Filen holder op midt i en del. Den er måske skåret over',
};

const qdcProblems: Readonly<Record<string, string>> = {
  'root': 'Filen er ikke en kodebog efter REFI-QDA',
  'codes-missing': 'Kodebogen har ingen koder',
  'element-unexpected': 'Her står en del, som standarden ikke har på den plads',
  'guid-invalid': 'Koden mangler et gyldigt guid',
  'guid-repeated': 'To koder har det samme guid',
  'name-missing': 'Koden mangler et navn',
  'codable-invalid': 'isCodable skal være true eller false',
  'color-invalid': 'Farven skal skrives som #RRGGBB',
};

/** The Danish words of notices about codebooks. */
export const codebookNoticeWordsDa = {
  'parent-unknown': ({ file, line, theme, parent, expected }) => ({
    what: `${place(file, line)}: Temaet ${name(theme)} hører under ${name(parent)}, som ikke står under parents.`,
    ...(expected.length > 0 && { expected: list(expected) }),
    remedy: 'Ret parent, eller tilføj overtemaet under parents.',
  }),
  'parent-without-themes': ({ file, line, parent }) => ({
    what: `${place(file, line)}: Intet tema hører under overtemaet ${name(parent)}.`,
    remedy: 'Skriv parent ved de temaer, der hører under det, eller slet det.',
  }),
  'theme-without-examples': ({ file, line, theme }) => ({
    what: `${place(file, line)}: Temaet ${name(theme)} mangler eksempler på, hvad der hører til, eller på, hvad der ikke gør.`,
    remedy: 'Skriv mindst ét af hver under examples: De viser andre, hvor grænsen går.',
  }),
  'rule-never-matches': ({ file, line, theme, rule }) => ({
    what: `${place(file, line)}: Reglen ${name(rule)} i temaet ${name(theme)} kan ikke finde noget. `
      + 'Ingen sætning, der er skrevet efter dens mønstre, blev fundet.',
    remedy: 'Se efter, om unless fanger alt det, any finder, om mærkerne i [ ] modsiger hinanden, og om negated passer.',
  }),
  'pattern-never-matches': ({ file, line, theme, rule, pattern }) => ({
    what: `${place(file, line)}: Mønstret kan ikke finde noget. Ingen sætning, der er skrevet efter det, blev fundet.`,
    got: `${name(pattern)} i reglen ${name(rule)} i temaet ${name(theme)}`,
    remedy: 'Ret mønstret, eller slet det. Måske fanger unless det, eller ordene læses anderledes, end de er skrevet.',
  }),
  'pattern-repeated': ({ file, line, theme, rule, pattern }) => ({
    what: `${place(file, line)}: Mønstret står to gange i reglen ${name(rule)} i temaet ${name(theme)}.`,
    got: name(pattern),
    remedy: 'Slet det ene.',
  }),
  'list-unused': ({ file, line, list: unused }) => ({
    what: `${place(file, line)}: Ordlisten ${name(unused)} bruges ikke af noget mønster.`,
    remedy: 'Slet den, eller brug den med sit navn i < >.',
  }),
  'codebook-cell-invalid': ({ file, row, column, got, expected }) => ({
    what: `${file}, række ${formatNumber(row, 'da')}, kolonnen ${name(column)} kan ikke bruges.`,
    ...(expected.length > 0 && { expected: list(expected) }),
    got: got === '' ? 'ingenting' : name(got),
    remedy: 'Ret cellen. README siger, hvad der står i hver kolonne.',
  }),
  'codebook-incomplete': ({ file, left }) => ({
    what: `Ikke alt i ${file} er kommet med: ${left.map((part) => parts[part]).join('; ')}.`,
    remedy: left.includes('levels') ? 'Flyt om på temaerne i kodebogen, hvis det er nødvendigt.'
      : 'Vælg CSV eller YAML, hvis alt skal med. REFI-QDA har ikke plads til det.',
  }),
  'codebook-assumed': ({ file, part, themes }) => ({
    what: `${file}: ${assumed[part].what}: ${list(themes)}.`,
    remedy: assumed[part].remedy,
  }),
  'xml-invalid': ({ file, line, problem }) => ({
    what: `${place(file, line)}: ${xmlProblems[problem] ?? problem}.`,
    ...(problem === 'doctype' && { expected: 'XML uden dokumenttype' }),
    remedy: 'Gem kodebogen igen fra det program, den kommer fra.',
  }),
  'qdc-invalid': ({ file, line, problem }) => ({
    what: `${place(file, line)}: ${qdcProblems[problem] ?? problem}.`,
    expected: 'en kodebog efter REFI-QDA 1.0 (CodeBook, Codes, Code)',
    remedy: 'Gem kodebogen igen fra det program, den kommer fra, som REFI-QDA-kodebog (.qdc).',
  }),
} satisfies Partial<NoticeWords>;
