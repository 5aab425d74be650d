import type { CellFlag } from './non-response-flags.js';
import type { Rate } from './non-response-rates.js';

export type NonResponsePart =
  | 'rate' | 'level' | 'test' | 'mean' | 'day' | 'contact' | 'minutes' | 'days_to_answer' | 'r_indicator' | 'route'
  | 'representativeness';

export type NonResponseStatistic =
  | 'rr1' | 'rr2' | 'partial' | 'no_answer'
  | 'sample_share' | 'respondents_share' | 'complete_share' | 'difference' | 'response_rate' | 'complete_rate'
  | 'missing'
  | 'chi_square' | 'cramers_v' | 'chi_square_of_fit' | 'smallest_expected'
  | 'mean' | 'sd' | 'welch_t'
  | 'responses' | 'cumulative_rate' | 'without_time' | 'outside'
  | 'smallest' | 'q1' | 'median' | 'q3' | 'largest'
  | 'r_indicator' | 'mean_propensity' | 'sd_propensity' | 'cv_propensity'
  | 'percent' | 'citizens';

/** Whom a figure is of; '' where the statistic says it. */
export type NonResponseGroup =
  | '' | 'sample' | 'respondents' | 'complete' | 'nonrespondents' | 'participating' | 'all';

/** One figure of the analysis. Shares and rates lie in 0–1; what a figure does not have is '' or null. */
export interface NonResponseRow {
  readonly part: NonResponsePart;
  readonly variable: string;
  readonly level: string;
  /** Contact route. */
  readonly route: string;
  readonly group: NonResponseGroup;
  /** Day, or day and time of a contact. */
  readonly at: string;
  readonly statistic: NonResponseStatistic;
  readonly n: number | null;
  readonly base: number | null;
  readonly value: number | null;
  readonly interval: '' | 'wilson' | 'clopper_pearson' | 't';
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly flag: CellFlag;
}

const blank: Omit<NonResponseRow, 'part' | 'statistic'> = {
  variable: '', level: '', route: '', group: '', at: '',
  n: null, base: null, value: null, interval: '', low: null, high: null, df: null, p: null, flag: '',
};

/** What a row has in common with the others of its part. */
export type RowPart = Partial<NonResponseRow> & Pick<NonResponseRow, 'part'>;

/** A row with what it does not have left blank. */
export function row(common: RowPart, statistic: NonResponseStatistic, rest: Partial<NonResponseRow>): NonResponseRow {
  return { ...blank, ...common, statistic, ...rest };
}

const noInterval = { low: null, high: null };

/** A rate's two rows, one for each of its intervals. */
export function ratePair(common: RowPart, statistic: NonResponseStatistic, rate: Rate): NonResponseRow[] {
  const figure = { n: rate.count, base: rate.of, value: rate.value };
  return [
    row(common, statistic, { ...figure, interval: 'wilson', ...(rate.wilson ?? noInterval) }),
    row(common, statistic, { ...figure, interval: 'clopper_pearson', ...(rate.exact ?? noInterval) }),
  ];
}
