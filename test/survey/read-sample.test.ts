import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import { momentOf } from '../../src/survey/moment.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { readResponseTimes } from '../../src/survey/read-response-times.js';
import { readSample, type SampleSettings } from '../../src/survey/read-sample.js';
import type { StudyTables } from '../../src/survey/select-respondents.js';
import { readSurvey } from '../../src/survey/survey.js';
import { exampleStudy, exampleTables, tableOf } from './example-study.js';

function read(changes: Partial<StudyTables> = {}, study = exampleStudy, settings: SampleSettings = {}) {
  const definition = parseStudy(study, 'study.yaml');
  const tables = exampleTables(changes);
  const survey = readSurvey(definition, tables);
  return { survey, sample: readSample(definition, tables, survey, settings)!, definition, tables };
}

const told = (notices: readonly { code: string; parameters: object }[]) =>
  notices.map(({ code, parameters }) => [code, (parameters as { row?: number }).row]);

describe('the sample as a register', () => {
  it('holds everybody invited, whether they answered or not', () => {
    const { sample } = read();
    expect([...sample.respondent]).toEqual([0, 1, 2, -1]);
    expect([...sample.variables.keys()]).toEqual(['gender', 'age_group', 'duration', 'group']);
    expect([...sample.variables.get('group')!.codes]).toEqual([0, 1, 0, -1]);
    expect(sample.numbers.map(({ source, values }) => [source.id, ...values]))
      .toEqual([['age_group', 25, 44, 66, 18], ['duration', 15, 193, 37, 37]]);
    expect([...sample.invitedAt]).toEqual(Array(4).fill(momentOf('2023-08-21')));
    expect(sample).toMatchObject({ count: 4, rowsRead: 4, excluded: [], unknown: [], widened: [], notices: [] });
  });

  it('leaves out a variable that only respondents have, and a condition on it', () => {
    const { sample } = read(
      {
        sample: tableOf('sample.csv', 'nr|age|start|readiness',
          'a|25|2023-06-01|ja', 'b|44|2020-01-01|nej', 'd|18|2023-01-01|'),
        respondents: tableOf('respondents.csv', 'nr|status|gender|satisfaction|plan|why',
          'a|hel|mand|5||x', 'b|hel|kvinde|5||x'),
      },
    );
    expect(sample).toMatchObject({ unknown: ['gender'], widened: ['duration'] });
    expect([...sample.variables.get('duration')!.codes]).toEqual([0, 1, 1]);
  });

  it('counts rows that cannot be used', () => {
    const { sample } = read({
      sample: tableOf('sample.csv', 'nr|gender|age|start|readiness',
        'a|kvinde|25|2023-06-01|ja', 'b|kvinde|44|2020-01-01|nej', 'c|mand|66|2023-01-01|ja', 'c|mand|66|2023-01-01|ja',
        'x|mand', '|mand|20||'),
    });
    expect(sample).toMatchObject({ count: 3, rowsRead: 6 });
    expect(sample.excluded.map(({ row, reason }) => [row, reason]))
      .toEqual([[5, 'id-duplicated'], [6, 'row-ragged'], [7, 'id-missing']]);
  });

  it('tells of mistakes with their row, once: those of respondents are the survey\'s to tell', () => {
    const { sample, survey } = read({
      sample: tableOf('sample.csv', 'nr|gender|age|start|readiness',
        'a|kvinde|190|2023-06-01|ja', 'b|kvinde|44|2020-01-01|nej', 'c|mand|66|2023-01-01|ja',
        'd|mænd|191|2024-01-01|ja'),
    });
    expect(told(survey.notices)).toEqual([['number-invalid', 2]]);
    expect(told(sample.notices)).toEqual([['category-unknown', 5], ['number-invalid', 5]]);
    expect([...sample.numbers[0]!.values]).toEqual([NaN, 44, 66, NaN]);
  });

  it('does not tell again of the row of one who answered and was left out for it', () => {
    const { survey, sample } = read({
      population: tableOf('population.csv', 'gender|citizens', 'kvinde|60', 'mand|40'),
      sample: tableOf('sample.csv', 'nr|gender|age|start|readiness',
        'a|kvnde|25|2023-06-01|ja', 'b|kvinde|44|2020-01-01|nej', 'c|mand|66|2023-01-01|ja', 'd|mand|30|2023-01-01|ja'),
    });
    expect(survey.excluded).toMatchObject([{ reason: 'stratum-value-missing' }]);
    expect(told(survey.notices).filter(([code]) => code === 'category-unknown')).toEqual([['category-unknown', 2]]);
    expect(told(sample.notices)).toEqual([]);
  });

  it('reads numbers and invitations from columns that are named', () => {
    const { sample } = read({
      sample: tableOf('sample.csv', 'nr|gender|age|start|readiness|sent',
        'a|kvinde|25|2023-06-01|ja|2023-08-22', 'b|kvinde|4x|2020-01-01|nej|2023-08-22T12:00',
        'c|mand|66|2023-01-01|ja|22/8', 'd|mand|18|2023-01-01||'),
    }, exampleStudy.replace(/  age_group:\n.*\n.*\n/, ''), {
      numbers: [{
        id: 'age', label: { da: 'Alder', en: 'Age' }, of: { kind: 'number', column: 'age' }, minimum: 0, maximum: 120,
      }],
      invited: { column: 'sent', minute: 540 },
    });
    expect([...sample.invitedAt]).toEqual([momentOf('2023-08-22T09:00'), momentOf('2023-08-22T12:00'), NaN, NaN]);
    expect([...sample.numbers[0]!.values]).toEqual([25, NaN, 66, 18]);
    expect(told(sample.notices)).toEqual([['number-invalid', 3], ['date-invalid', 4]]);
  });

  it('is nothing where the study names none, and an error when it is empty or lacks a named column', () => {
    const study = exampleStudy.replace(/^sample:.*\n/m, '');
    const respondents = tableOf('respondents.csv', 'nr|gender|age|start|readiness|status|satisfaction|plan|why',
      'a|kvinde|25|2023-06-01|ja|hel|5||Tak');
    expect(read({ respondents }, study).sample).toBeUndefined();
    expect(() => read({}, exampleStudy, { invited: { column: 'sent' } })).toThrow(InputError);
    const { survey, definition, tables } = read();
    const empty = { ...tables, sample: tableOf('sample.csv', 'nr') };
    expect(() => readSample(definition, empty, survey)).toThrow('file-without-rows');
  });
});

describe('when respondents answered', () => {
  const study = exampleStudy.replace('  status:', '  answered_at: at\n  minutes: took\n  status:');
  const times = (...cells: string[]) => {
    const { definition, tables, survey } = read({
      respondents: tableOf('respondents.csv', 'nr|status|satisfaction|plan|why|at|took',
        ...cells.map((cell, i) => `${'abcd'[i]}|hel|5||x|${cell}`)),
    }, study);
    return readResponseTimes(definition, tables.respondents, survey);
  };

  it('is read in minutes', () => {
    const { answeredAt, minutes, notices } = times('2023-08-21T00:00|3,5', '2023-09-18 23:59|0', '|');
    expect([...answeredAt!]).toEqual([momentOf('2023-08-21'), momentOf('2023-09-18T23:59'), NaN]);
    expect([[...minutes!], notices]).toEqual([[3.5, 0, NaN], []]);
  });

  it('is told of where it cannot be or lies outside the fieldwork', () => {
    const { answeredAt, minutes, notices } =
      times('i går|-1', '2023-08-20T23:59|mange', '2023-09-19T00:00|600000', '2023-09-01|4');
    expect([...answeredAt!].map(Number.isNaN)).toEqual([true, false, false, false]);
    expect([...minutes!]).toEqual([NaN, NaN, NaN, 4]);
    expect(told(notices)).toEqual([
      ['date-invalid', 2], ['answered-outside-fieldwork', 3], ['answered-outside-fieldwork', 4],
      ['number-invalid', 2], ['number-invalid', 3], ['number-invalid', 4],
    ]);
  });

  it('is absent where the study names no columns', () => {
    const { definition, tables, survey } = read();
    expect(readResponseTimes(definition, tables.respondents, survey)).toEqual({ notices: [] });
  });
});
