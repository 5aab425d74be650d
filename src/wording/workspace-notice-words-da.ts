import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote, shortenedList } from './shortened-list.js';

const number = (value: number): string => formatNumber(value, 'da');
const codings = (count: number): string => `${number(count)} ${count === 1 ? 'kodning' : 'kodninger'}`;

/** The Danish words of notices about the workspace. */
export const workspaceNoticeWordsDa = {
  'workspace-format-unsupported': ({ file, got, supported }) => ({
    what: `${file} er lavet af en nyere version af programmet.`,
    expected: `format ${number(supported)} eller ældre`,
    got: `format ${number(got)}`,
    remedy: 'Installér den nyeste version. Filen er ikke ændret.',
  }),
  'workspace-damaged': ({ file }) => ({
    what: `${file} er ikke en database, som programmet kan læse.`,
    remedy: 'Hent filen fra en sikkerhedskopi, eller flyt den væk, hvis der ikke er kodet i den.',
  }),
  'workspace-busy': ({ file }) => ({
    what: `${file} er låst af et andet program. Intet er gemt.`,
    remedy: 'Luk det andet program, og prøv igen.',
  }),
  'codings-stale': ({ changed, gone }) => ({
    what: [
      ...(changed > 0 ? [`${codings(changed)} er givet til svar, hvis tekst siden er ændret.`] : []),
      ...(gone > 0 ? [`${codings(gone)} er givet til svar, som ikke længere er i studiet.`] : []),
      'De bruges ikke.',
    ].join(' '),
    remedy: 'Kod de ændrede svar igen, eller tag den tidligere fil med svar.',
  }),
  'coder-name-invalid': () => ({
    what: 'Kodningen mangler et navn på den, der koder.',
    expected: 'et navn på 1 til 60 tegn',
    remedy: 'Skriv dit navn eller dine initialer.',
  }),
  'form-unreadable': () => ({
    what: 'Det, du sendte, kunne ikke læses. Intet er gemt.',
    expected: 'en note på højst 4.000 tegn',
    remedy: 'Gå tilbage, gør noten kortere, og prøv igen.',
  }),
  'theme-not-in-codebook': ({ theme, expected }) => ({
    what: `Temaet ${quote(theme, 'da')} er ikke i studiets kodebog. Intet er gemt.`,
    expected: shortenedList(expected, 'da'),
    remedy: 'Vælg et af kodebogens temaer.',
  }),
} satisfies Partial<NoticeWords>;
