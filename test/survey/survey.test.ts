import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/notices/input-error.js';
import type { NoticeCode } from '../../src/notices/notice.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import { dontKnow, noAnswer, notAsked } from '../../src/survey/read-question.js';
import type { StudyTables } from '../../src/survey/select-respondents.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import { exampleStudy, exampleTables, tableOf } from './example-study.js';

function survey(changes: Partial<StudyTables> = {}, study = exampleStudy): Survey {
  return readSurvey(parseStudy(study, 'study.yaml'), exampleTables(changes));
}

function parametersOf(read: Survey, code: NoticeCode): unknown[] {
  return read.notices.filter((notice) => notice.code === code).map(({ parameters }) => parameters);
}

function levelsOf(read: Survey, variable: string): (string | undefined)[] {
  const { levels, codes } = read.variables.get(variable)!;
  return Array.from(codes, (code) => levels[code]?.id);
}

describe('a survey', () => {
  test('joins register and answers by id, and derives bands, durations and rules', () => {
    const read = survey();
    expect(read.ids).toEqual(['a', 'b', 'c']);
    expect(levelsOf(read, 'gender')).toEqual(['kvinde', 'kvinde', 'mand']);
    expect(levelsOf(read, 'age_group')).toEqual(['ung', 'ældre', 'ældre']);
    expect(levelsOf(read, 'duration')).toEqual(['kort', 'lang', undefined]);
    expect(levelsOf(read, 'group')).toEqual(['parat', 'ikke', 'parat']);
    expect(read.sampleSize).toBe(4);
    expect([...read.complete]).toEqual([1, 1, 0]);
    expect(read.notices).toEqual([]);
  });

  test('tells no answer, ved ikke and not asked apart', () => {
    const read = survey();
    expect(read.questions.get('satisfaction')).toEqual({ kind: 'scale', scores: Int8Array.of(5, 1, dontKnow) });
    expect(read.questions.get('plan')).toEqual({ kind: 'scale', scores: Int8Array.of(notAsked, notAsked, 4) });
    const silent = survey({ respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'c|hel|||') });
    expect(silent.questions.get('plan')).toEqual({ kind: 'scale', scores: Int8Array.of(noAnswer) });
  });

  test('reads an answer as its score or as the words of its scale, whatever their capitals', () => {
    const read = survey({ respondents: tableOf(
      'r.csv', 'nr|status|satisfaction|plan|why', 'a|hel|Meget tilfreds||x', 'b|hel|UTILFREDS||x',
      'c|hel|Hverken eller||x'
    ) });
    expect(read.questions.get('satisfaction')).toEqual({ kind: 'scale', scores: Int8Array.of(5, 2, 3) });
    expect(read.notices).toEqual([]);
  });

  test('puts nobody without an opinion in a segment, and keeps no blank answer', () => {
    const read = survey();
    expect([...read.segment]).toEqual([0, 2, -1]);
    expect(read.answers).toEqual([
      { key: 'a', respondent: 0, question: 'why', text: 'God hjælp' },
      { key: 'b', respondent: 1, question: 'why', text: 'De lyttede ikke' },
    ]);
  });

  test('keys answers by respondent and question when there are several questions', () => {
    const study = exampleStudy.replace('- { id: why, label: Hvorfor? }', '- { id: why, label: Hvorfor? }\n  - { id: plan_text, column: status, label: Mere? }');
    expect(survey({}, study).answers.map(({ key }) => key)).toEqual(['a:why', 'a:plan_text', 'b:why', 'b:plan_text', 'c:plan_text']);
  });

  test('leaves the white space of an answer alone', () => {
    const read = survey({ respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'a|hel|5||  to linjer\n ') });
    expect(read.answers[0]!.text).toBe('  to linjer\n ');
  });
});

describe('rows that cannot be used', () => {
  const head = 'nr|status|satisfaction|plan|why';
  const cases: [string, string[], NoticeCode, object][] = [
    ['a repeated id', ['a|hel|5||x', 'a|hel|4||y'], 'id-duplicated', { file: 'r.csv', row: 3, column: 'nr', firstRow: 2 }],
    ['no id', ['a|hel|5||x', '|hel|4||y'], 'id-missing', { file: 'r.csv', row: 3, column: 'nr' }],
    ['too few cells', ['a|hel|5||x', 'b|hel|4'], 'row-ragged', { file: 'r.csv', row: 3, expected: 5, got: 3 }],
    ['an id that is not in the sample', ['a|hel|5||x', 'z|hel|4||y'], 'not-in-sample', { file: 'r.csv', row: 3, sample: 'sample.csv' }],
  ];
  test.each(cases)('%s: the row is listed with its reason and a notice', (_, rows, code, parameters) => {
    const read = survey({ respondents: tableOf('r.csv', head, ...rows) });
    expect(parametersOf(read, code)).toEqual([parameters]);
    expect(read.excluded).toEqual([{ file: 'r.csv', row: 3, reason: code }]);
    expect(read.rowsRead).toBe(read.count + read.excluded.length);
  });

  test('a stratum that the population lacks names row and stratum', () => {
    const read = survey({ population: tableOf('population.csv', 'gender|citizens', 'kvinde|60') });
    expect(parametersOf(read, 'stratum-not-in-population')).toEqual([
      { file: 'respondents.csv', row: 4, stratum: 'mand', population: 'population.csv' },
    ]);
    expect(read.excluded).toEqual([{ file: 'respondents.csv', row: 4, reason: 'stratum-not-in-population' }]);
    expect([read.rowsRead, read.count]).toEqual([3, 2]);
  });

  test('a respondent without a value for a stratum variable is told from one in an unknown stratum', () => {
    const sample = tableOf('sample.csv', 'nr|gender|age|start|readiness', 'a|kvinde|25|2023-06-01|ja', 'b||44|2020-01-01|nej');
    const read = survey({ sample, respondents: tableOf('r.csv', head, 'a|hel|5||x', 'b|hel|5||x') });
    expect(parametersOf(read, 'stratum-value-missing')).toEqual([{ file: 'r.csv', row: 3, column: 'gender' }]);
    expect(read.excluded[0]!.reason).toBe('stratum-value-missing');
  });

  test('no usable row at all stops the analysis with every reason', () => {
    const act = () => survey({ respondents: tableOf('r.csv', head, '|hel|5||x') });
    expect(act).toThrow(InputError);
    expect(act).toThrow('id-missing, file-without-rows');
  });
});

describe('values that cannot be used', () => {
  const head = 'nr|gender|age|start|readiness';
  const cases: [string, string, NoticeCode, object][] = [
    ['age 190', 'a|kvinde|190|2023-06-01|ja', 'number-invalid', { file: 's.csv', row: 2, column: 'age', got: '190', minimum: 18, maximum: 67 }],
    ['an unknown category', 'a|kvinde|25|2023-06-01|ja', 'category-unknown',
      { file: 'r.csv', row: 2, column: 'satisfaction', got: '7', expected: ['1', '2', '3', '4', '5', 'vedikke'] }],
    ['a day that does not exist', 'a|kvinde|25|2023-02-30|ja', 'date-invalid', { file: 's.csv', row: 2, column: 'start', got: '2023-02-30' }],
  ];
  test.each(cases)('%s is left out with a notice, the row stays', (_, sample, code, parameters) => {
    const read = survey({
      sample: tableOf('s.csv', head, sample),
      respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', `a|hel|${code === 'category-unknown' ? '7' : '5'}||x`),
    });
    expect(parametersOf(read, code)).toEqual([parameters]);
    expect(read.count).toBe(1);
  });

  test('many notices of a kind are counted, not repeated', () => {
    const rows = Array.from({ length: 25 }, (_, i) => `n${i}|hel|9||x`);
    const sample = tableOf('s.csv', head, ...rows.map((_, i) => `n${i}|kvinde|25|2023-06-01|ja`));
    const read = survey({ sample, respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', ...rows) });
    expect(parametersOf(read, 'category-unknown')).toHaveLength(10);
    expect(parametersOf(read, 'more-of-the-same')).toEqual([{ of: 'category-unknown', file: 'r.csv', column: 'satisfaction', count: 15 }]);
  });

  test('an answer to a question that the routing does not ask is said and not used', () => {
    const read = survey({ respondents: tableOf('r.csv', 'nr|status|satisfaction|plan|why', 'a|hel|5|4|x') });
    expect(parametersOf(read, 'not-asked-answered')).toEqual([{ file: 'r.csv', row: 2, column: 'plan' }]);
  });

  test.each([['-3'], ['12,5'], ['']])('a population of %j stops the analysis', (count) => {
    const act = () => survey({ population: tableOf('p.csv', 'gender|citizens', 'kvinde|60', `mand|${count}`) });
    expect(act).toThrow('population-count-invalid');
  });

  test('a stratum that stands twice stops the analysis', () => {
    expect(() => survey({ population: tableOf('p.csv', 'gender|citizens', 'mand|60', 'mand|4') })).toThrow('stratum-duplicated');
  });

  test('a column that is not there is named with those that are', () => {
    try {
      survey({ respondents: tableOf('r.csv', 'nr|status|tilfredshed|plan|why', 'a|hel|5||x') });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).notices).toEqual([{
        code: 'column-missing', severity: 'error',
        parameters: {
          file: 'r.csv', column: 'satisfaction', purpose: 'questions.satisfaction',
          available: ['nr', 'status', 'tilfredshed', 'plan', 'why'],
        },
      }]);
    }
  });
});
