import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/survey/parse-study.js';
import { dontKnow, noAnswer, notAsked } from '../../src/survey/read-question.js';
import { readSurvey, type Survey } from '../../src/survey/survey.js';
import { knownScales } from '../../src/proposal/answer-words.js';
import { tableOf } from './example-study.js';

/** A study of one file with some questions; `rest` holds further lines. */
function survey(questions: readonly string[], lines: readonly string[], rest = ''): Survey {
  const study = ['format: 1', 'title: T', 'respondents: { file: r.csv, id: id }', rest,
    'questions:', ...questions.map((question) => `  - { present: P, ${question} }`)].join('\n');
  return readSurvey(parseStudy(study, 'study.yaml'), { respondents: tableOf('r.csv', ...lines) });
}

function codesOf({ questions }: Survey, id: string): number[] {
  const answers = questions.get(id)!;
  return answers.kind === 'several' ? [...answers.answered] : [...(answers.kind === 'scale' ? answers.scores : answers.choices)];
}

const noticesOf = ({ notices }: Survey) => notices.map(({ code, parameters }) => ({ code, ...parameters }));

describe('a question with one answer of several without an order', () => {
  const channel = 'id: channel, choice: { phone: Telefon, mail: Brev }';

  test('is read by what the file calls its options; no answer, ved ikke and not asked are told apart', () => {
    const read = survey([`${channel}, only: { sex: [f] }`],
      ['id|sex|channel', 'a|f|mail', 'b|f|phone', 'c|f|vedikke', 'd|f|', 'e|m|', 'f|f|Mail'],
      'variables: { sex: { label: Køn } }');
    expect(codesOf(read, 'channel')).toEqual([2, 1, dontKnow, noAnswer, notAsked, 2]);
    expect(read.notices).toEqual([]);
  });

  test('leaves out an option that it does not have, with its row and those that it has', () => {
    const read = survey([channel], ['id|channel', 'a|phone', 'b|fax']);
    expect(codesOf(read, 'channel')).toEqual([1, noAnswer]);
    expect(noticesOf(read)).toEqual([{
      code: 'category-unknown', file: 'r.csv', row: 3, column: 'channel', got: 'fax', expected: ['phone', 'mail', 'vedikke'],
    }]);
  });
});

describe('routing by the answer to another question', () => {
  test('works whichever stands first, over several steps, by scores, options, ved ikke and what was chosen', () => {
    const read = survey([
      'id: why, choice: { wait: Ventetid, talk: Samtale }, only: { mood: [1, 2, vedikke] }',
      'id: long, scale: degree, only: { why: [wait] }',
      'id: mood, scale: satisfaction',
      'id: used, several: { u_course: Kursus, u_mentor: Mentor }',
      'id: course, scale: degree, only: { used: [u_course] }',
      'id: rest, scale: degree, except: { used: [u_course], mood: [5] }',
    ], [
      'id|mood|why|long|u_course|u_mentor|course|rest',
      'a|1|wait|5|1|0|4|3', 'b|2|talk||0|1||3', 'c|vedikke|||||| ', 'd|5|wait||1|0|2|', 'e||||0|0||1',
    ]);
    expect(codesOf(read, 'why')).toEqual([1, 2, noAnswer, notAsked, notAsked]);
    expect(codesOf(read, 'long')).toEqual([5, notAsked, notAsked, notAsked, notAsked]);
    expect(codesOf(read, 'course')).toEqual([4, notAsked, notAsked, 2, notAsked]);
    expect(codesOf(read, 'rest')).toEqual([3, 3, noAnswer, notAsked, 1]);
    expect(noticesOf(read)).toEqual([{ code: 'not-asked-answered', file: 'r.csv', row: 5, column: 'why' }]);
    expect([...read.questions.keys()]).toEqual(['why', 'long', 'mood', 'used', 'course', 'rest']);
  });

  test('may name the segment, whether it comes from a question or a column', () => {
    const asked = 'id: more, scale: degree, only: { segment: [dissatisfied] }';
    const lines = ['id|more|mood|s', 'a|5|1|tilfreds', 'b|4|5|utilfreds'];
    expect(codesOf(survey([asked, 'id: mood, scale: satisfaction'], lines, 'segments: { question: mood }'), 'more'))
      .toEqual([5, notAsked]);
    expect(codesOf(survey([asked], lines, 'segments: { column: s }'), 'more')).toEqual([notAsked, 4]);
  });

  test('gives the same in every order of the questions', () => {
    const questions = [
      'id: a, scale: degree', 'id: b, scale: degree, only: { a: [4, 5] }', 'id: c, scale: degree, except: { b: [1] }',
      'id: d, choice: { x: X, y: Y }, only: { c: [3, vedikke], a: [5] }',
    ];
    const cell = fc.constantFrom('', '1', '3', '4', '5', 'vedikke');
    const row = fc.tuple(cell, cell, cell, fc.constantFrom('', 'x', 'y', 'z'));
    fc.assert(fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }), fc.shuffledSubarray(questions, { minLength: 4 }), (rows, order) => {
        const lines = ['id|a|b|c|d', ...rows.map((cells, i) => `r${i}|${cells.join('|')}`)];
        const [first, other] = [survey(questions, lines), survey(order, lines)];
        for (const id of ['a', 'b', 'c', 'd']) expect(codesOf(other, id)).toEqual(codesOf(first, id));
        const told = (read: Survey) => noticesOf(read).map((each) => JSON.stringify(each)).toSorted();
        expect(told(other)).toEqual(told(first));
      }), { numRuns: 60 });
  });
});

describe('scales', () => {
  test('three are built in, with the words that the program knows them by', () => {
    const read = survey(['id: a, scale: degree', 'id: b, scale: agreement', 'id: c, scale: satisfaction'],
      ['id|a|b|c', 'x|I meget høj grad|Uenig|Meget utilfreds', 'y|slet ikke|5|hverken tilfreds eller utilfreds']);
    expect(['a', 'b', 'c'].map((id) => codesOf(read, id))).toEqual([[5, 1], [2, 5], [1, 3]]);
    for (const { id, steps } of knownScales) {
      expect(read.definition.scales.find((scale) => scale.id === id)!.steps.map(({ label }) => label.da))
        .toEqual([5, 4, 3, 2, 1].map((score) => steps[score as 1 | 2 | 3 | 4 | 5][0]));
    }
    expect(survey(['id: a, scale: degree'], ['id|a', 'x|1']).definition.scales.map(({ id }) => id)).toEqual(['degree']);
  });

  test('one of the same name takes the place of one built in', () => {
    const own = 'scales: { degree: { 3: Meget, 2: Noget, 1: Intet } }';
    const read = survey(['id: a, scale: degree'], ['id|a', 'x|Meget', 'y|4', 'z|1'], own);
    expect(codesOf(read, 'a')).toEqual([3, noAnswer, 1]);
    expect(noticesOf(read)).toMatchObject([{ code: 'category-unknown', row: 3, expected: ['1', '2', '3', 'vedikke'] }]);
  });

  test('one of two to eleven steps is read by its scores, or by its words where these are numbers', () => {
    const eleven = `scales: { recommend: { ${Array.from({ length: 11 }, (_, i) => `${i + 1}: '${i}'`).join(', ')} } }`;
    const read = survey(['id: a, scale: recommend'], ['id|a', 'x|0', 'y|10', 'z|11', 'w|12'], eleven);
    expect(codesOf(read, 'a')).toEqual([1, 11, 11, noAnswer]);
    const two = survey(['id: a, scale: yes'], ['id|a', 'x|1', 'y|2', 'z|3'], 'scales: { yes: { 2: Ja, 1: Nej } }');
    expect(codesOf(two, 'a')).toEqual([1, 2, noAnswer]);
  });
});
