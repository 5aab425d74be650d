import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionYaml } from '../../src/exports/definition-yaml.js';
import { completeSetup } from '../../src/proposal/complete-setup.js';
import { proposeStudy } from '../../src/proposal/propose-study.js';
import { setupOfProposal } from '../../src/proposal/setup-of-proposal.js';
import { setupOfStudy } from '../../src/proposal/setup-of-study.js';
import { studyOfSetup } from '../../src/proposal/study-of-setup.js';
import { plainColumn, type ColumnRole, type ColumnSetup, type StudySetup } from '../../src/proposal/study-setup.js';
import { parseStudy } from '../../src/survey/parse-study.js';
import type { StudyDefinition } from '../../src/survey/study-definition.js';
import type { Table } from '../../src/survey/table.js';
import { bandWords } from '../../src/wording/band-words.js';
import { danishText } from '../lexicon/danish-text.js';

const words = bandWords.da;
const written = (setup: StudySetup): StudyDefinition => parseStudy(definitionYaml(studyOfSetup(setup), ['# hoved\n#']), 'study.yaml');
const columnsOf = ({ respondents, sample }: StudySetup) => ({
  respondents: respondents.columns.map(({ column }) => column), ...(sample && { sample: sample.columns.map(({ column }) => column) }),
});

// What people write and columns are called: also what YAML takes for something else.
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), fc.constantFrom('ja', 'null', '1.0', '- a', 'a: b', '#', '"', 'constructor', 'æøå', '2023-08-21', '~', '&a', '*b', '!x', '%', '@'),
).map((text) => text.trim()).filter((text) => text !== '' && !/^\d+$/.test(text) && !/[\p{Cs}\p{Cc}:]/u.test(text));

const roles = fc.constantFrom<ColumnRole>('ignore', 'satisfaction', 'scale', 'choice', 'several', 'text', 'levels', 'bands', 'weeks');

function columnOf(column: string, role: ColumnRole, label: string, levels: readonly string[], codebook: string): ColumnSetup {
  const used = { ...plainColumn(column), role };
  switch (role) {
    case 'satisfaction':
    case 'scale': return { ...used, label, scale: 'egen' };
    case 'choice':
    case 'levels': return { ...used, label, levels: levels.map((value) => ({ value, label: `${value}!` })) };
    case 'several': return { ...used, label, group: `${column}?` };
    case 'text': return { ...used, label, codebook };
    case 'bands':
    case 'weeks': return { ...used, label, id: `${column} i bånd`, limits: [0, 26, 52], bandLabels: ['kort', label] };
    default: return used;
  }
}

const setups: fc.Arbitrary<StudySetup> = fc.record({
  title: name,
  columns: fc.uniqueArray(fc.tuple(name, roles, name, fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), fc.constantFrom('', 'jobcenter-improvements')),
    { selector: ([column]) => column, maxLength: 8 }),
  dontKnow: name,
  minimumCell: fc.integer({ min: 3, max: 50 }),
}).map(({ title, columns, dontKnow, minimumCell }) => {
  let overall = 0;
  const own = columns.filter(([column]) => column !== 'respondent-id').map(([column, role, ...rest]) => {
    const once = role === 'satisfaction' && overall++ > 0 ? 'scale' : role;
    return columnOf(column, once, ...rest);
  });
  const isScaled = own.some(({ role }) => role === 'scale' || role === 'satisfaction');
  return {
    title, opens: '2023-08-21', closes: '2023-09-18', codebook: 'jobcenter-themes', minimumCell, dontKnow: `${dontKnow} ved ikke`,
    scales: isScaled ? [{ id: 'egen', steps: [5, 4, 3, 2, 1].map((score) => ({ score, words: `trin ${score}` })) }] : [],
    respondents: { file: 'svar.csv', columns: [{ ...plainColumn('respondent-id'), role: 'id' }, ...own] },
    sample: null, population: null, representativeness: null, codings: null,
  };
});

describe('a setup', () => {
  test('is the same when it was written as study.yaml and read back', () => {
    fc.assert(fc.property(setups, (setup) => {
      const again = setupOfStudy(written(setup), columnsOf(setup));
      expect(studyOfSetup(again)).toEqual(studyOfSetup(setup));
      expect(again.respondents).toEqual(setup.respondents);
    }), { numRuns: 200 });
  });

  test('of a guess says what the guess says', () => {
    const table: Table = {
      file: 'svar.csv',
      columns: ['id', 'køn', 'alder', 'tilfreds', 'q_a', 'q_b', 'hvorfor', 'navn'],
      rows: Array.from({ length: 40 }, (_, i) => [
        `r${i}`, ['mand', 'kvinde'][i % 2]!, String(18 + i), String(1 + i % 5), ['ja', 'nej'][i % 2]!, ['nej', 'ja'][i % 2]!,
        `De hjalp mig med min ansøgning i uge ${i} og det var godt`, 'Hanne Hansen',
      ]),
    };
    const setup = setupOfProposal(table, proposeStudy(table, danishText.firstNames), words.years);
    expect(setup.respondents.columns.map(({ role }) => role)).toEqual(['id', 'levels', 'bands', 'satisfaction', 'several', 'several', 'text', 'ignore']);
    expect(written(setup)).toMatchObject({
      segments: { question: 'tilfreds' }, texts: [{ id: 'hvorfor' }],
      variables: [{ id: 'køn' }, { id: 'age_group', source: { limits: [18, 30, 50, 67] } }],
      questions: [{ id: 'tilfreds' }, { answer: { kind: 'several', options: [{ column: 'q_a' }, { column: 'q_b' }] } }],
    });
  });

  test('says less than a study that a form cannot hold, so that it can be told apart', () => {
    const study = parseStudy([
      'format: 1', 'title: t', 'respondents: { file: a.csv, id: id }', 'variables:',
      '  gruppe: { label: g, levels: { a: A }, from: [{ level: a, when: { x: ["1"] } }] }',
    ].join('\n'), 'study.yaml');
    expect(written(setupOfStudy(study, { respondents: ['id', 'x'] }))).not.toEqual(study);
  });
});

describe('a role that was just chosen', () => {
  const table: Table = {
    file: 'svar.csv', columns: ['kommune', 'antal', 'dato', 'ord'],
    rows: [['Vejle', '1', '2023-01-01', 'x\ny'], ['Odder', '9', '2023-01-02', 'z'], ['Vejle', '17', '', 'z'], ['Århus', '3,5', '', ''], ['', '12', '', '']],
  };
  const complete = (column: string, role: ColumnRole, part: Partial<ColumnSetup> = {}): ColumnSetup => completeSetup(
    { file: 'svar.csv', columns: [{ ...plainColumn(column), role, ...part }] }, [plainColumn(column)], table, { scales: ['egen', 'satisfaction'], dontKnow: 'z', words },
  ).columns[0]!;

  test('gets what it needs from the values', () => {
    expect(complete('kommune', 'levels').levels.map(({ value }) => value)).toEqual(['Odder', 'Vejle', 'Århus']);
    expect(complete('antal', 'bands')).toMatchObject({ id: 'antal_gruppe', limits: [1, 3, 9, 12, 17], bandLabels: ['Under 3', '3-8', '9-11', '12 og derover'] });
    expect(complete('dato', 'weeks').bandLabels).toEqual(['Under 26 uger', '26-51 uger', '52-103 uger', '104 uger og derover']);
    expect(complete('kommune', 'choice', { levels: [{ value: 'y', label: 'y' }, { value: 'z', label: 'z' }] }).levels).toEqual([{ value: 'y', label: 'y' }]);
    expect(complete('kommune', 'scale').scale).toBe('egen');
    expect(complete('kommune', 'satisfaction').scale).toBe('satisfaction');
  });

  test('lists no value that a line cannot hold', () => {
    expect(complete('ord', 'choice').levels).toEqual([]);
  });

  test('keeps what people have written, and what they have emptied stays empty', () => {
    expect(complete('kommune', 'levels', { levels: [{ value: 'Vejle', label: 'V' }] }).levels).toEqual([{ value: 'Vejle', label: 'V' }]);
    const stays = { ...plainColumn('kommune'), role: 'levels' as const };
    expect(completeSetup({ file: 'svar.csv', columns: [stays] }, [stays], table, { scales: [], dontKnow: 'z', words }).columns[0]!.levels).toEqual([]);
  });

  test('names bands anew where their limits move and nobody named them otherwise', () => {
    const before = complete('antal', 'bands');
    const moved = (part: Partial<ColumnSetup>) =>
      completeSetup({ file: 'svar.csv', columns: [{ ...before, ...part }] }, [before], table, { scales: [], dontKnow: 'z', words }).columns[0]!.bandLabels;
    expect(moved({ limits: [1, 5, 17] })).toEqual(['Under 5', '5 og derover']);
    expect(moved({ limits: [1, 4, 9, 12, 17] })).toEqual(['Under 4', '4-8', '9-11', '12 og derover']);
    expect(moved({ limits: [1, 4, 9, 12, 17], bandLabels: ['a', 'b', 'c', 'd'] })).toEqual(['a', 'b', 'c', 'd']);
  });
});
