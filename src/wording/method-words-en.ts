import { frequencyLegend } from './frequency-words.js';
import type { MethodWords } from './method-words-da.js';
import { formatList, formatNumber } from './numbers.js';
import { asSentence, atStart } from './sentence-words.js';
import { quote } from './shortened-list.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'en', decimals);

/** The English words of a report's method appendix. */
export const methodWordsEn: MethodWords = {
  weightsHeading: 'Weighting',
  weights({ weights, plan, strata }) {
    const rule = plan.weighting;
    if (weights.scheme === 'unweighted') return ['The figures are not weighted: every response counts the same.'];
    const spread = `The weights go from ${number(weights.smallest, 2)} to ${number(weights.largest, 2)}. `
      + `The ${number(weights.n)} responses that count are worth ${number(weights.effectiveN)} unweighted ones `
      + `(design effect ${number(weights.designEffect, 2)}).`;
    if (rule.kind !== 'strata' || !weights.strata) {
      const column = rule.kind === 'column' ? ` (${rule.column})` : '';
      return [`The figures are weighted by the weight in the data file${column}.`, spread];
    }
    const { count, cells, population, empty, uncovered } = weights.strata;
    return [
      `The figures are weighted so that they hold for the population of ${number(population)} citizens. Each response `
      + 'counts as the number of citizens in its group over the number of responses in the group. '
      + `The ${number(count)} groups are made of ${formatList(strata.map(({ en }) => en.toLowerCase()), 'en')}. `
      + (rule.base === 'answered'
        ? 'Everybody who answered anything counts.'
        : 'Only citizens who completed the questionnaire count.'),
      ...(cells === count ? []
        : [`Groups with few responses are merged with a similar one, so that the figures rest on ${number(cells)} groups.`]),
      spread,
      ...(empty === 0 ? [] : [
        `${number(empty)} groups have no responses. Figures do not cover the ${number(uncovered)} citizens in them.`,
      ]),
    ];
  },

  segmentsHeading: 'Satisfied and dissatisfied',
  segments({ plan: { segments: rule }, segmentQuestion }) {
    if (rule.kind === 'none') return 'The survey has not divided citizens into satisfied and dissatisfied.';
    if (rule.kind === 'column') {
      return `Whether a citizen is satisfied, neutral or dissatisfied stands in the data file (${rule.column}).`;
    }
    const [satisfied, neutral, dissatisfied] = [rule.satisfied, rule.neutral, rule.dissatisfied]
      .map((steps) => steps.join(' or '));
    const highest = Math.max(...rule.satisfied, ...rule.neutral, ...rule.dissatisfied);
    const question = quote(segmentQuestion?.en ?? rule.question, 'en');
    return `${asSentence(`Citizens are divided by their answer to ${question}`)} The satisfied answered ${satisfied}${neutral === '' ? '' : `, `
      + `the neutral ${neutral}`} and the dissatisfied ${dissatisfied} (${highest} is the most positive). `
      + 'Citizens who said ‘don’t know’ or did not answer are in no group.';
  },

  uncertaintyHeading: 'Uncertainty',
  uncertainty: ({ plan }) => [
    'The uncertainty is an interval that in 95 of 100 surveys like this one holds the number that would result if '
    + 'everybody answered. It takes the weighting into account: Wilson’s interval on the effective number of answers '
    + 'for shares, a t interval for means. Where two intervals overlap, the report does not say that the numbers '
    + 'differ.',
    'The interval holds only the uncertainty that comes of not everybody having answered. Where themes’ shares are '
    + 'corrected it holds the correction’s too; otherwise not the errors of the coding. It never holds that those who '
    + 'answered may think otherwise than the rest.',
    `Numbers for fewer than ${number(plan.quotes.minimumCell)} citizens are not shown. `
    + 'Where a number is hidden, the next smallest group of the breakdown is too, so that it cannot be worked out. '
    + '* means that a number is uncertain: it rests on under 30 effective answers, or its interval is too wide. For '
    + 'shares that is 30 percentage points or more, or over 5 percentage points and over 130% of the share '
    + '(NCHS, 2017); for a score, a whole step of a scale of five (a quarter of any scale).',
  ],

  codingHeading: 'Themes and coding',
  coding: ({ plan: { codebook }, coder }) =>
    `The themes are coded by the rules of the codebook ${codebook.id}, version ${codebook.version}`
    + (coder === 'learned'
      ? ', and by a model that has learned from the answers coded by hand. It does not know how satisfied a citizen is, and it is '
        + 'measured on answers whose codes it had not seen. '
      : '. ')
    + 'Answers coded by hand have the themes they got there.',
  codingMeasured: (n) =>
    `The coding is held against ${number(n)} answers coded by hand. Precision is the share of the program’s codes that `
    + 'are right; recall is the share of the themes coded by hand that the program finds. F1 joins the two. '
    + 'Krippendorff’s alpha is agreement beyond chance (1 is full agreement).',
  codingCorrected: 'The shares of themes are corrected within each group: the weighted share that the program finds, plus '
    + 'the weighted mean of the person’s code less the program’s in the answers drawn at random and coded by hand '
    + '(difference estimator). The program’s codes of these come from a part that has not seen the person’s. The '
    + 'uncertainty holds both draws. Where fewer than 30 of a group’s answers are coded by hand nothing is corrected; '
    + 'where a theme is under 10% or found by people in fewer than five answers the correction is marked as uncertain.',
  codingNotMeasured: 'The accuracy of the coding is not measured on your answers: none of them is coded by hand.',
  allThemes: 'All themes together',
  themesMean: 'Mean of the themes',

  frequencyHeading: 'Words for how common a theme is',
  frequency: `The words follow the theme’s weighted share in the group. ${atStart(frequencyLegend('en'))}.`,

  drawsHeading: 'Quotes',
  draws: ({ plan: { quotes, seed } }) =>
    `Up to ${number(quotes.perTheme)} quotes are drawn for each theme in each group: the answers with the theme are `
    + `put in random order by the seed ${seed}, and the first eligible ones are taken. Eligible answers have `
    + `${number(quotes.length[0])}–${number(quotes.length[1])} characters and do not repeat another; all have the same `
    + 'chance. The same seed and data draw the same quotes again.',

  clusteringHeading: 'Clusters',
  clustering: ({ plan: { clusters } }) =>
    `The answers’ words are weighted by how special they are (tf-idf), gathered in ${number(clusters.dimensions)} `
    + `dimensions and divided by k-means from ${number(clusters.starts)} random starts. `
    + (clusters.k === 'auto'
      ? 'The number of clusters is the one that sets the answers apart most clearly.'
      : `${number(clusters.k)} clusters were asked for.`),

  repeatHeading: 'How to repeat the computation',
  repeat: ({ tool, runId, plan }) =>
    `Computed with ${tool.name} ${tool.version}, run ${runId}, seed ${plan.seed}. `
    + 'The same version, files and seed give the same numbers.',
  noticesHeading: 'Remarks from reading and computing',
};
