// The sample study against the published figures that it was made to have.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonResponseRows } from '../../src/estimates/non-response-rows.js';
import { analysed, tableFrom } from './non-response-study.js';

const folder = new URL('../../corpus-samples/jobcenter/', import.meta.url);
const { survey, sample, times, result } = analysed(readFileSync(new URL('study.yaml', folder), 'utf8'), {
  sample: tableFrom(folder, 'sample.csv'),
  respondents: tableFrom(folder, 'respondents.csv'),
  population: tableFrom(folder, 'population.csv'),
});
const variable = (id: string) => result.variables.find((each) => each.variable === id)!;
const percent = (share: number | null) => Number((100 * share!).toFixed(1));

describe('the non-response of the sample study', () => {
  it('has 43.2 % who answered, 39.0 % in full', () => {
    expect(result.rates).toMatchObject({ invited: 23_119, complete: 9_012, partial: 977, noAnswer: 13_130 });
    expect([percent(result.rates.rr2.value), percent(result.rates.rr1.value)]).toEqual([43.2, 39]);
  });

  it('has municipal rates from 38.1 to 50.5 %', () => {
    const rates = variable('municipality').levels.map(({ responseRate }) => percent(responseRate.value));
    expect(rates).toHaveLength(13);
    expect([Math.min(...rates), Math.max(...rates)]).toEqual([38.1, 50.5]);
  });

  it('has older respondents than the sample, with nearly the same duration', () => {
    const [age, duration] = result.means;
    expect([age!.id, age!.unit]).toEqual(['age_group', 'as-in-file']);
    expect([duration!.id, duration!.unit]).toEqual(['duration', 'weeks']);
    expect([age!.sample.mean, age!.respondents.mean].map((mean) => mean!.toFixed(1))).toEqual(['41.6', '46.2']);
    expect([duration!.sample.mean, duration!.respondents.mean].map((mean) => mean!.toFixed(0))).toEqual(['102', '100']);
    expect(age!.test!.p).toBeLessThan(0.001);
    expect(duration!.test!.p).toBeGreaterThan(0.05);
  });

  it('marks two reminders a week apart, each followed by more answers than the day before', () => {
    const { contacts, days, all } = result.course!;
    const how = { da: 'digital post og SMS', en: 'digital mail and text message' };
    expect(contacts).toEqual([
      { kind: 'invitation', at: '2023-08-21', day: 0 },
      { kind: 'reminder', at: '2023-08-28', how, day: 7 },
      { kind: 'reminder', at: '2023-09-04', how, day: 14 },
    ]);
    expect([days.length, days[0], days.at(-1)]).toEqual([29, '2023-08-21', '2023-09-18']);
    for (const { day } of contacts.slice(1)) expect(all.perDay[day]).toBeGreaterThan(5 * all.perDay[day - 1]!);
    expect(all.sinceContact.reduce((a, b) => a + b)).toBe(9_989);
    expect(percent(all.cumulativeRate.at(-1)!)).toBe(43.2);
  });

  it('follows each target group by day to its own response rate', () => {
    const courses = result.course!.groups.filter(({ variable }) => variable === 'target_group');
    expect(courses.map(({ course }) => course.cumulativeRate.at(-1)))
      .toEqual(variable('target_group').levels.map(({ responseRate }) => responseRate.value));
  });

  it('took 2.2, 3.5 and 6.5 minutes at the quartiles of those who completed it', () => {
    const { complete, all } = result.minutes;
    expect([complete!.q1, complete!.median, complete!.q3, complete!.n]).toEqual([2.2, 3.5, 6.5, 9_012]);
    expect(all!.n).toBe(9_989);
  });

  it('tells contact routes apart: about 1,150 are exempt from digital post, and half of them get no message', () => {
    const [digital, sms, none] = variable('contact').levels;
    expect([digital!.invited, sms!.invited, none!.invited]).toEqual([21_969, 625, 525]);
    expect(none!.responseRate).toMatchObject({ count: 0, value: 0, wilson: { low: 0 }, exact: { low: 0 } });
    const bySms = result.routes.filter(({ route, variable }) => route === 'sms' && variable === 'target_group');
    expect(bySms.map(({ responseRate }) => responseRate.count).reduce((a, b) => a + b)).toBe(sms!.respondents);
    // Where SMS brought the most citizens.
    expect(bySms.toSorted((a, b) => b.responseRate.count - a.responseRate.count)[0]!.level).toBe('aktivitetsparate');
  });

  it('says what only respondents could tell, and measures duration alike in both groups', () => {
    expect([result.unknown, result.widened]).toEqual([['affiliation', 'employer'], ['duration']]);
    expect(variable('duration').missing).toMatchObject({ invited: 0, respondents: 0, complete: 0 });
  });

  it('models the chance to answer on traits of citizens, not on how they were contacted', () => {
    expect(result.rIndicator!.variables).toEqual(['gender', 'age_group', 'municipality', 'target_group', 'duration']);
    expect(result.rIndicator!.meanPropensity).toBeCloseTo(9_989 / 23_119, 6);
    expect(result.rIndicator!.value).toBeGreaterThan(0.6);
    expect(result.rIndicator!.value).toBeLessThan(0.8);
  });

  it('reads every row without a remark', () => {
    expect([sample.rowsRead, sample.count, sample.excluded]).toEqual([23_119, 23_119, []]);
    expect([...survey.notices, ...sample.notices, ...times.notices]).toEqual([]);
  });

  it('is plain data: the same after JSON, and every figure of its rows a number or null', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const rows = nonResponseRows(result);
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows.flatMap(({ n, base, value, low, high, df, p }) => [n, base, value, low, high, df, p])
      .filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
    const keys = rows.map(({ part, variable, level, route, group, at, statistic, interval }) =>
      [part, variable, level, route, group, at, statistic, interval].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
