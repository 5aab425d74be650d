import type { AnalysisRun, AnswerRow } from '../../src/use-cases/ports.js';
import { exampleRun } from '../report/example-run.js';

/** Markup, template syntax, quotes, control characters, reversed text and half a surrogate pair. */
export const hostileAnswer =
  '<script>alert(1)</script><img src=x onerror=alert(2)> <%= 1 + 1 %> "hun" & \'han\' '
  + '\u0000\u0007 \u202Evendt \uD800 slut';

/** 45 satisfied answers with one theme, of which one has a masked name and one is hostile; a few others. */
const answers: readonly AnswerRow[] = [
  row('hostile', 'satisfied', 'help-support', hostileAnswer),
  {
    ...row('masked', 'satisfied', 'help-support',
      'Jeg fik god hjælp af Hanne Hansen, da jeg var syg, og støtte bagefter.'),
    masked: 'Jeg fik god hjælp af [navn], da jeg var syg, og støtte bagefter.',
  },
  ...Array.from({ length: 43 }, (_, i) =>
    row(`s${i}`, 'satisfied', 'help-support', `Svar nummer ${i + 1} fortæller om den gode hjælp, som jeg har fået.`)),
  ...Array.from({ length: 3 }, (_, i) =>
    row(`d${i}`, 'dissatisfied', 'individual-needs', `Ingen tog hensyn til min situation, gang nummer ${i + 1} nu.`)),
  {
    ...row('human', 'dissatisfied', 'bureaucracy', 'Alt for mange skemaer og krav, som ingen kan forklare.'),
    codedBy: 'human',
  },
];

function row(key: string, segment: AnswerRow['segment'], theme: string, text: string): AnswerRow {
  return {
    key, respondent: key, question: 'why', segment, weight: 7.5, hasContent: true, themes: [theme], codedBy: 'machine',
    text, masked: text,
  };
}

function evidenceOf(key: string, theme: string, rule: string, words: string): AnalysisRun['bulk']['evidence'][number] {
  const { text } = answers.find((answer) => answer.key === key)!;
  const start = text.indexOf(words);
  return { key, theme, rule, start, end: start + words.length };
}

/** A run with every part that the pages show; made by hand, so its numbers need not agree with each other. */
export const sampleRun: AnalysisRun = {
  ...exampleRun,
  stages: [{ stage: 'weights', digest: 'ef'.repeat(32) }],
  notices: [
    ...exampleRun.notices,
    { code: 'answers-too-short', severity: 'info', parameters: { segment: 'satisfied', n: 112 } },
  ],
  results: {
    ...exampleRun.results,
    clusterings: exampleRun.results.clusterings.map((clustering) => ({
      ...clustering,
      candidates: [{ k: 2, silhouette: 0.1234 }, { k: 3, silhouette: 0.0987 }],
      clusters: clustering.clusters.map((cluster) => ({ ...cluster, nearest: ['hostile', 's3'] })),
    })),
    draws: exampleRun.results.draws.map((draw) =>
      (draw.theme === 'help-support' ? { ...draw, drawn: ['masked', 's4'] } : { ...draw, drawn: ['d1'] })),
  },
  bulk: {
    ...exampleRun.bulk,
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
