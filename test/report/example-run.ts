import type { AnalysisRun, AnswerRow, StudyWords, ThemeSummary } from '../../src/analysis/run.js';
import { defaultClusterSettings } from '../../src/clusters/cluster-answers.js';
import { defaultContrastSettings } from '../../src/contrast/contrast-settings.js';
import { emptyEstimate, type Estimate } from '../../src/estimates/estimate.js';
import { notice } from '../../src/notices/notice.js';
import type { DrawReceipt } from '../../src/quotes/draw-quotes.js';
import type { Segment } from '../../src/survey/segment.js';

/** An estimate with an interval of ± `half`. */
export function estimate(value: number, n: number, half = 0.02): Estimate {
  return {
    value, se: half / 1.96, low: Math.max(0, value - half), high: value + half,
    n, sumOfWeights: 7.4 * n, effectiveN: 0.8 * n, df: n - 1, flag: n < 5 ? 'suppress' : n < 40 ? 'unreliable' : '',
  };
}

export const bothLanguages = (text: string): { da: string; en: string } => ({ da: text, en: text });

// The weighted and unweighted shares are those of DESIGN's published example: 8,613 answers, 64,085 citizens.
const steps = [
  { score: 5, label: 'Meget tilfreds', weighted: 0.24, unweighted: 0.269 },
  { score: 4, label: 'Tilfreds', weighted: 0.352, unweighted: 0.345 },
  { score: 3, label: 'Hverken tilfreds eller utilfreds', weighted: 0.206, unweighted: 0.192 },
  { score: 2, label: 'Utilfreds', weighted: 0.098, unweighted: 0.092 },
  { score: 1, label: 'Meget utilfreds', weighted: 0.103, unweighted: 0.101 },
];

type Shares = Readonly<Record<Segment, number>>;

function theme(id: string, label: string, pole: ThemeSummary['pole'], shares: Shares): ThemeSummary {
  const bases: Shares = { satisfied: 2200, neutral: 30, dissatisfied: 1900 };
  return {
    theme: id,
    label: bothLanguages(label),
    pole,
    definition: bothLanguages(`Svaret siger noget om ${label.toLowerCase()}.`),
    groups: (['satisfied', 'neutral', 'dissatisfied'] as const).map((group) => ({
      group,
      coded: Math.round(shares[group] * bases[group]),
      share: estimate(shares[group], bases[group], group === 'neutral' ? 0.12 : 0.02),
    })),
  };
}

const themes: readonly ThemeSummary[] = [
  theme('dialogue', 'Kommunikation, dialog og inddragelse', 'positive',
    { satisfied: 0.22, neutral: 0.1, dissatisfied: 0.03 }),
  theme('trust-respect', 'Tillid og respekt', 'positive', { satisfied: 0.18, neutral: 0.07, dissatisfied: 0.015 }),
  theme('competent-caseworker', 'Engagerede og kompetente sagsbehandlere', 'positive',
    { satisfied: 0.25, neutral: 0.07, dissatisfied: 0.05 }),
  theme('help-support', 'Hjælp og støtte', 'positive', { satisfied: 0.312, neutral: 0.13, dissatisfied: 0.04 }),
  theme('individual-needs', 'Manglende forståelse for individuelle behov', 'negative',
    { satisfied: 0.05, neutral: 0.2, dissatisfied: 0.29 }),
  theme('caseworker-change', 'Hyppige skift af sagsbehandlere', 'negative',
    { satisfied: 0.02, neutral: 0.1, dissatisfied: 0.12 }),
  theme('unclear-communication', 'Uklar kommunikation', 'negative',
    { satisfied: 0.03, neutral: 0.17, dissatisfied: 0.28 }),
  theme('bureaucracy', 'Bureaukrati, regler og krav', 'negative',
    { satisfied: 0.04, neutral: 0.1, dissatisfied: 0.19 }),
];

/** What an answer may hold: markup, a script, Markdown, a table's bar, several lines. */
export const hostileAnswer =
  '<script>alert("1")</script> | **fed** [link](http://www.eksempel.dk) & co.\n# Overskrift\n- punkt';

const answers: readonly AnswerRow[] = [
  answer('r1', 'satisfied', ['help-support'], 'Jeg fik god hjælp af [NAVN], da jeg var langt nede.'),
  answer('r2', 'satisfied', ['help-support', 'dialogue'], 'De lyttede til mig, og jeg fik støtte til at komme videre.'),
  answer('r3', 'dissatisfied', ['individual-needs'], hostileAnswer),
  answer('r4', 'dissatisfied', ['unclear-communication'], 'Ingen ringede tilbage, og brevene sagde hver sit.'),
];

function answer(key: string, segment: Segment, own: readonly string[], masked: string): AnswerRow {
  return {
    key, respondent: key, question: 'why', segment, weight: 7.5, hasContent: true, language: 'da', themes: own, codedBy: 'machine',
    text: `${masked} (uden maske: Hanne Hansen)`, masked,
  };
}

function draw(theme: string, segment: Segment, drawn: readonly string[]): DrawReceipt {
  return {
    theme, segment, count: 3, seed: 20230918, method: 'random', length: [40, 400],
    chance: 'equal', basis: 'a1b2c3d4e5f6', matching: 686, eligible: 512, drawn, skipped: [],
  };
}

export const exampleWords: StudyWords = {
  variables: [],
  scales: [{
    id: 'degree',
    steps: ['I meget høj grad', 'I høj grad', 'I nogen grad', 'I lav grad', 'Slet ikke']
      .map((label, i) => ({ score: 5 - i, label: bothLanguages(label) })),
  }],
  themes: [],
  questions: [
    {
      id: 'trust', theme: 'meeting', only: [], except: [],
      present: { da: 'I hvilken grad mødes du med tillid?', en: 'To what degree are you met with trust?' },
      past: { da: 'I hvilken grad oplevede du det?', en: 'To what degree were you?' },
      answer: { kind: 'scale', scale: 'degree', column: 'trust' },
    },
    {
      id: 'departments', theme: 'goals', only: [], except: [],
      present: bothLanguages('Hvilke andre afdelinger er du i kontakt med?'),
      past: bothLanguages('Hvilke andre afdelinger var du i kontakt med?'),
      answer: {
        kind: 'several', options: [{ column: 'departments_health', label: bothLanguages('Sundhed og misbrug') }],
      },
    },
  ],
  texts: [
    { id: 'why', column: 'why', label: bothLanguages('Vil du uddybe, hvorfor du har været tilfreds/utilfreds?') },
  ],
};

/** A small run with every part that a report can have; made by hand, so its numbers need not agree with each other. */
export const exampleRun: AnalysisRun = {
  format: 1,
  tool: { name: 'fritekst', version: '0.1.0' },
  id: 'a1b2c3d4e5f6',
  title: 'Borgernes tilfredshed med jobcentret',
  study: exampleWords,
  plan: {
    seed: 20230918,
    weighting: { kind: 'strata', strata: ['age_group', 'gender'], base: 'answered', collapseBelow: 5 },
    segments: { kind: 'question', question: 'satisfaction', satisfied: [5, 4], neutral: [3], dissatisfied: [2, 1] },
    codebook: { id: 'jobcenter-themes', version: '1.0.0' },
    coder: { fewestCoded: 100 },
    clusters: defaultClusterSettings,
    contrast: { ...defaultContrastSettings(5), language: 'da' },
    quotes: { minimumCell: 5, length: [40, 400], perTheme: 3, method: 'random' },
  },
  inputs: [{ role: 'respondents', name: 'respondents.csv', sha256: 'ab'.repeat(32) }],
  lexicons: [{ id: 'danish-text', version: '1.0.0', sha256: 'cd'.repeat(32) }],
  stages: [],
  notices: [notice('warning', 'strata-empty', { strata: 2, population: 31, share: 0.0005 })],
  results: {
    coder: 'rules',
    response: {
      rowsRead: 9992, excluded: 3, respondents: 9989, complete: 9012, partial: 977, answers: 4500,
      population: 67629, sample: 23119,
    },
    weights: {
      scheme: 'ps', n: 9989, sum: 67629, effectiveN: 8100.4, designEffect: 1.233, smallest: 1.2, largest: 31.75,
      strata: { count: 312, cells: 312, population: 67629, empty: 2, uncovered: 31 },
    },
    satisfaction: {
      question: exampleWords.questions[0]!,
      steps: steps.map(({ score, label, weighted, unweighted }) => ({
        score, label: bothLanguages(label), weighted: estimate(weighted, 9076), unweighted: estimate(unweighted, 8613),
      })),
      score: { weighted: estimate(3.54, 9076, 0.03), unweighted: estimate(3.59, 8613, 0.03) },
      top: { weighted: estimate(0.592, 9076), unweighted: estimate(0.614, 8613) },
      dontKnow: 463,
    },
    groups: [
      { group: 'satisfied', respondents: 4600, writers: 2300, withContent: 2200, writing: estimate(0.5, 4600) },
      { group: 'neutral', respondents: 2500, writers: 150, withContent: 30, writing: estimate(0.06, 2500) },
      { group: 'dissatisfied', respondents: 2600, writers: 1976, withContent: 1900, writing: estimate(0.76, 2600) },
    ],
    questions: [
      { variable: 'trust', statistic: 'mean', category: '', by: '', level: '', dontKnow: 394, estimate: estimate(3.9, 9300, 0.02) },
      { variable: 'trust', statistic: 'share', category: '5', by: '', level: '', dontKnow: 394, estimate: estimate(0.3, 9300) },
      { variable: 'trust', statistic: 'net', category: 'top2', by: '', level: '', dontKnow: 394, estimate: estimate(0.655, 9300) },
      {
        variable: 'departments', statistic: 'share', category: 'departments_health', by: '', level: '', dontKnow: 0,
        estimate: estimate(0.41, 812),
      },
    ],
    themes,
    coding: {
      n: 400, onlyInCodes: 4100, onlyInGold: 0,
      themes: themes.map(({ theme: id }, i) => ({
        theme: id, precision: 0.8, recall: i === 0 ? null : 0.7, f1: 0.75, alpha: 0.68,
        support: 40, given: 38, right: 30,
      })),
      micro: { precision: 0.81, recall: 0.71, f1: 0.757 },
      macro: { precision: 0.79, recall: 0.7, f1: 0.74 },
    },
    clusterings: [{
      group: 'satisfied', k: 2, silhouette: 0.1234, candidates: [], tooShort: 112,
      clusters: [
        { id: 0, size: 1400, weightedShare: 0.66, words: ['hjælp', 'støtte', 'god hjælp'], nearest: ['r1'] },
        { id: 1, size: 3, weightedShare: 0.01, words: ['hannehansen'], nearest: ['r2'] },
      ],
    }],
    draws: [
      draw('help-support', 'satisfied', ['r1', 'r2']),
      draw('individual-needs', 'dissatisfied', ['r3']),
      draw('unclear-communication', 'dissatisfied', ['r4']),
    ],
  },
  bulk: { breakdowns: [], themeLevels: [], answers, evidence: [], clusters: [], map: [], weights: [], excluded: [], codings: [], contrast: [], terms: [], levels: [], tests: [], spelling: [] },
};

/** A run of answers alone: no segments, no weights, no questions, too few citizens to show anything. */
export const bareRun: AnalysisRun = {
  ...exampleRun,
  plan: { ...exampleRun.plan, weighting: { kind: 'none' }, segments: { kind: 'none' } },
  notices: [],
  results: {
    coder: 'rules',
    response: { rowsRead: 4, excluded: 0, respondents: 4, complete: 4, partial: 0, answers: 4 },
    weights: { scheme: 'unweighted', n: 4, sum: 4, effectiveN: 4, designEffect: 1, smallest: 1, largest: 1 },
    groups: [{ group: 'all', respondents: 4, writers: 4, withContent: 4, writing: estimate(1, 4) }],
    questions: [],
    themes: themes.map((each) =>
      ({ ...each, groups: [{ group: 'all', coded: 1, share: { ...emptyEstimate, value: 0.4242, n: 4 } }] })),
    clusterings: [],
    draws: [{ ...draw('help-support', 'satisfied', ['r1']), segment: 'all' }],
  },
};
