import { seededRandom } from '../../src/numerics/random.js';
import { markedAnswers } from '../text/marked-answers.js';

/** Something personal in an answer. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
}

/** Personal data of nobody, in the ways people write them; each stands in an answer about help and support. */
export const planted: readonly Planted[] = [
  { kind: 'cpr', text: '010203-1234' },
  { kind: 'cpr', text: '311299 9876' },
  { kind: 'phone', text: '20 30 40 50' },
  { kind: 'phone', text: '+45 61728394' },
  { kind: 'mail', text: 'hanne.testesen@post.test' },
  { kind: 'address', text: 'Nørregade 12, 3. th.' },
  { kind: 'address', text: 'Lindevej 7B' },
  { kind: 'name', text: 'Hanne Testesen' },
  { kind: 'name', text: 'Mohammed Yilmaz' },
  { kind: 'name', text: 'Birthe Skovgaard' },
];

const before: Readonly<Record<string, string>> = {
  cpr: 'mit cpr er', phone: 'ring på', mail: 'skriv til', address: 'jeg bor på', name: 'sagsbehandleren hed',
};

/** What else is said, so that none is a near-duplicate of another. */
const endings = [
  'og de lyttede altid til mig', 'så jeg kom hurtigt videre', 'hvilket gjorde en stor forskel for hele familien', 'men der gik lang tid imellem',
  'da min læge havde sendt papirerne', 'efter et langt forløb med sygdom', 'mens jeg stod uden arbejde', 'før praktikken begyndte i foråret',
  'til sidst blev planen fulgt', 'uden at jeg skulle bede om det',
];

/** How often, to tell the answers apart. */
export const times = ['første', 'anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'];

/** Citizens at each of the levels of `place`, which a study is made of. */
export type Places = readonly number[];

/**
 * The files of a study with citizens at places, two open and closed questions that not all answer, and answers with the
 * planted personal data and those marked by hand.
 *
 * @param seed of who answers what
 */
export function plantedStudy(places: Places, seed: number): Readonly<Record<string, string>> {
  const random = seededRandom(seed, 'leaks');
  const marked = markedAnswers().map(({ text }) => text);
  const own = planted.map(({ kind, text }, i) =>
    `Jeg fik god hjælp og støtte ${times[i]!} gang, ${before[kind]!} ${text}, ${endings[i]!}`);
  const texts = [...own, ...marked];
  let written = 0;
  const rows = places.flatMap((count, place) => Array.from({ length: count }, (_, k) => {
    const step = (): string => (random() < 0.2 ? '' : random() < 0.1 ? '99' : String(1 + Math.floor(5 * random())));
    const text = texts[written++] ?? `God hjælp og støtte til at komme i gang med job nummer ${written} igen`;
    const cells = [`r${place}-${k}`, `By ${place + 1}`, random() < 0.5 ? 'k' : 'm', step(), written <= texts.length ? '5' : step(), text];
    return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  }));
  return {
    'study.yaml': study,
    'respondents.csv': ['respondent,place,gender,trust,satisfaction,why', ...rows].join('\n'),
  };
}

const study = `format: 1
title: Prøve
language: da
respondents: { file: respondents.csv, id: respondent }
variables:
  place:
    label: { da: Sted, en: Place }
    column: place
  gender:
    label: { da: Køn, en: Gender }
    column: gender
    levels: { k: Kvinder, m: Mænd }
dont_know: 99
questions:
  - id: trust
    scale: degree
    present: Hvor høj er tilliden?
  - id: satisfaction
    scale: satisfaction
    present: Hvor tilfreds er du alt i alt?
texts:
  - id: why
    label: Hvorfor?
segments: { question: satisfaction }
codebook: jobcenter-themes
quotes: { minimum_cell: 5, length: [20, 4000] }
seed: 5
`;
