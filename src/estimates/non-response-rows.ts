import type { MeanAndSpread } from '../numerics/mean-and-spread.js';
import type { CellFlag } from './non-response-flags.js';
import type { Quartiles } from './non-response-quartiles.js';
import {
  ratePair, row, type NonResponseGroup, type NonResponseRow, type NonResponseStatistic, type RowPart,
} from './non-response-row.js';
import type { NonResponse } from './non-response.js';
import type { ResponseCourse } from './non-response-course.js';

/** The whole analysis as a list of figures, in the order of its parts; a rate has a row for each of its intervals. */
export function nonResponseRows(result: NonResponse): NonResponseRow[] {
  return [
    ...rateRows(result), ...levelRows(result), ...testRows(result), ...meanRows(result), ...courseRows(result),
    ...quartileRows(result), ...indicatorRows(result),
    ...result.routes.flatMap(({ route, variable, level, responseRate, flag }) =>
      ratePair({ part: 'route', route, variable, level, flag }, 'response_rate', responseRate)),
  ];
}

function rateRows({ rates: { invited, partial, noAnswer, rr1, rr2 } }: NonResponse): NonResponseRow[] {
  const part = { part: 'rate' } as const;
  const share = (count: number) => ({ n: count, base: invited, value: invited === 0 ? null : count / invited });
  return [
    ...ratePair(part, 'rr1', rr1),
    ...ratePair(part, 'rr2', rr2),
    row(part, 'partial', share(partial)),
    row(part, 'no_answer', share(noAnswer)),
  ];
}

function levelRows({ variables, rates }: NonResponse): NonResponseRow[] {
  return variables.flatMap(({ variable, levels, missing }) => {
    const [invited, respondents, complete] = [
      rates.invited - missing.invited,
      rates.complete + rates.partial - missing.respondents,
      rates.complete - missing.complete,
    ];
    return [
      ...levels.flatMap((each) => {
        const common = { part: 'level', variable, level: each.level, flag: each.flag } as const;
        return [
          row(common, 'sample_share', { n: each.invited, base: invited, value: each.invitedShare }),
          row(common, 'respondents_share', { n: each.respondents, base: respondents, value: each.respondentsShare }),
          row(common, 'complete_share', { n: each.complete, base: complete, value: each.completeShare }),
          row(common, 'difference', { value: each.difference }),
          ...ratePair(common, 'response_rate', each.responseRate),
          ...ratePair(common, 'complete_rate', each.completeRate),
        ];
      }),
      row({ part: 'level', variable, flag: missing.flag ?? '' }, 'missing', { n: missing.respondents, base: missing.invited }),
    ];
  });
}

function testRows({ variables }: NonResponse): NonResponseRow[] {
  return variables.flatMap(({ variable, test, cramersV, fit }) => {
    const common = { part: 'test', variable } as const;
    return [
      ...(test ? [
        row(common, 'chi_square', { value: test.statistic, df: test.df, p: test.p }),
        row(common, 'cramers_v', { value: cramersV }),
        row(common, 'smallest_expected', { value: test.smallestExpected }),
      ] : []),
      ...(fit ? [row(common, 'chi_square_of_fit', { value: fit.statistic, df: fit.df, p: fit.p })] : []),
    ];
  });
}

function meanRows({ means }: NonResponse): NonResponseRow[] {
  return means.flatMap(({ id, sample, respondents, complete, nonRespondents, test }) => {
    const common = { part: 'mean', variable: id } as const;
    const both = (group: NonResponseGroup, { n, mean, sd }: MeanAndSpread) => [
      row({ ...common, group }, 'mean', { n, value: mean }),
      row({ ...common, group }, 'sd', { n, value: sd }),
    ];
    return [
      ...both('sample', sample), ...both('respondents', respondents), ...both('complete', complete),
      ...both('nonrespondents', nonRespondents),
      ...(test ? [
        row(common, 'difference', {
          value: test.difference, interval: 't', low: test.low, high: test.high, df: test.df, p: test.p,
        }),
        row(common, 'welch_t', { value: test.t, df: test.df, p: test.p }),
      ] : []),
    ];
  });
}

function courseRows({ course, variables }: NonResponse): NonResponseRow[] {
  if (!course) return [];
  const flagOf = levelFlags(variables);
  const courses = [
    { variable: '', level: '', flag: '' as CellFlag, of: course.all },
    ...course.groups.map(({ variable, level, course: of }) =>
      ({ variable, level, flag: flagOf(variable, level), of })),
  ];
  return [
    ...courses.flatMap(({ of, ...common }) => dayRows(common, course.days, of)),
    ...courses.flatMap(({ of, ...common }) => course.contacts.map(({ at }, i) =>
      row({ ...common, part: 'contact', at }, 'responses', { n: of.sinceContact[i]!, base: of.invited }))),
    row({ part: 'day' }, 'without_time', { n: course.withoutTime }),
    row({ part: 'day' }, 'outside', { n: course.outside }),
  ];
}

/** The flag of a level, which holds for every figure of it. */
function levelFlags(variables: NonResponse['variables']): (variable: string, level: string) => CellFlag {
  const flags = new Map(variables.map(({ variable, levels }) =>
    [variable, new Map(levels.map(({ level, flag }) => [level, flag]))]));
  return (variable, level) => flags.get(variable)?.get(level) ?? '';
}

function dayRows(
  common: Pick<NonResponseRow, 'variable' | 'level' | 'flag'>,
  days: readonly string[],
  of: ResponseCourse,
): NonResponseRow[] {
  return days.flatMap((at, i) => [
    row({ ...common, part: 'day', at }, 'responses', { n: of.perDay[i]!, base: of.invited }),
    row({ ...common, part: 'day', at }, 'cumulative_rate', {
      n: of.cumulative[i]!, base: of.invited, value: of.cumulativeRate[i]!,
    }),
  ]);
}

function quartileRows({ minutes, daysToAnswer, variables }: NonResponse): NonResponseRow[] {
  const flagOf = levelFlags(variables);
  const rows = (common: RowPart, quartiles: Quartiles | null) => (quartiles ? [
    ...(['smallest', 'q1', 'median', 'q3', 'largest', 'mean'] as const).map((statistic) =>
      row(common, statistic, { n: quartiles.n, value: quartiles[statistic] })),
    row(common, 'missing', { n: quartiles.missing }),
  ] : []);
  return [
    ...rows({ part: 'minutes', group: 'respondents' }, minutes.all),
    ...rows({ part: 'minutes', group: 'complete' }, minutes.complete),
    ...rows({ part: 'days_to_answer', group: 'respondents' }, daysToAnswer.all),
    ...rows({ part: 'days_to_answer', group: 'complete' }, daysToAnswer.complete),
    ...daysToAnswer.groups.flatMap(({ variable, level, days }) =>
      rows({ part: 'days_to_answer', group: 'respondents', variable, level, flag: flagOf(variable, level) }, days)),
  ];
}

function indicatorRows({ rIndicator, rates }: NonResponse): NonResponseRow[] {
  if (!rIndicator) return [];
  const figure = (statistic: NonResponseStatistic, value: number) =>
    row({ part: 'r_indicator' }, statistic, { n: rates.invited, value });
  return [
    figure('r_indicator', rIndicator.value),
    figure('mean_propensity', rIndicator.meanPropensity),
    figure('sd_propensity', rIndicator.sdPropensity),
    figure('cv_propensity', rIndicator.coefficientOfVariation),
  ];
}
