import type { NonResponseWords } from './non-response-words-da.js';
import { formatList, formatNumber, formatShare } from './numbers.js';
import { withinSentence } from './sentence-words.js';

const number = (value: number, decimals = 0): string => formatNumber(value, 'en', decimals);
const share = (value: number): string => formatShare(value, 'en');

/** The English words of the non-response analysis. */
export const nonResponseWordsEn: NonResponseWords = {
  heading: 'Non-response',
  parts: {
    rate: 'Response rate',
    level: 'The sample and the respondents',
    test: 'Tests of differences',
    mean: 'Means',
    day: 'Answers day by day',
    contact: 'Answers after each contact',
    minutes: 'Minutes to answer',
    days_to_answer: 'Days from invitation to answer',
    r_indicator: 'R-indicator',
    route: 'Contact route',
    representativeness: 'Representativeness',
  },
  statistics: {
    rr1: 'Response rate, complete (AAPOR RR1)',
    rr2: 'Response rate, complete and partial (AAPOR RR2)',
    partial: 'Answered in part',
    no_answer: 'Not answered',
    sample_share: 'Share of the sample',
    respondents_share: 'Share of the respondents',
    complete_share: 'Share of the complete',
    difference: 'Difference',
    response_rate: 'Response rate',
    complete_rate: 'Completion rate',
    missing: 'Not known',
    chi_square: 'Chi² (respondents against non-respondents)',
    cramers_v: 'Cramér’s V',
    chi_square_of_fit: 'Chi² (respondents against the sample)',
    smallest_expected: 'Smallest expected count',
    mean: 'Mean',
    sd: 'Standard deviation',
    welch_t: 'Welch’s t',
    responses: 'Answers',
    cumulative_rate: 'Response rate up to the day',
    without_time: 'Answers without a time',
    outside: 'Answers outside the period',
    smallest: 'Smallest',
    q1: '1st quartile',
    median: 'Median',
    q3: '3rd quartile',
    largest: 'Largest',
    r_indicator: 'R-indicator',
    mean_propensity: 'Mean response propensity',
    sd_propensity: 'Standard deviation of the response propensity',
    cv_propensity: 'Coefficient of variation of the response propensity',
    percent: 'Per cent',
    citizens: 'Citizens',
  },
  groups: {
    sample: 'The sample', respondents: 'Respondents', complete: 'Complete', nonrespondents: 'Non-respondents',
    participating: 'Participating', all: 'All',
  },
  units: { weeks: 'weeks' },

  contact: (kind, position, how) =>
    (kind === 'invitation' ? 'Invitation' : `Reminder ${number(position)}`) + (how === undefined ? '' : ` by ${how}`),

  represented: (level, difference) => {
    const points = number(100 * Math.abs(difference), 1);
    if (points === number(0, 1)) return `${level}: the same share of the respondents as of the sample.`;
    const direction = difference > 0 ? 'over' : 'under';
    return `${level}: ${direction}-represented by ${points} percentage points among the respondents.`;
  },
  means: (variable, sample, respondents) =>
    `${variable}: the mean is ${number(sample, 1)} in the sample and ${number(respondents, 1)} among the respondents.`,
  range: (variable, low, high) =>
    `The response rate by ${withinSentence(variable)} goes from ${share(low.rate)} (${low.level}) `
    + `to ${share(high.rate)} (${high.level}).`,
  afterContact: (contact, date, responses, of) =>
    `${contact} (${date}) was followed by ${number(responses)} answers, ${share(of === 0 ? 0 : responses / of)} `
    + 'of those invited.',
  minutes: (q1, median, q3) =>
    `Half of those who completed it took between ${number(q1, 1)} and ${number(q3, 1)} minutes; `
    + `the median is ${number(median, 1)} minutes.`,
  rIndicator: (value, variables) =>
    `The R-indicator is ${number(value, 2)}. It is 1 when everybody is as likely to answer, and 0 at worst. `
    + `The model uses ${formatList(variables.map(withinSentence), 'en')}.`,

  line: ({ invited, complete, partial }) => `${number(invited)} citizens were invited. ${number(complete)} completed `
    + `the questionnaire, and ${number(partial)} answered a part of it.`,
  rate: 'Response rate',
  respondents: 'Respondents',
  invited: 'Invited',
  points: (difference) => {
    const points = number(100 * Math.abs(difference), 1);
    const sign = points === number(0, 1) ? '' : difference > 0 ? '+' : '−';
    return sign + points;
  },
  pointsHead: 'Difference in points',
  routeCell: 'Response rate (invited)',
  group: 'Group',

  population: (population, invited) =>
    `Of the population of ${number(population)} citizens, ${number(invited)} were invited.`,
  panels: (variable) => `Response rate day by day by ${withinSentence(variable)}`,
  panelsDescription: (ends) =>
    `A line for each group and a grey one for everybody invited. On the last day: ${formatList(ends, 'en')}.`,
  panelsBase: (contacts) =>
    'Share in per cent of the group’s invited (n); the grey line is everybody invited. '
    + `The dashed lines are the contacts: ${formatList(contacts, 'en')}.`,
  panelsHidden: 'Groups of too few citizens are left out.',
  levelNote: 'n is those invited and those who answered in each group. Shares are of all whose group is known; the '
    + 'response rate is respondents, partial ones too, of the group’s invited, with its uncertainty (Wilson, 95%).',
  meanNote: (invited, respondents) =>
    `Unweighted means of those whose number is known, among ${number(invited)} invited and `
    + `${number(respondents)} respondents.`,
  minutesNote: (known, missing) =>
    `The time is known of ${number(known)} answers${missing === 0 ? '' : ` and not of ${number(missing)}`}.`,
  rIndicatorNote: (invited) =>
    `Computed over all ${number(invited)} invited from a logistic model (Schouten, Cobben and Bethlehem 2009).`,
  representativenessNote: 'The participating municipalities against all; published figures, not computed from the answers.',
  complement: 'hidden',
  rateNote: 'RR1 is complete, RR2 complete and partial answers, of everybody invited (AAPOR). Those invited whom '
    + 'nobody could reach count as well. The figures are not weighted.',
  unknownNote: (variables) =>
    `Known of respondents only, and not to be compared with the sample: ${formatList(variables, 'en')}.`,
  widenedNote: (variables) =>
    `Of everybody invited here, as the sample does not tell who should otherwise be left out: `
    + `${formatList(variables, 'en')}.`,
  outsideNote: (withoutTime, outside) =>
    `${number(withoutTime)} answers without a time and ${number(outside)} outside the period are not in the curve.`,
  routesNote: (variable) => `Response rate by contact route and ${withinSentence(variable)}.`,
};
