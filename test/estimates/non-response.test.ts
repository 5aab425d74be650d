import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagCells } from '../../src/estimates/non-response-flags.js';
import { nonResponse } from '../../src/estimates/non-response.js';
import { InputError } from '../../src/notices/input-error.js';
import { known, narrowed, type Bounds } from '../leaks/cell-bounds.js';
import { exampleStudy, exampleTables, tableOf } from '../survey/example-study.js';
import { analysed } from './non-response-study.js';

interface Invited {
  gender: string;
  contact: string;
  status: string;
  day: number;
}

const study = `format: 1
title: Eksempel
opens: 2023-08-21
closes: 2023-08-27
reminders: [2023-08-26, 2023-08-24]
sample: { file: sample.csv, id: id }
respondents:
  file: respondents.csv
  id: id
  status: { column: status, complete: hel, partial: delvis }
  answered_at: at
variables:
  gender: { label: Køn, levels: { kvinde: Kvinder, mand: Mænd } }
  contact: { label: Kontakt, levels: { post: Post, sms: Sms, ingen: Ingen } }
texts: [{ id: why, column: id, label: Hvorfor? }]
`;

function analyse(people: readonly Invited[], definition = study) {
  const of = (person: Invited) => people.indexOf(person);
  return analysed(definition, {
    sample: tableOf('sample.csv', 'id|gender|contact',
      ...people.map((person) => `${of(person)}|${person.gender}|${person.contact}`)),
    respondents: tableOf('respondents.csv', 'id|status|at', ...people.filter(({ status }) => status !== '')
      .map((person) => `${of(person)}|${person.status}|${person.day === 0 ? '' : `2023-08-${20 + person.day}T12:00`}`)),
  }).result;
}

const invited = fc.record({
  gender: fc.constantFrom('kvinde', 'mand', ''),
  contact: fc.constantFrom('post', 'sms', 'ingen', ''),
  status: fc.constantFrom('hel', 'delvis', ''),
  // 0 has no time, 1–7 are the fieldwork's days, 8 comes after.
  day: fc.integer({ min: 0, max: 8 }),
});
const people = fc.array(invited, { minLength: 1, maxLength: 60 })
  .filter((all) => all.some(({ status }) => status !== ''));

describe('non-response', () => {
  it('counts what a count by hand counts, and leaves out nobody', () => {
    fc.assert(fc.property(people, (all) => {
      const result = analyse(all);
      const answered = all.filter(({ status }) => status !== '');
      const complete = all.filter(({ status }) => status === 'hel');
      expect(result.rates).toMatchObject({
        invited: all.length, complete: complete.length, partial: answered.length - complete.length,
        noAnswer: all.length - answered.length,
      });
      for (const { variable, levels, missing } of result.variables) {
        const at = variable as 'gender' | 'contact';
        for (const each of [...levels, { level: '', ...missing }]) {
          const is = (person: Invited) => person[at] === each.level;
          expect([each.invited, each.respondents, each.complete])
            .toEqual([all.filter(is).length, answered.filter(is).length, complete.filter(is).length]);
        }
      }
      for (const { route, level, variable, responseRate } of result.routes) {
        expect(variable).toBe('gender');
        const is = (person: Invited) => person.contact === route && person.gender === level;
        expect([responseRate.count, responseRate.of]).toEqual([answered.filter(is).length, all.filter(is).length]);
      }
    }));
  });

  it('puts every answer on its day, after its contact, or says that it has none', () => {
    fc.assert(fc.property(people, (all) => {
      const { course } = analyse(all);
      const days = all.filter(({ status }) => status !== '').map(({ day }) => day);
      const between = (from: number, to: number) => days.filter((day) => day >= from && day <= to).length;
      expect(course!.all.perDay).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => between(day, day)));
      expect(course!.all.cumulative).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => between(1, day)));
      expect(course!.contacts.map(({ kind, day }) => [kind, day]))
        .toEqual([['invitation', 0], ['reminder', 3], ['reminder', 5]]);
      expect(course!.all.sinceContact).toEqual([between(1, 3), between(4, 5), between(6, 7)]);
      expect([course!.withoutTime, course!.outside]).toEqual([between(0, 0), between(8, 8)]);
      for (const { variable, level, course: own } of course!.groups) {
        const group = all.filter((person) => person[variable as 'gender' | 'contact'] === level);
        expect(own.invited).toBe(group.length);
        expect(own.cumulative.at(-1))
          .toBe(group.filter(({ status, day }) => status !== '' && day >= 1 && day <= 7).length);
      }
    }));
  });

  it('has no course without days or times, and no model when everybody answered', () => {
    const everybody = Array.from({ length: 6 }, (_, i) =>
      ({ gender: i % 2 ? 'mand' : 'kvinde', contact: 'post', status: 'hel', day: 1 }));
    expect(analyse(everybody, study.replace(/^closes:.*\n/m, '')).course).toBeNull();
    expect(analyse(everybody, study.replace(/^  answered_at:.*\n/m, '')).course).toBeNull();
    const { rIndicator, variables, minutes, daysToAnswer } = analyse(everybody);
    expect(rIndicator).toBeNull();
    expect(variables.map(({ test, cramersV, fit }) => [test, cramersV, fit === null]))
      .toEqual([[null, null, false], [null, null, true]]);
    expect(minutes).toEqual({ all: null, complete: null });
    expect(daysToAnswer.all).toMatchObject({ n: 6, median: 0.5 });
  });

  it('takes an answer from before its invitation as one whose days are not known', () => {
    const { result } = analysed(
      exampleStudy.replace('  status:', '  answered_at: at\n  status:'),
      exampleTables({
        respondents: tableOf('respondents.csv', 'nr|status|satisfaction|plan|why|at',
          'a|hel|5||x|2023-08-22', 'b|hel|5||x|2023-08-20', 'c|hel|5||x|'),
      }),
    );
    expect(result.daysToAnswer.all).toMatchObject({ n: 1, missing: 2, median: 1 });
    expect(result.course).toMatchObject({ withoutTime: 1, outside: 1 });
  });

  it('refuses a variable that the sample does not have', () => {
    const { survey, sample, times } = analysed(exampleStudy, exampleTables());
    expect(() => nonResponse(survey, sample, times, { variables: ['status'] })).toThrow(InputError);
    expect(() => nonResponse(survey, sample, times, { routes: 'contact' })).toThrow('value-unknown');
    expect(nonResponse(survey, sample, times, { variables: ['gender'] }).variables).toHaveLength(1);
  });
});

describe('cells that must be hidden', () => {
  const cell = (respondents: number, invitedCount: number) => ({ respondents, invited: invitedCount });

  it('are those with few invited, few answers or few without an answer, but not those with none', () => {
    const cells = [cell(1, 4), cell(4, 40), cell(36, 40), cell(0, 40), cell(5, 10), cell(0, 0)];
    expect(flagCells(cells, [], 5)).toEqual(['suppress', 'suppress', 'suppress', '', '', '']);
  });

  it('draw those with the fewest respondents of their line along, until their sum tells of none', () => {
    expect(flagCells([cell(2, 30), cell(20, 60), cell(10, 20), cell(0, 0)], [[0, 1, 2, 3]], 5))
      .toEqual(['suppress', '', 'suppress', '']);
    // One and one: who knows that two answered in both together knows both.
    expect(flagCells([cell(1, 20), cell(1, 20), cell(20, 60), cell(30, 70)], [[0, 1, 2, 3]], 5))
      .toEqual(['suppress', 'suppress', 'suppress', '']);
  });

  it('are hidden in the parts of what is hidden elsewhere', () => {
    expect(flagCells([cell(20, 60), cell(0, 0), cell(30, 70)], [[0, 1, 2]], 5, (i) => i < 2)).toEqual(['suppress', '', 'suppress']);
  });

  it('leave every number under the minimum open, by all lines of a table together', () => {
    const drawnCounts = fc.array(fc.tuple(fc.nat(9), fc.nat(14)), { minLength: 12, maxLength: 12 });
    const rows = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => row * 4 + column));
    const columns = [0, 1, 2, 3].map((column) => [0, 1, 2].map((row) => row * 4 + column));
    const lines = [...rows, ...columns];
    let tried = 0;
    fc.assert(fc.property(drawnCounts, (drawn) => {
      const cells = drawn.map(([respondents, others]) => cell(respondents, respondents + others));
      const flags = flagCells(cells, lines, 5);
      // Where nothing is shown there is nothing left to hide behind.
      if (cells.every(({ invited }, i) => invited === 0 || flags[i] === 'suppress')) return;
      for (const countOf of [(each: typeof cells[number]) => each.invited, (each: typeof cells[number]) => each.respondents,
        (each: typeof cells[number]) => each.invited - each.respondents]) {
        const isFew = (i: number): boolean => countOf(cells[i]!) > 0 && countOf(cells[i]!) < 5;
        const published = new Map(cells.map((each, i): [string, Bounds] => [String(i), flags[i] === '' ? known(countOf(each))
          : isFew(i) ? { low: 0, high: 4 } : { low: countOf(each) === 0 ? 0 : 5, high: Number.POSITIVE_INFINITY }]));
        const found = narrowed(published, lines.map((line) =>
          ({ cells: line.map(String), sum: line.reduce((sum, i) => sum + countOf(cells[i]!), 0) })));
        cells.forEach((_, i) => {
          if (!isFew(i)) return;
          tried += 1;
          const { low, high } = found.get(String(i))!;
          expect(low <= 1 && high >= 4, `${JSON.stringify(drawn)}: ${i} is ${low}–${high}`).toBe(true);
        });
      }
    }), { numRuns: 300 });
    expect(tried).toBeGreaterThan(100);
  });
});
