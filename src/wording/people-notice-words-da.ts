import type { NoticeWords } from './notice-text.js';
import { formatNumber } from './numbers.js';
import { quote } from './shortened-list.js';

/** The Danish words of notices about people who sign in, and about where the program listens. */
export const peopleNoticeWordsDa = {
  'users-none': () => ({
    what: 'Der er endnu ingen brugere, så ingen kan logge ind.',
    remedy: 'Opret den første: fritekst user add NAVN --role admin.',
  }),
  'user-exists': ({ name }) => ({
    what: `Der er allerede en bruger, der hedder ${quote(name, 'da')}.`,
    remedy: 'Vælg et andet navn; store og små bogstaver gør ingen forskel.',
  }),
  'user-missing': ({ name }) => ({
    what: `Der er ingen bruger, der hedder ${quote(name, 'da')}.`,
    remedy: 'Se brugerne med: fritekst user list.',
  }),
  'user-name-invalid': () => ({
    what: 'Brugerens navn kan ikke bruges.',
    expected: 'et navn på 1 til 60 tegn',
    remedy: 'Skriv brugerens navn eller initialer; det står ved det, brugeren koder.',
  }),
  'password-invalid': ({ minimum, maximum }) => ({
    what: 'Adgangskoden kan ikke bruges.',
    expected: `${formatNumber(minimum, 'da')} til ${formatNumber(maximum, 'da')} tegn, som ikke bare er navnet eller de samme få tegn`,
    remedy: 'Vælg en længere, for eksempel fire eller fem tilfældige ord.',
  }),
  'passwords-differ': () => ({
    what: 'De to adgangskoder er ikke ens. Intet er ændret.',
    remedy: 'Skriv den samme adgangskode begge gange.',
  }),
  'last-admin': ({ name }) => ({
    what: `${quote(name, 'da')} er den eneste administrator. Intet er ændret.`,
    remedy: 'Giv først en anden bruger rollen administrator.',
  }),
  'host-without-users': ({ option }) => ({
    what: `Med ${option} kan andre maskiner nå siderne, og så må de ikke stå åbne: svarene er personoplysninger.`,
    remedy: 'Tilføj --users, så alle skal logge ind, eller udelad valget.',
  }),
  'host-name-needed': ({ host }) => ({
    what: `Programmet skal vide, hvilket navn andre maskiner kalder det ved, når det lytter på ${host}.`,
    remedy: 'Tilføj navnet, for eksempel --name fritekst.kommune.dk.',
  }),
  'host-unavailable': ({ host }) => ({
    what: `Maskinen har ikke adressen ${host}.`,
    remedy: 'Ret --host til en af maskinens egne adresser, eller udelad valget.',
  }),
} satisfies Partial<NoticeWords>;
