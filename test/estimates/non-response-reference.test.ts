// Oracle: R 4.2.2, base: prop.test, binom.test, chisq.test, t.test, quantile(type = 7), glm(binomial). The calls are
// those of the section "nonresponse" of the script that wrote oracles/reference/expected/nonresponse.json from the
// inputs beside it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonResponseRows } from '../../src/estimates/non-response-rows.js';
import type { Quartiles } from '../../src/estimates/non-response-quartiles.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { analysed, tableFrom } from './non-response-study.js';

const folder = new URL('../oracles/reference/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected/nonresponse.json', folder), 'utf8'));
const events = new Map(tableFrom(folder, 'input/events.csv').rows.map(([event, at]) => [event!, at!]));
const reminders = ['reminder_1', 'reminder_2', 'reminder_3'];

const definition = parseStudy(`format: 1
title: Reference
opens: 2024-03-04
closes: 2024-04-21
sample: { file: sample.csv, id: person_id }
respondents:
  file: responses.csv
  id: person_id
  status: { column: status, complete: complete, partial: partial }
  answered_at: responded_at
variables:
  gender: { label: Gender, levels: { woman: Women, man: Men } }
  age_group: { label: Age, levels: { 18-29: a, 30-49: b, 50+: c } }
  target_group: { label: Group, levels: { job_ready: a, activity_ready: b, sick_leave: c, education: d } }
  duration_group: { label: Duration, levels: { 0-5: a, 6-11: b, 12-23: c, 24+: d } }
  affiliation: { label: Affiliation, levels: { current: a, ended: b } }
  municipality: { label: Municipality }
texts: [{ id: text, column: has_text, label: Text }]
`, 'study.yaml');
const number = (column: string) => ({
  id: column, label: { da: column, en: column }, of: { kind: 'number' as const, column }, minimum: 0, maximum: 1000,
});
const { result } = analysed(
  // Reminders were sent at ten, the invitations at nine.
  { ...definition, reminders: reminders.map((event) => ({ at: events.get(event)! })) },
  { sample: tableFrom(folder, 'input/sample.csv'), respondents: tableFrom(folder, 'input/responses.csv') },
  { numbers: [number('age'), number('duration_months')], invited: { column: 'invited_on', minute: 9 * 60 } },
);

/** The result in the names and units of the oracle. */
function actual(): unknown {
  const { rates, means, course, daysToAnswer } = result;
  const [age, duration] = means;
  const quartiles = (days: Quartiles | null) => days
    && { n: days.n, q1: days.q1, median: days.median, q3: days.q3 };
  const spread = (days: Quartiles | null) => days
    && { ...quartiles(days), min: days.smallest, max: days.largest, mean: days.mean };
  const welch = ({ test }: NonNullable<typeof age>) =>
    test && { t: test.t, df: test.df, p: test.p, ci: [test.low, test.high] };
  return {
    counts: {
      invited: rates.invited, respondents: rates.complete + rates.partial,
      complete: rates.complete, partial: rates.partial,
      response_rate_RR2: rates.rr2.value, response_rate_RR1: rates.rr1.value,
    },
    levels: result.variables.flatMap(({ variable, levels }) => levels.map((each) => ({
      variable, level: each.level,
      sample_n: each.invited, sample_pct: 100 * each.invitedShare!,
      respondents_n: each.respondents, respondents_pct: 100 * each.respondentsShare!,
      complete_n: each.complete, complete_pct: 100 * each.completeShare!,
      diff_pct_points: 100 * each.difference!,
      response_rate: each.responseRate.value,
      wilson_lo: each.responseRate.wilson!.low, wilson_hi: each.responseRate.wilson!.high,
      clopper_pearson_lo: each.responseRate.exact!.low, clopper_pearson_hi: each.responseRate.exact!.high,
      complete_rate: each.completeRate.value,
    }))),
    tests: result.variables.map(({ variable, test, cramersV, fit }) => ({
      variable,
      X2_respondents_against_nonrespondents: test!.statistic, df: test!.df, p: test!.p, cramers_v: cramersV,
      X2_gof_respondents_against_sample: fit!.statistic, p_gof: fit!.p,
    })),
    ages: (['sample', 'respondents', 'complete', 'nonRespondents'] as const).map((group) => ({
      group: group.toLowerCase(), n: age![group].n, mean_age: age![group].mean, sd_age: age![group].sd,
      mean_duration_months: duration![group].mean,
    })),
    age_welch: welch(age!),
    duration_welch: welch(duration!),
    response_days_quantiles_type7: { all: spread(daysToAnswer.all), complete: spread(daysToAnswer.complete) },
    response_days_by_municipality: daysToAnswer.groups
      .filter(({ variable }) => variable === 'municipality')
      .map(({ level, days }) => ({ municipality: level, ...quartiles(days) })),
    cumulative: course!.days.map((date, i) => ({
      date, responses: course!.all.perDay[i], cumulative: course!.all.cumulative[i],
      cumulative_pct_of_sample: 100 * course!.all.cumulativeRate[i]!,
    })),
    since_contact: course!.contacts.map((_, i) =>
      ({ since: ['invitation_batch_1', ...reminders][i], responses: course!.all.sinceContact[i] })),
    r_indicator: {
      value: result.rIndicator!.value, mean_propensity: result.rIndicator!.meanPropensity,
      sd_propensity: result.rIndicator!.sdPropensity,
    },
    contrast: { cv_of_propensity: result.rIndicator!.coefficientOfVariation },
  };
}

/** What no analysis of the sample can tell. */
const notCompared = new Set(['population', 'model']);

interface Comparison {
  path: string;
  error: number;
}

/** Every number of the oracle beside ours; words must be the same. */
function compare(got: unknown, oracle: unknown, path: string): Comparison[] {
  if (typeof oracle === 'number') {
    expect(got, path).toBeTypeOf('number');
    return [{ path, error: Math.abs((got as number) - oracle) / (oracle === 0 ? 1 : Math.abs(oracle)) }];
  }
  if (typeof oracle !== 'object' || oracle === null) {
    expect(got, path).toBe(oracle);
    return [];
  }
  // Municipalities stand in the order of the population there and of the alphabet here.
  const byPlace = (list: unknown[]) => list.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const [theirs, ours] = Array.isArray(oracle) ? [byPlace(oracle), byPlace(got as unknown[])] : [oracle, got];
  if (Array.isArray(theirs)) expect(ours, path).toHaveLength(theirs.length);
  return Object.entries(theirs).filter(([key]) => !notCompared.has(key)).flatMap(([key, value]) =>
    compare((ours as Record<string, unknown>)[key], value, `${path}/${key}`));
}

function placeOf(row: unknown): string {
  const { variable = '', level = '', municipality = '' } = (row ?? {}) as Record<string, string>;
  return `${municipality}${variable === 'municipality' ? level : ''}`;
}

describe('non-response equals R', () => {
  const compared = compare(actual(), expected, '');
  const isP = ({ path }: Comparison) => /\/p(_gof)?$/.test(path);

  it('compares every number of the oracle but the population', () => {
    expect(compared.length).toBeGreaterThanOrEqual(653);
  });

  it('agrees in every figure to 1e-9', () => {
    expect(compared.filter((each) => !isP(each) && !(each.error < 1e-9))).toEqual([]);
  });

  it('agrees in every p-value to 1e-6', () => {
    expect(compared.filter(isP).length).toBeGreaterThanOrEqual(14);
    expect(compared.filter((each) => isP(each) && !(each.error < 1e-6))).toEqual([]);
  });

  it('says the same in its rows', () => {
    const rows = nonResponseRows(result);
    const value = (...key: string[]) => rows.find(({ part, variable, level, statistic }) =>
      [part, variable, level, statistic].join('|') === key.join('|'));
    expect(value('rate', '', '', 'rr2'))
      .toMatchObject({ n: 9989, base: 39736, value: expect.closeTo(expected.counts.response_rate_RR2, 12) });
    const { level, response_rate, sample_n, respondents_n } = expected.levels[0];
    expect(value('level', 'gender', level, 'response_rate'))
      .toMatchObject({ n: respondents_n, base: sample_n, value: expect.closeTo(response_rate, 12) });
    const daily = rows.filter(({ part, variable, statistic }) =>
      part === 'day' && variable === '' && statistic === 'responses');
    expect(daily).toHaveLength(expected.cumulative.length);
  });
});
