import type { AnalysisRun, AnswerRow } from '../../src/use-cases/ports.js';
import { bothLanguages, estimate, exampleRun } from '../report/example-run.js';
import { sampleNonResponse, sampleRepresentativeness } from './sample-non-response.js';

/** Markup, template syntax, quotes, control characters, reversed text and half a surrogate pair. */
export const hostileAnswer =
  '<script>alert(1)</script><img src=x onerror=alert(2)> <%= 1 + 1 %> "hun" & \'han\' '
  + '\u0000\u0007 \u202Evendt \uD800 slut';

const told = [
  'jeg fik hurtigt en tid', 'min sagsbehandler lyttede til mig', 'planen blev lavet sammen med os', 'der kom svar på alle mine spørgsmål',
  'brevene kunne forstås af enhver', 'vi fandt en praktikplads i nærheden', 'hun ringede tilbage samme dag',
];
const felt = [
  'det gav ro i maven', 'så turde man tro på fremtiden', 'resten ordnede de uden besvær', 'derfor er jeg i arbejde nu',
  'ingen pressede på undervejs', 'hele familien mærkede forskellen', 'jeg blev taget alvorligt fra start',
];

const missed = ['tiderne passede slet ikke til mit helbred og hverdagen hjemme', 'kurset gentog bare noget som enhver lærer allerede kunne', 'samtalen lå altid midt under behandlingen på hospitalet'];
const wished = [
  'gid flere mødte samme venlighed', 'min nabo oplevede noget lignende', 'kontoret burde have prisen for det',
  'åbningstiden passede til skoledagen', 'papirerne lå klar i forvejen', 'kaffen var også udmærket', 'trappen er dog stejl',
];

/** Of the three things that an answer tells, no two answers have more than one in common. */
function toldOf(i: number): string {
  const [a, b] = [i % 7, Math.trunc(i / 7)];
  return `Svar nummer ${i + 1} fortæller om den gode hjælp: ${told[a]!}, ${felt[b]!}, ${wished[(a + b) % 7]!}.`;
}

/** 45 satisfied answers with one theme, of which one has a masked name and one is hostile; a few others. */
const answers: readonly AnswerRow[] = [
  row('hostile', 'satisfied', 'help-support', hostileAnswer),
  {
    ...row('masked', 'satisfied', 'help-support',
      'Jeg fik god hjælp af Hanne Hansen, da jeg var syg, og støtte bagefter.'),
    masked: 'Jeg fik god hjælp af [navn], da jeg var syg, og støtte bagefter.',
  },
  ...Array.from({ length: 43 }, (_, i) =>
    row(`s${i}`, 'satisfied', 'help-support', toldOf(i))),
  ...Array.from({ length: 3 }, (_, i) =>
    row(`d${i}`, 'dissatisfied', 'individual-needs', `Ingen tog hensyn til min situation, gang nummer ${i + 1} nu: ${missed[i]!}.`)),
  {
    ...row('human', 'dissatisfied', 'bureaucracy', 'Alt for mange skemaer og krav, som ingen kan forklare.'),
    codedBy: 'human',
  },
];

function row(key: string, segment: AnswerRow['segment'], theme: string, text: string): AnswerRow {
  return {
    key, respondent: key, question: 'why', segment, weight: 7.5, hasContent: true, language: 'da', themes: [theme], codedBy: 'machine',
    text, masked: text,
  };
}

function evidenceOf(key: string, theme: string, rule: string, words: string): AnalysisRun['bulk']['evidence'][number] {
  const { text } = answers.find((answer) => answer.key === key)!;
  const start = text.indexOf(words);
  return { key, theme, rule, start, end: start + words.length };
}

type Figure = AnalysisRun['results']['questions'][number];
type Test = AnalysisRun['bulk']['tests'][number];

/** The figures of a five-point question: the score, its steps from 5 down, the nets. */
function scaleFigures(variable: string, score: number, n: number, by = '', level = ''): Figure[] {
  const figure = (statistic: Figure['statistic'], category: string, value: number): Figure =>
    ({ variable, statistic, category, by, level, dontKnow: 394, estimate: estimate(value, n) });
  return [
    figure('mean', '', score),
    ...[0.3, 0.355, 0.2, 0.1, 0.045].map((share, i) => figure('share', String(5 - i), share)),
    figure('net', 'top2', 0.655), figure('net', 'bottom2', 0.145),
  ];
}

function optionFigure(value: number, n: number, by = '', level = ''): Figure {
  return {
    variable: 'departments', statistic: 'share', category: 'departments_health', by, level, dontKnow: 0,
    estimate: estimate(value, n),
  };
}

/** A difference in trust with its t, p and adjusted p; without them there is no test. */
function testOf(test: Test['test'], a: string, b: string, ...[difference, t, p, adjusted]: readonly number[]): Test {
  return {
    test, variable: 'trust', by: 'gender', a, b, n: 5136,
    difference: difference ?? null, se: t === undefined ? null : difference! / t, statistic: t ?? null,
    df1: null, df2: t === undefined ? null : 5130, p: p ?? null, pAdjusted: adjusted ?? null,
    reason: t === undefined ? 'sparse-table' : '', flag: [a, b].includes('x') ? 'suppress' : '',
  };
}

/** Two five-point questions in two themes, one with several answers; three genders, of which one is very few. */
const study: AnalysisRun['study'] = {
  ...exampleRun.study,
  variables: [{
    id: 'gender', label: { da: 'Køn', en: 'Gender' }, only: [], source: { kind: 'column', column: 'gender' },
    levels: [{ id: 'kvinde', label: { da: 'Kvinder', en: 'Women' } }, { id: 'mand', label: { da: 'Mænd', en: 'Men' } }],
  }],
  themes: [{ id: 'meeting', label: { da: 'Mødet med jobcentret', en: 'The meeting' } }],
  questions: [
    ...exampleRun.study.questions.map((question) => (question.answer.kind === 'several'
      ? { ...question, only: [{ variable: 'gender', levels: ['kvinde', 'x'] }] }
      : question)),
    {
      id: 'goal', theme: 'goals', only: [], except: [{ variable: 'gender', levels: ['mand'] }],
      present: { da: 'I hvilken grad har dit forløb et klart mål?', en: 'To what degree is there a clear goal?' },
      past: bothLanguages('I hvilken grad havde dit forløb et klart mål?'),
      answer: { kind: 'scale', scale: 'degree', column: 'goal' },
    },
  ],
};

/** A run with every part that the pages show; made by hand, so its numbers need not agree with each other. */
export const sampleRun: AnalysisRun = {
  ...exampleRun,
  inputs: [...exampleRun.inputs, { role: 'codebook', name: 'kodebog.yaml', sha256: 'cb'.repeat(32) }],
  study,
  stages: [{ stage: 'weights', digest: 'ef'.repeat(32) }],
  notices: [
    ...exampleRun.notices,
    { code: 'answers-too-short', severity: 'info', parameters: { segment: 'satisfied', n: 112 } },
  ],
  results: {
    ...exampleRun.results,
    nonResponse: sampleNonResponse,
    representativeness: sampleRepresentativeness,
    questions: [
      ...scaleFigures('trust', 3.4, 9300), optionFigure(0.41, 812), ...scaleFigures('goal', 3.9, 4000),
    ],
    clusterings: exampleRun.results.clusterings.map((clustering) => ({
      ...clustering,
      candidates: [{ k: 2, silhouette: 0.1234, stability: 0.8123 }, { k: 3, silhouette: 0.0987, stability: 0.65 }],
      clusters: clustering.clusters.map((cluster) => ({ ...cluster, stability: 0.8123, nearest: ['hostile', 's3'] })),
    })),
    draws: exampleRun.results.draws.map((draw) =>
      (draw.theme === 'help-support' ? { ...draw, drawn: ['masked', 's4'] } : { ...draw, drawn: ['d1'] })),
  },
  bulk: {
    ...exampleRun.bulk,
    clusters: answers.filter(({ segment }) => segment === 'satisfied').map(({ key }, i) => ({
      key, group: 'satisfied', cluster: i % 15 === 0 ? 1 : 0, distance: 0.5,
    })),
    map: answers.slice(0, -1).map(({ key }, i) => ({ key, x: ((i * 37) % 100) / 50 - 1, y: ((i * 61) % 100) / 100 - 0.5 })),
    breakdowns: [
      ...scaleFigures('trust', 3.47, 5100, 'gender', 'kvinde'), ...scaleFigures('trust', 3.21, 32, 'gender', 'mand'),
      ...scaleFigures('trust', 4.77, 4, 'gender', 'x'),
      optionFigure(0.44, 810, 'gender', 'kvinde'), optionFigure(0.875, 2, 'gender', 'x'),
      ...scaleFigures('goal', 3.9, 3996, 'gender', 'kvinde'), ...scaleFigures('goal', 4.77, 4, 'gender', 'x'),
    ],
    tests: [
      testOf('wald', '', ''),
      testOf('pair', 'kvinde', 'mand', 0.26, 5.2, 2e-7, 6e-7), testOf('pair', 'kvinde', 'x', -1.3, -2.6, 0.01, 0.015),
      testOf('rest', 'kvinde', '', 0.26, 5.2, 2e-7, 6e-7), testOf('rest', 'mand', '', -0.27, -1.35, 0.177, 0.177),
      testOf('rest', 'x', '', 1.3, 2.6, 0.01, 0.015),
    ],
    answers,
    evidence: [
      evidenceOf('masked', 'help-support', 'good-help', 'god hjælp'),
      evidenceOf('masked', 'help-support', 'a-name', 'Hanne Hansen'),
      evidenceOf('masked', 'help-support', 'support', 'støtte'),
      evidenceOf('hostile', 'help-support', 'good-help', 'alert(1)'),
    ],
    excluded: [
      { file: 'respondents.csv', row: 14, reason: 'id-duplicated' },
      { file: 'respondents.csv', row: 90, reason: 'id-duplicated' },
      { file: 'respondents.csv', row: 91, reason: 'not-in-sample' },
    ],
  },
};
