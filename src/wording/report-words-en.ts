import type { Count } from '../figures/figure.js';
import { frequencyLegend, frequencyWord } from './frequency-words.js';
import { groupWords } from './group-words.js';
import { measureText, measureWithInterval, suppressedText } from './measure-words.js';
import { formatList, formatNumber } from './numbers.js';
import type { ReportWords } from './report-words-da.js';
import { atStart, withinSentence } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'en', decimals);
const count = (value: Count): string => (value.kind === 'count' ? number(value.value) : suppressedText(value, 'en'));

/** The English words of a report. */
export const reportWordsEn: ReportWords = {
  summary: 'Main findings',
  satisfaction: 'Overall satisfaction',
  themes: 'Themes in the answers',
  groupHeading: ({ group }) => atStart(groupWords(group, 'en').citizens),
  questions: 'All closed questions',
  method: 'Method',
  dataTable: 'Numbers behind the figure',

  tables: {
    satisfaction: 'Overall satisfaction, shares and mean score',
    themes: 'Share of citizens with each theme, by group',
    scales: 'Closed questions: mean score and share of positive answers',
    several: (question) => `Question with several answers: ${question}`,
    clusters: ({ group }) => `Clusters among ${groupWords(group, 'en').citizens}`,
    coding: 'The coding held against answers coded by hand',
    draws: 'Quotes drawn, by theme and group',
    inputs: 'Files that the figures are computed from',
    lexicons: 'Word lists that the program used',
  },

  themesIntro: 'The shares are of citizens who wrote an answer with content. An answer can have several themes. '
    + `Words for how common a theme is: ${frequencyLegend('en')}.`,
  scalesNote: 'The score goes from 1 to 5, 5 being the most positive. ‘Don’t know/not relevant’ is left out of score '
    + 'and share.',
  severalNote: 'Citizens could choose several answers, so the shares do not add up to 100%.',

  groupBase: ({ group, respondents, writers, withContent, writing }, weighted) =>
    `${count(writers)} of ${count(respondents)} ${groupWords(group, 'en').citizens} wrote an answer`
    + `${weighted ? ` (weighted ${measureText(writing, 'share', 'en')})` : ''}. ${count(withContent)} of them wrote `
    + `an answer with content.`,
  themeShare: (section, { group, withContent }) => {
    if (section.share.kind === 'suppressed') return `There are too few answers to show the share `
      + `(${suppressedText(section.share, 'en')}).`;
    const word = atStart(frequencyWord(section.share.value, 'en'));
    return `${word}: ${measureWithInterval(section.share, 'share', 'en')} of ${groupWords(group, 'en').citizens}. `
      + `${count(section.coded)} of ${count(withContent)} citizens mention it.`;
  },
  fewHeading: 'Themes that few mention',
  few: (sections) => `${atStart(formatList(sections.map(({ label, share }) =>
    `${withinSentence(label.en)} (${measureText(share, 'share', 'en')})`), 'en'))}.`,
  quoteNote: ({ group, question, approved }) =>
    `${atStart(groupWords(group, 'en').citizen)}. Answer to: ${quote(question.en, 'en')}. `
      + `${approved ? 'Approved.' : 'Not approved.'}`,
  quotesNote: 'The quotes are drawn at random among answers with the theme, and personal data are masked. '
    + '‘Not approved’ means that nobody has read the quote and vouched for it yet.',
  clustersHeading: 'Clusters of answers that resemble each other',
  clustersNote: ({ tooShort, silhouette }) =>
    `The clusters are found without a codebook, from words that are used together. ${number(tooShort)} answers have `
      + `too few words to be in one. `
    + `How clearly the clusters stand apart is measured from −1 to 1: ${number(silhouette, 2)}.`,
  clusterName: (position) => `Cluster ${number(position)}`,

  weightsHeading: 'Weighting',
  weights: ({ weights, plan }) => {
    const rule = plan.weighting;
    const spread = `The weights go from ${number(weights.smallest, 2)} to ${number(weights.largest, 2)}. The `
      + `${number(weights.n)} responses that `
      + `count are worth ${number(weights.effectiveN)} unweighted ones (design effect `
      + `${number(weights.designEffect, 2)}).`;
    if (weights.scheme === 'unweighted') return ['The figures are not weighted: every response counts the same.'];
    if (weights.scheme === 'given' || rule.kind !== 'strata' || !weights.strata) {
      return [`The figures are weighted by the weight in the data `
        + `file${rule.kind === 'column' ? ` (${rule.column})` : ''}.`, spread];
    }
    const { count: strata, population, empty, uncovered } = weights.strata;
    return [
      `The figures are weighted so that they hold for the population of ${number(population)} citizens. Each `
        + `response counts as the number `
      + `of citizens in its group over the number of responses in the group. The ${number(strata)} groups are made of `
      + `${formatList(rule.strata, 'en')}. `
      + (rule.base === 'answered' ? 'Everybody who answered anything counts.' : 'Only citizens who completed the '
      + 'questionnaire count.'),
      spread,
      ...(empty === 0 ? [] : [`${number(empty)} groups have no responses. The figures do not cover the `
        + `${number(uncovered)} citizens in them.`]),
    ];
  },
  segmentsHeading: 'Satisfied and dissatisfied',
  segments: ({ plan }) => {
    const rule = plan.segments;
    if (rule.kind === 'none') return 'The survey has not divided citizens into satisfied and dissatisfied.';
    if (rule.kind === 'column') return `Whether a citizen is satisfied, neutral or dissatisfied stands in the data `
      + `file (${rule.column}).`;
    const scores = (steps: readonly number[]): string => steps.join(' or ');
    return `Citizens are divided by their answer to the question ${rule.question}: the satisfied answered `
      + `${scores(rule.satisfied)}, `
      + `the neutral ${scores(rule.neutral)} and the dissatisfied ${scores(rule.dissatisfied)} (5 is the most `
      + `positive). `
      + 'Citizens who said ‘don’t know’ or did not answer are in no group.';
  },
  uncertaintyHeading: 'Uncertainty',
  uncertainty: ({ plan }) => [
    'The uncertainty is an interval that in 95 of 100 surveys like this one holds the number that would result if '
      + 'everybody answered. '
    + 'It takes the weighting into account: Wilson’s interval on the effective number of answers for shares, a t '
    + 'interval for means. '
    + 'Where two intervals overlap, the numbers cannot be told apart.',
    `Numbers for fewer than ${number(plan.quotes.minimumCell)} citizens are not shown. * means that a number rests `
      + `on under 30 effective answers.`,
  ],
  codingHeading: 'Themes and coding',
  coding: ({ plan }) => `The themes are coded by the rules of the codebook ${plan.codebook.id}, version `
    + `${plan.codebook.version}. `
    + 'Answers coded by hand have the themes they got there.',
  codingMeasured: (n) => `The rules are held against ${number(n)} answers coded by hand. Precision is the share of `
    + `the rules’ codes that are right; `
    + 'recall is the share of the themes coded by hand that the rules find. F1 joins the two. Alpha is agreement '
    + 'beyond chance (1 is full agreement).',
  codingNotMeasured: 'The accuracy of the coding is not measured on your answers, because none of them is coded by '
    + 'hand.',
  allThemes: 'All themes together',
  themesMean: 'Mean of the themes',
  frequencyHeading: 'Words for how common a theme is',
  frequency: `The words follow the theme’s weighted share in the group. ${atStart(frequencyLegend('en'))}.`,
  drawsHeading: 'Quotes',
  draws: ({ plan }) =>
    `Up to ${number(plan.quotes.perTheme)} quotes are drawn for each theme in each group: the answers with the theme `
      + `are put in random order `
    + `by the seed ${plan.seed}, and the first ones that can be used are taken. All answers of `
    + `${number(plan.quotes.length[0])}–`
    + `${number(plan.quotes.length[1])} characters that do not repeat another one have the same chance. The same `
    + `seed and data draw the same again.`,
  clusteringHeading: 'Clusters',
  clustering: ({ plan }) =>
    `The answers’ words are weighted by how special they are (tf-idf), gathered in `
      + `${number(plan.clusters.dimensions)} dimensions and divided by `
    + `k-means from ${number(plan.clusters.starts)} random starts. `
    + (plan.clusters.k === 'auto' ? 'The number of clusters is the one that sets the answers apart most clearly.'
      : `${number(plan.clusters.k)} clusters were asked for.`),
  repeatHeading: 'How to repeat the computation',
  repeat: ({ tool, runId, plan }) =>
    `Computed with ${tool.name} ${tool.version}, run ${runId}, seed ${plan.seed}. The same version, files and seed `
      + `give the same numbers.`,
  noticesHeading: 'Remarks from reading and computing',
};
