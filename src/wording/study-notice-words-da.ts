import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { roleNames } from './study-role-words.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'da');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1e6))} MB`;
const counted = { rows: 'rækker', columns: 'kolonner', characters: 'tegn' } as const;

/** The Danish words of notices about bringing in a study. */
export const studyNoticeWordsDa = {
  'study-missing': ({ study }) => ({
    what: `Studiet ${quote(study, 'da')} findes ikke.`,
    remedy: 'Se under Studier, hvad der er.',
  }),
  'upload-out-of-memory': ({ limit }) => ({
    what: 'Filerne fylder mere, end computeren har hukommelse til. Intet er ændret.',
    expected: `højst ${formatNumber(limit, 'da')} MB`,
    remedy: 'Del filen i mindre dele, eller fjern kolonner, der ikke skal bruges.',
  }),
  'upload-missing': () => ({
    what: 'Det, du lagde op, er her ikke længere.',
    remedy: 'Læg filerne op igen under Nyt studie. Filer, der ikke bliver til et studie, slettes efter 24 timer.',
  }),
  'upload-unreadable': ({ problem }) => ({
    what: problem === 'time' ? 'Filerne var for længe undervejs. Intet er gemt.' : 'Det, du sendte, kunne ikke læses. Intet er gemt.',
    remedy: 'Gå tilbage, vælg filerne, og prøv igen.',
  }),
  'files-none': () => ({
    what: 'Der er ikke valgt nogen filer.',
    expected: 'en fil med besvarelser, CSV eller Excel (.xlsx)',
    remedy: 'Gå tilbage, og vælg filen.',
  }),
  'files-too-many': ({ limit }) => ({
    what: 'Der er for mange filer på én gang. Intet er gemt.',
    expected: `højst ${number(limit)} filer`,
    remedy: 'Læg kun de filer op, som studiet bruger.',
  }),
  'file-repeated': ({ file }) => ({
    what: `To filer hedder ${file}. Intet er gemt.`,
    remedy: 'Giv den ene et andet navn, og læg filerne op igen.',
  }),
  'file-binary': ({ file }) => ({
    what: `Filen ${file} er ikke en tabel, selv om navnet siger det. Intet er gemt.`,
    expected: 'tekst med kolonner (CSV) eller et regneark (.xlsx)',
    remedy: 'Åbn filen i det program, den kommer fra, og gem den som CSV eller .xlsx.',
  }),
  'table-too-large': ({ file, part, got, limit }) => ({
    what: `Filen ${file} har for mange ${counted[part]}. Intet er gemt.`,
    expected: `højst ${number(limit)} ${counted[part]}`,
    got: `${number(got)} ${counted[part]}`,
    remedy: part === 'rows' ? 'Del filen, eller brug kommandoen fritekst analyse.' : 'Slet kolonner, der ikke skal bruges, og gem filen igen.',
  }),
  'spreadsheet-too-large': ({ file, got, limit }) => ({
    what: `Regnearket ${file} fylder for meget, når det pakkes ud. Intet er gemt.`,
    expected: `højst ${megabytes(limit)}`,
    got: `mindst ${megabytes(got)}`,
    remedy: 'Gem arket med besvarelserne alene, eller gem det som CSV.',
  }),
  'answers-file-missing': () => ({
    what: 'Ingen af filerne er valgt som besvarelserne.',
    expected: 'én fil med en række for hver besvarelse',
    remedy: 'Vælg under Filer, hvilken af dem der er besvarelserne.',
  }),
  'setup-role-missing': ({ role }) => ({
    what: `Ingen kolonne er ${quote(roleNames.da[role] ?? role, 'da')}.`,
    expected: 'én kolonne, hvor hver besvarelse har sin egen værdi',
    remedy: 'Vælg den under Kolonner.',
  }),
  'setup-role-repeated': ({ role, columns }) => ({
    what: `Flere kolonner er ${quote(roleNames.da[role] ?? role, 'da')}.`,
    expected: 'højst én',
    got: shortenedList(columns, 'da'),
    remedy: 'Vælg noget andet for de øvrige under Kolonner.',
  }),
  'setup-levels-missing': ({ column }) => ({
    what: `Spørgsmålet i kolonnen ${quote(column, 'da')} har ingen svarmuligheder.`,
    expected: 'en linje for hver svarmulighed',
    remedy: 'Skriv dem under Kolonner, eller brug kolonnen til noget andet.',
  }),
} satisfies Partial<NoticeWords>;
