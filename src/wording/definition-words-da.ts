import type { NoticeParameters } from '../notices/notice.js';
import type { NoticeText, ProblemWords } from './notice-text.js';

type Mistake = Readonly<NoticeParameters['definition-invalid']>;

/** What may be wrong with a part of study.yaml, a codebook or a word list; `part` says where. */
const problems: ProblemWords<Mistake & { part: string }> = {
  invalid_type: ({ part, got }) => got === ''
    ? { what: `${part} mangler.`, remedy: 'Tilføj den.' }
    : { what: `${part} har en forkert slags indhold.`, remedy: 'Ret indholdet.' },
  invalid_value: ({ part }) => ({
    what: `${part} har en værdi, der ikke findes.`,
    remedy: 'Brug en af de tilladte værdier.',
  }),
  invalid_format: ({ part }) => ({ what: `${part} er ikke skrevet på den rigtige måde.`, remedy: 'Ret skrivemåden.' }),
  invalid_key: ({ part }) => ({ what: `${part} har et navn, der ikke kan bruges.`, remedy: 'Giv den et andet navn.' }),
  too_small: ({ part }) => ({ what: `${part} er for lille, for kort eller tom.`, remedy: 'Udfyld eller forøg den.' }),
  too_big: ({ part }) => ({ what: `${part} er for stor eller for lang.`, remedy: 'Gør den mindre eller kortere.' }),
  unrecognized_keys: ({ got, part }) => ({
    what: `»${got}« findes ikke (${part}).`,
    remedy: 'Ret stavemåden, eller slet linjen. Er den rykket for langt ind eller ud, så flyt den.',
  }),
  'variable-unknown': ({ part, got }) => ({
    what: `${part} nævner variablen »${got}«, som ikke er beskrevet oven over.`,
    remedy: 'Ret navnet, eller beskriv variablen under variables, før den bruges.',
  }),
  'variable-with-several-sources': ({ part }) => ({
    what: `${part} henter sine værdier flere steder fra.`,
    remedy: 'Behold kun én af column, bands og from.',
  }),
  'levels-do-not-match-limits': ({ part }) => ({
    what: `${part} passer ikke til antallet af grænser.`,
    remedy: 'Skriv netop én gruppe mindre, end der er grænser.',
  }),
  'limits-not-rising': ({ part }) => ({
    what: `${part} stiger ikke.`,
    remedy: 'Skriv grænserne fra den mindste til den største.',
  }),
  'closes-missing': ({ part }) => ({
    what: `${part} bruger undersøgelsens slutdato, men den er ikke angivet.`,
    remedy: 'Skriv closes: ÅÅÅÅ-MM-DD øverst i filen, eller skriv en dato her.',
  }),
  'level-unknown': ({ part, got }) => ({
    what: `${part} nævner gruppen »${got}«, som variablen ikke har.`,
    remedy: 'Ret navnet, eller tilføj gruppen under levels.',
  }),
  'question-duplicated': ({ got, part }) => ({
    what: `Spørgsmålet »${got}« er beskrevet to gange (${part}).`,
    remedy: 'Giv det ene spørgsmål et andet id.',
  }),
  'question-unknown': ({ part, got }) => ({
    what: `${part} nævner spørgsmålet »${got}«, som ikke findes.`,
    remedy: 'Ret navnet, eller beskriv spørgsmålet under questions.',
  }),
  'theme-unknown': ({ part, got }) => ({
    what: `${part} nævner temaet »${got}«, som ikke findes.`,
    remedy: 'Ret navnet, eller tilføj temaet under themes.',
  }),
  'scale-or-several': ({ got, part }) => ({
    what: `Spørgsmålet »${got}« skal have én slags svar (${part}).`,
    remedy: 'Skriv enten scale, choice eller several, og kun én af dem.',
  }),
  'scale-unknown': ({ part, got }) => ({
    what: `${part} nævner skalaen »${got}«, som ikke findes.`,
    remedy: 'Ret navnet, eller beskriv skalaen under scales.',
  }),
  'length-falling': ({ part }) => ({
    what: `${part} har den længste grænse først.`,
    remedy: 'Skriv den korteste længde først.',
  }),
  'dont-know-is-a-score': ({ got }) => ({
    what: `»${got}« kan ikke betyde »ved ikke«, for det er en score.`,
    remedy: 'Brug et andet ord for »ved ikke« i datafilen og ved dont_know.',
  }),
  'band-name-is-a-number': ({ part, got }) => ({
    what: `Gruppen »${got}« i ${part} hedder et tal, så gruppernes rækkefølge går tabt.`,
    remedy: 'Giv gruppen et navn med bogstaver, for eksempel »under 30«.',
  }),
  'scale-steps-not-in-order': ({ part }) => ({
    what: `Trinnene i ${part} er ikke 1, 2, 3 og så fremdeles uden huller.`,
    remedy: 'Beskriv 2 til 11 trin fra 1 og op; det højeste er det mest positive.',
  }),
  'dont-know-is-an-option': ({ got }) => ({
    what: `»${got}« kan ikke både være en svarmulighed og betyde »ved ikke«.`,
    remedy: 'Slet svarmuligheden, eller brug et andet ord ved dont_know.',
  }),
  'step-not-on-scale': ({ got, part }) => ({
    what: `Trin ${got} findes ikke på spørgsmålets skala (${part}).`,
    remedy: 'Fordel netop skalaens trin på satisfied, neutral og dissatisfied.',
  }),
  'routing-cycle': ({ got, part }) => ({
    what: `Hvem der får spørgsmålet, afhænger af svaret på det selv: ${got} (${part}).`,
    remedy: 'Fjern en af betingelserne, så intet spørgsmål venter på sit eget svar.',
  }),
  'closes-before-opens': ({ got }) => ({
    what: `Undersøgelsen lukker (${got}), før den åbner.`,
    remedy: 'Ret datoen ved opens eller closes.',
  }),
  'colon-in-id': ({ got }) => ({
    what: `»${got}« har et kolon i sit id.`,
    remedy: 'Fjern kolonet.',
  }),
  'step-in-no-segment': ({ got, part }) => ({
    what: `Trin ${got} er ikke i nogen gruppe (${part}).`,
    remedy: 'Sæt trinnet i satisfied, neutral eller dissatisfied.',
  }),
  'step-in-two-segments': ({ got, part }) => ({
    what: `Trin ${got} er i flere grupper (${part}).`,
    remedy: 'Lad trinnet stå i netop én af satisfied, neutral og dissatisfied.',
  }),
  'sizes-without-groups': ({ part }) => ({
    what: `${part} har et antal for hver gruppe, men det er ikke sagt, hvilke grupper der trækkes i.`,
    remedy: 'Skriv variablen ved by, eller skriv ét tal ved size.',
  }),
  'period-reversed': ({ part }) => ({
    what: `${part} slutter, før den begynder.`,
    remedy: 'Skriv den første dag først.',
  }),
  'kind-missing': ({ part }) => ({
    what: `${part} skelner mellem ydelser, men kolonnen med ydelsen er ikke angivet.`,
    remedy: 'Skriv kolonnens navn ved kind.',
  }),
  'entry-not-normal': ({ got }) => ({
    what: `»${got}« er ikke skrevet med små bogstaver.`,
    remedy: 'Skriv ordet, som det ventes.',
  }),
  'entry-spacing': ({ got }) => ({
    what: `»${got}« har for mange mellemrum.`,
    remedy: 'Sæt ét mellemrum mellem ordene.',
  }),
  'entry-of-two-words': ({ got }) => ({ what: `»${got}« er ikke to ord.`, remedy: 'Skriv ordet og dets forbillede eller grundform.' }),
  'entry-unlike-model': ({ got }) => ({ what: `I »${got}« ender det første ord ikke på det andet.`, remedy: 'Vælg et forbillede, som ordet ender på.' }),
  'entry-duplicated': ({ got }) => ({ what: `»${got}« står på listen to gange.`, remedy: 'Slet den ene linje.' }),
};

/** What the parts of a YAML file may be. */
const kinds: Readonly<Record<string, string>> = {
  string: 'tekst', number: 'et tal', int: 'et helt tal', boolean: 'true eller false', array: 'en liste',
  object: 'en gruppe af linjer med navn og indhold', record: 'en gruppe af linjer med navn og indhold',
  date: 'en dato som ÅÅÅÅ-MM-DD', unique: 'hvert ord én gang', version: 'tre tal med punktum imellem, for eksempel 1.0.0',
  identifier: 'små bogstaver a-z, cifre og bindestreger, for eksempel caseworker-change', step: 'et helt tal fra 1 til 11',
  'file-name': 'et filnavn uden mappe', sha256: '64 tegn, 0-9 og a-f',
};

export function definitionWordsDa(mistake: Mistake): NoticeText {
  const { file, line, path, problem, expected, got } = mistake;
  const part = path === '' ? 'Filens indhold' : `»${path}«`;
  const { what, remedy } = Object.hasOwn(problems, problem)
    ? problems[problem]!({ ...mistake, part })
    : { what: `${part} kan ikke bruges (${problem}).`, remedy: 'Ret linjen.' };
  const kind = Object.hasOwn(kinds, expected) ? kinds[expected]! : expected.replaceAll(' | ', ', ');
  return {
    what: `${file}, linje ${line}: ${what}`,
    ...(expected !== '' && { expected: kind }),
    ...(got !== '' && !what.includes(`»${got}«`) && { got }),
    remedy,
  };
}
